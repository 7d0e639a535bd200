// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/branchmodel.h"
#include "tests/support/branches.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchmodel {

using Column = BranchModel::Column;

class BranchModelTest : public QObject
{
    Q_OBJECT

private:
    static QString toolTip(const BranchModel &model, Column column)
    {
        return model.index(0, column).data(Qt::ToolTipRole).toString();
    }
    static QString spoken(const BranchModel &model, Column column)
    {
        return model.index(0, column).data(Qt::AccessibleTextRole).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void showsTheFactsOfABranch()
    {
        BranchModel model(noon());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Branch conflicting = branch(u"fix/b"_s, 20h);
        conflicting.conflictsWithTrunk = QStringList{u"a.cpp"_s, u"b.cpp"_s};
        conflicting.pullRequest = 482;
        model.setRows({branch(u"feat/a"_s, 71h), conflicting});
        QCOMPARE(rows(model),
                 QStringList({u"feat/a | overdue | 71 h | 1 / 2 | Ada | 71 h ago | none | —"_s,
                              u"fix/b | fresh | 20 h | 1 / 2 | Ada | 20 h ago | 2 files | #482"_s}));
    }

    void whatIsNotKnownIsNeverZero()
    {
        BranchModel model(noon());
        model.setRows({{.name = u"feat/a"_s}});
        QCOMPARE(rows(model), QStringList{u"feat/a | unknown | unknown | — / — | — | — | —"_s});
        QVERIFY(!model.index(0, 0).data(BranchModel::AgeRole).isValid());
        QVERIFY(!model.index(0, 0).data(BranchModel::ConflictCountRole).isValid());
        QVERIFY(!model.index(0, 0).data(BranchModel::MergedRole).isValid());
        QCOMPARE(spoken(model, Column::ConflictsColumn), u"unknown"_s);
        QCOMPARE(toolTip(model, Column::ConflictsColumn), u"Not computed yet"_s);
        QVERIFY(model.sortKey(0, Column::AgeColumn).isUnknown);
    }

    void aBranchWithoutOwnCommitsHasNoAge()
    {
        BranchModel model(noon());
        Branch empty = branch(u"feat/a"_s, 0h);
        empty.startedAt = {};
        empty.ahead = 0;
        empty.isOnFirstParentLine = true;
        model.setRows({empty});
        QCOMPARE(model.index(0, Column::AgeColumn).data().toString(), u"—"_s);
        QCOMPARE(model.index(0, Column::StateColumn).data().toString(), u"empty"_s);
        QCOMPARE(toolTip(model, Column::AgeColumn), u"No commits of its own"_s);
    }

    void theDeadlineIsAMomentInLocalTime()
    {
        BranchModel model(noon());
        model.setRows({branch(u"feat/a"_s, 44h)});
        QCOMPARE(toolTip(model, Column::AgeColumn),
                 u"first own commit: Sat 28 Feb 2026 16:00:00 UTC\noverdue at 16:00"_s);
        QCOMPARE(spoken(model, Column::AgeColumn), u"44 h, overdue at 16:00"_s);
        model.setRows({branch(u"feat/a"_s, 5h)});
        QCOMPARE(spoken(model, Column::AgeColumn), u"5 h, overdue Wed 07:00"_s);
        model.setRows({branch(u"feat/a"_s, 71h)});
        QCOMPARE(spoken(model, Column::AgeColumn), u"71 h, overdue since Sun 13:00"_s);
    }

    void onlyWhatDependsOnTheClockChangesWithIt()
    {
        BranchModel model(noon());
        model.setRows({branch(u"feat/a"_s, 47h), branch(u"feat/b"_s, 1h)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setNow(noon().addSecs(3600));
        QCOMPARE(changes.count(), 2);
        QCOMPARE(changes.at(0).at(0).toModelIndex(), model.index(0, Column::StateColumn));
        QCOMPARE(changes.at(0).at(1).toModelIndex(), model.index(1, Column::AgeColumn));
        QCOMPARE(changes.at(1).at(0).toModelIndex(), model.index(0, Column::LastCommitColumn));
        QCOMPARE(model.state(0), BranchState::Overdue);
        QCOMPARE(model.state(1), BranchState::Fresh);
    }

    void otherLimitsGiveOtherStates()
    {
        BranchModel model(noon());
        model.setRows({branch(u"feat/a"_s, 20h)});
        model.setLimits({.dueAfter = 5h, .overdueAfter = 10h});
        QCOMPARE(model.state(0), BranchState::Overdue);
        QCOMPARE(model.index(0, 0).data(BranchModel::LimitRole).value<std::chrono::seconds>(), 10h);
    }

    void theLongestOverdueIsTheMostUrgent()
    {
        BranchModel model(noon());
        Branch merged = branch(u"e"_s, 900h);
        merged.merged = Merged::Rebase;
        model.setRows({branch(u"a"_s, 50h), branch(u"b"_s, 90h), branch(u"c"_s, 30h), {.name = u"d"_s}, merged});
        QList<int> order{0, 1, 2, 3, 4};
        std::ranges::sort(order, {}, [&](int row) { return model.sortKey(row, Column::StateColumn).number; });
        QCOMPARE(order, QList<int>({1, 0, 2, 4, 3}));
    }

    void answersNothingOutsideTheTable()
    {
        const BranchModel model(noon());
        QVERIFY(!model.headerData(BranchModel::ColumnCount, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
        QVERIFY(!model.data({}).isValid());
        QCOMPARE(model.headerData(BranchModel::AheadBehindColumn, Qt::Horizontal).toString(), u"Ahead / behind"_s);
    }
};

GUILESS_TEST(BranchModelTest)

}

#include "tst_branchmodel.moc"
