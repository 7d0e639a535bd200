// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/branchadvice.h"
#include "models/wording/branchwording.h"
#include "tests/support/branches.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchadvice {

class BranchAdviceTest : public QObject
{
    Q_OBJECT

private:
    static BranchAdvice advice(const Branch &branch) { return branchAdvice(branch, noon(), {}); }
    static QString sentence(const Branch &branch) { return branchSentence(branch, u"main"_s, noon(), {}); }

private Q_SLOTS:
    void ageDecidesForOpenWork()
    {
        QCOMPARE(advice(branch(u"a"_s, 5h)), BranchAdvice::None);
        QCOMPARE(advice(branch(u"a"_s, 30h)), BranchAdvice::MergeToday);
        QCOMPARE(advice(branch(u"a"_s, 71h)), BranchAdvice::MergeOrSplit);
    }

    void conflictsComeBeforeAge()
    {
        Branch conflicting = branch(u"a"_s, 71h);
        conflicting.conflictsWithTrunk = QStringList{u"a.cpp"_s};
        QCOMPARE(advice(conflicting), BranchAdvice::ResolveConflicts);
        conflicting.conflictsWithTrunk = std::nullopt;
        QCOMPARE(advice(conflicting), BranchAdvice::MergeOrSplit);
    }

    void mergedWorkCanGoUnlessSomethingWasAddedLocally()
    {
        Branch merged = branch(u"a"_s, 71h);
        merged.merged = Merged::Squash;
        QCOMPARE(advice(merged), BranchAdvice::DeleteMerged);
        merged.localAhead = 2;
        QCOMPARE(advice(merged), BranchAdvice::Push);
    }

    void anEmptyBranchCanGoWhenItIsOld()
    {
        Branch empty = branch(u"a"_s, 71h);
        empty.startedAt = {};
        empty.ahead = 0;
        empty.isOnFirstParentLine = true;
        QCOMPARE(advice(empty), BranchAdvice::DeleteEmpty);
        empty.lastCommitAt = noon().addSecs(-60);
        QCOMPARE(advice(empty), BranchAdvice::None);
        empty.lastCommitAt = {};
        QCOMPARE(advice(empty), BranchAdvice::None);
    }

    void unknownIsLookedAtAgain() { QCOMPARE(advice({.name = u"a"_s}), BranchAdvice::LookAgain); }

    void theSentenceHoldsTheFigures()
    {
        Branch overdue = branch(u"a"_s, 71h);
        overdue.ahead = 14;
        overdue.conflictsWithTrunk = QStringList{u"a.cpp"_s, u"b.cpp"_s};
        QCOMPARE(sentence(overdue),
                 u"left main 71 h ago, overdue since Sun 13:00, 14 commits, conflicts with main in 2 files"_s);
        Branch merged = branch(u"a"_s, 71h);
        merged.merged = Merged::Squash;
        QCOMPARE(sentence(merged), u"everything is on main, as one squashed commit"_s);
        QCOMPARE(sentence({.name = u"a"_s}), u"its age is unknown: its own commits cannot be read"_s);
    }
};

GUILESS_TEST(BranchAdviceTest)

}

#include "tst_branchadvice.moc"
