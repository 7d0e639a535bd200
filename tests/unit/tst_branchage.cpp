// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/branchage.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchage {

class BranchAgeTest : public QObject
{
    Q_OBJECT

private:
    static Branch started(std::chrono::seconds ago)
    {
        return {.name = u"feat/a"_s, .startedAt = noon().addDuration(-ago), .ahead = 1, .merged = Merged::No};
    }

private Q_SLOTS:
    void limitsCountFromTheirFirstSecond()
    {
        const Policy::Branches limits;
        QCOMPARE(branchState(started(24h - 1s), noon(), limits), BranchState::Fresh);
        QCOMPARE(branchState(started(24h), noon(), limits), BranchState::Due);
        QCOMPARE(branchState(started(48h - 1s), noon(), limits), BranchState::Due);
        QCOMPARE(branchState(started(48h), noon(), limits), BranchState::Overdue);
        QCOMPARE(branchDueAt(started(1h), limits), noon().addDuration(47h));
    }

    void anAuthorClockAheadOfOursIsNoNegativeAge()
    {
        QCOMPARE(branchAge(started(-5h), noon()), 0s);
        QCOMPARE(branchState(started(-5h), noon(), {}), BranchState::Fresh);
    }

    void withoutOwnCommitsTheFirstParentLineDecides()
    {
        const Branch fresh{.name = u"feat/a"_s, .ahead = 0, .isOnFirstParentLine = true};
        const Branch merged{.name = u"feat/a"_s, .ahead = 0, .isOnFirstParentLine = false};
        QCOMPARE(branchState(fresh, noon(), {}), BranchState::Empty);
        QCOMPARE(branchState(merged, noon(), {}), BranchState::Merged);
        QCOMPARE(branchAge(fresh, noon()), 0s);
    }

    void mergedBranchesAreNeverOverdue()
    {
        Branch branch = started(100h);
        branch.merged = Merged::Squash;
        QCOMPARE(branchState(branch, noon(), {}), BranchState::Merged);
        QVERIFY(!branchDueAt(branch, {}).isValid());
    }

    void unreadableHistoryIsUnknownNotFine()
    {
        Branch branch = started(1h);
        branch.startedAt = {};
        QCOMPARE(branchState(branch, noon(), {}), BranchState::Unknown);
        branch.ahead = std::nullopt;
        QCOMPARE(branchState(branch, noon(), {}), BranchState::Unknown);
    }
};

GUILESS_TEST(BranchAgeTest)

}

#include "tst_branchage.moc"
