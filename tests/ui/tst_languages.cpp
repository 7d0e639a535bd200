// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/attentionfeed.h"
#include "tests/support/branchworld.h"
#include "tests/support/changeworld.h"
#include "tests/support/flagworld.h"
#include "tests/support/serviceworld.h"
#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/pages/changepage.h"
#include "ui/pages/overviewpage.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/logview.h"
#include "ui/widgets/sqlview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_languages {

/// Words are longer in some languages: tables are to be read in all of them, in a window 1280 pixels wide.
class LanguagesTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Alone = 1040; ///< the page's width there
    static constexpr int BesidePanel = 680;

    const Appearance m_appearance{*qApp};
    std::unique_ptr<QTranslator> m_translator;

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"zh_CN"_s, u"ar"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void speak()
    {
        QFETCH(const QString, language);
        QLocale::setDefault(QLocale(language));
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(u"trunkline_"_s + language, QStringLiteral(BUILD_FOLDER "/app")));
        QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
        QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    }
    static void compare(QWidget &page, int width)
    {
        page.resize(width, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTest::qWait(200); // columns grow by what is in them
        for (const FactView *view : page.findChildren<FactView *>()) {
            if (view->isVisible())
                QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        }
        QCOMPARE(cutCells(page).join(u'\n'), QString());
    }

private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_translator.reset();
    }

    void branches_data() { languages(); }
    void branches()
    {
        speak();
        BranchWorld world;
        world.publish(sampleBranches());
        compare(world.page, Alone);
        compare(world.page, BesidePanel);
    }

    void changes_data() { languages(); }
    void changes()
    {
        speak();
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ChangeWorld world;
        ChangePage page(world.feed, settings);
        world.contents.world.insert(ChangeWorld::commit(7), {.flags = {u"address"_s}});
        world.contents.world.insert(ChangeWorld::commit(8), {});
        world.publishGit();
        world.publishSwarm();
        world.publishFlag(100);
        QTRY_VERIFY(world.change(7)->next.has_value());
        compare(page, Alone);
        compare(page, BesidePanel);
    }

    void flags_data() { languages(); }
    void flags()
    {
        speak();
        FlagWorld world;
        world.feed.setTrunk(ObjectId::fromHex(QByteArray(40, '1')));
        world.flags.publish(FlagWorld::snapshot());
        compare(world.page, Alone);
        compare(world.page, BesidePanel);
    }

    void services_data() { languages(); }
    void services()
    {
        speak();
        ServiceWorld world;
        world.publish();
        compare(world.page, Alone);
        compare(world.page, BesidePanel);
    }

    void overview_data() { languages(); }
    void overview()
    {
        speak();
        BranchWorld git;
        git.publish(sampleBranches());
        FlagWorld table;
        table.feed.setTrunk(ObjectId::fromHex(QByteArray(40, '1')));
        table.flags.publish(FlagWorld::snapshot());
        ServiceWorld swarm;
        swarm.publish();
        AttentionFeed attention({}, git.clock);
        OverviewPage page(attention, {&git.page, &table.page, &swarm.page}, git.settings);
        compare(page, Alone * 2 / 3); // two cards in a row are as wide as three of six there
    }

    void codeReadsFromTheLeftEverywhere()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QWidget window;
        const QList<QWidget *> views{new CodeView(&window), new DiffView(&window), new LogView(&window),
                                     new SqlView(u"up.sql"_s, &window)};
        QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
        for (const QWidget *view : views)
            QCOMPARE(view->layoutDirection(), Qt::LeftToRight);
    }
};

WIDGET_TEST(LanguagesTest)

}

#include "tst_languages.moc"
