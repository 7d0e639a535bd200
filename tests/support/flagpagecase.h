// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/flagworld.h"
#include "tests/support/pagehand.h"
#include "ui/widgets/factview.h"

#include <QAction>
#include <QTest>

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
    QAction *action(const QString &text) { return pageAction(page(), text); }
    void click(const QString &key) { clickRow(view(), FlagModel::KeyRole, key); }
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
