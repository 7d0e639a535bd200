// SPDX-License-Identifier: GPL-3.0-or-later

// capturepullrequests FOLDER: pictures of the pull request pane in its states, to look at. QT_SCALE_FACTOR=2 makes them
// sharp.

#include "tests/support/pullrequestworld.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/factview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace {

class Studio
{
public:
    Studio(QString folder, QString theme)
        : m_folder(std::move(folder))
        , m_theme(std::move(theme))
    {
        m_world.page.panel()->setAutoFillBackground(true);
        m_window.addWidget(&m_world.page);
        m_window.addWidget(m_world.page.panel());
        m_window.setAutoFillBackground(true);
        m_window.resize(1250, 830);
        m_window.setSizes({870, 380});
        m_world.page.panel()->hide();
        m_window.show();
    }

    ~Studio() { m_world.page.setParent(nullptr); }

    void take(const QString &name, QWidget *what = nullptr)
    {
        QTest::qWait(150);
        QWidget *shown = what ? what : &m_window;
        const QString scale = shown->devicePixelRatio() > 1 ? u"@2x"_s : QString();
        shown->grab().save(QDir(m_folder).filePath(m_theme + u"-prs-"_s + name + scale + u".png"_s));
    }

    void takeAll()
    {
        take(u"asking"_s);
        if (!QTest::qWaitFor([this] { return m_world.feed.state() == Feed::State::Live; }, 30000))
            return;
        take(u"table"_s);
        m_world.page.selectSubject(u"61"_s);
        m_world.page.panel()->show();
        take(u"panel"_s);
        auto *tabs = m_world.page.panel()->findChild<QTabWidget *>();
        for (const int tab : {1, 2, 3}) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(400);
            take(u"tab%1"_s.arg(tab));
        }
        m_world.page.setFilter(u"nothing like this"_s);
        take(u"nomatch"_s);
        m_world.page.setFilter({});
        takeDialog();
        m_world.page.selectSubject(u"12"_s);
        tabs->setCurrentIndex(0);
        take(u"merged"_s);
    }

private:
    void takeDialog()
    {
        for (QAction *action : m_world.page.pageActions()) {
            if (action->text().startsWith(u"Account"_s))
                action->trigger();
        }
        auto *dialog = m_world.page.findChild<AccountDialog *>();
        take(u"account"_s, dialog);
        delete dialog;
    }

    const QString m_folder;
    const QString m_theme;
    PullRequestWorld m_world;
    QSplitter m_window;
};

}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1, u"."_s);
    if (!QDir().mkpath(folder))
        return 2;
    Appearance appearance(application);
    appearance.setScheme(Appearance::Scheme::Light);
    Studio(folder, u"light"_s).takeAll();
    appearance.setScheme(Appearance::Scheme::Dark);
    Studio(folder, u"dark"_s).takeAll();
    return 0;
}
