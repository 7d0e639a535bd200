// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/flagworld.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Trunkline::Test {

/// The flags page as people use it.
class FlagPageCase
{
protected:
    void begin()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_world = std::make_unique<FlagWorld>();
        page().resize(1250, 700);
        page().show();
        QVERIFY(QTest::qWaitForWindowExposed(&page()));
        m_world->feed.setTrunk(ObjectId::fromHex("1111111111111111111111111111111111111111"));
        m_world->flags.publish(FlagWorld::snapshot());
        QCoreApplication::processEvents();
    }

    FlagPage &page() { return m_world->page; }
    FactView &view() { return *page().findChild<FactView *>(); }
    QStringList shown()
    {
        QStringList keys;
        const QAbstractItemModel &model = *view().model();
        for (int row = 0; row < model.rowCount(); ++row)
            keys += model.index(row, FlagModel::KeyColumn).data().toString();
        return keys;
    }
    QAction *action(const QString &text)
    {
        for (QAction *one : page().pageActions()) {
            if (one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }
    void click(const QString &key)
    {
        const QAbstractItemModel &model = *view().model();
        const QModelIndexList found = model.match(model.index(0, 0), FlagModel::KeyRole, key, 1, Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(key));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(found.first()).center());
    }
    void choose(const QString &chip)
    {
        for (QToolButton *button : page().findChildren<QToolButton *>()) {
            if (button->text().startsWith(chip))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(chip));
    }
    QString notices(const QWidget &root)
    {
        QStringList texts;
        for (const NoticeBox *box : root.findChildren<NoticeBox *>()) {
            if (box->isVisibleTo(&root))
                texts += box->title() + u": "_s + box->text();
        }
        return texts.join(u'\n');
    }
    QPushButton *visibleButton(const QString &text)
    {
        for (QPushButton *one : page().findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// The dialog that just opened, ready to be typed into.
    template <typename Dialog>
    Dialog *dialog()
    {
        auto *found = page().findChild<Dialog *>();
        if (found && !QTest::qWaitForWindowExposed(found))
            qWarning("the dialog is not shown");
        return found;
    }
    template <typename Field>
    Field *field(QWidget *dialog, const QString &name)
    {
        return dialog->findChild<Field *>(name);
    }
    static FlagOutcome applied(const FlagChange &change)
    {
        FeatureFlag after = change.before;
        after.enabled = change.enabled.value_or(after.enabled.value_or(false));
        after.rolloutPercent = change.rolloutPercent.value_or(after.rolloutPercent.value_or(0));
        after.lock = u"4"_s;
        return {.kind = FlagOutcome::Kind::Applied, .current = after};
    }

    std::unique_ptr<FlagWorld> m_world;
};

}
