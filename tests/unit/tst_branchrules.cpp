// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/branchrules.h"
#include "models/wording/findingwording.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QTimeZone>

using namespace Trunkline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_branchrules {

namespace {

const QDateTime now{QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC};

Branch aged(std::chrono::seconds age, const QString &name = u"feat/cart"_s)
{
    return {.name = name,
            .refs = {"refs/heads/"_L1 + name},
            .startedAt = now.addDuration(-age),
            .ahead = 1,
            .behind = 0,
            .merged = Merged::No,
            .conflictsWithTrunk = QStringList()};
}

/// "BRANCH-2 error, BRANCH-4 unknown"
QString findings(const Branch &branch, const Policy::Branches &policy = {})
{
    QStringList texts;
    for (const Finding &finding : branchFindings(branch, now, policy))
        texts += finding.rule + u' '
                + (finding.verdict == Finding::Verdict::Unknown ? u"unknown"_s : severityName(finding.severity));
    return texts.join(u", ");
}

QString order(const QList<Branch> &branches)
{
    QStringList names;
    for (const Branch *branch : byUrgency(branches, now, {}))
        names += branch->name;
    return names.join(u' ');
}

}

class BranchRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshBranchWithAGoodNameHasNone() { QCOMPARE(findings(aged(1h)), QString()); }

    void nameNeedsOneOfThePrefixes()
    {
        QCOMPARE(findings(aged(1h, u"cart"_s)), u"BRANCH-1 warning"_s);
        QCOMPARE(findings(aged(1h, u"fix/cart"_s)), QString());
        QCOMPARE(findings(aged(1h, u"cart"_s), {.prefixes = {}}), QString());
        QCOMPARE(findings(aged(1h, u"chore/cart"_s), {.prefixes = {u"chore/"_s}}), QString());
    }

    void remoteInFrontOfAForeignBranchIsNoPartOfItsName()
    {
        Branch branch = aged(1h, u"fork/feat/cart"_s);
        QCOMPARE(findings(branch), u"BRANCH-1 warning"_s);
        branch.refs = {u"refs/remotes/fork/feat/cart"_s};
        QCOMPARE(findings(branch), QString());
    }

    void ageWarnsWhenDueAndIsAnErrorWhenOverdue()
    {
        QCOMPARE(findings(aged(24h - 1s)), QString());
        QCOMPARE(findings(aged(24h)), u"BRANCH-2 warning"_s);
        QCOMPARE(findings(aged(48h)), u"BRANCH-2 error"_s);
        const Finding due = branchFindings(aged(30h), now, {}).first();
        QCOMPARE(due.since, now.addDuration(-6h));
        QCOMPARE(due.dueAt, now.addDuration(18h));
        QCOMPARE(branchFindings(aged(50h), now, {}).first().since, now.addDuration(-2h));
    }

    void mergedBranchIsReportedWhateverItsAge()
    {
        Branch branch = aged(100h);
        branch.merged = Merged::Squash;
        QCOMPARE(findings(branch), u"BRANCH-3 warning"_s);
    }

    void conflictIsReported()
    {
        Branch branch = aged(1h);
        branch.conflictsWithTrunk = {u"src/cart.cpp"_s};
        QCOMPARE(findings(branch), u"BRANCH-4 warning"_s);
    }

    void whatIsNotKnownIsUnknownAndNeverFine()
    {
        Branch branch = aged(1h);
        branch.merged.reset();
        branch.conflictsWithTrunk.reset();
        QCOMPARE(findings(branch), u"BRANCH-3 unknown, BRANCH-4 unknown"_s);
        branch.startedAt = {};
        branch.ahead.reset();
        QCOMPARE(findings(branch), u"BRANCH-2 unknown, BRANCH-3 unknown, BRANCH-4 unknown"_s);
        QVERIFY(brokenRules(branchFindings(branch, now, {})).isEmpty());
    }

    void emptyBranchNeedsNoAnalysis()
    {
        QCOMPARE(findings({.name = u"feat/next"_s, .ahead = 0, .isOnFirstParentLine = true}), QString());
    }

    void forcePushesOfThirtyDaysAreReported()
    {
        const Trunk trunk{.name = u"main"_s,
                          .forcePushes = {{.at = now.addDays(-1)}, {.at = now.addDays(-30)}, {.at = now.addDays(-31)}}};
        const QList<Finding> findings = trunkFindings(trunk, now);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.first().rule, "TRUNK-1"_L1);
        QCOMPARE(findings.first().severity, Finding::Severity::Error);
        QCOMPARE(findings.first().since, now.addDays(-1));
    }

    void listsBeginWithTheMostUrgent()
    {
        Branch merged = aged(90h, u"merged"_s);
        merged.merged = Merged::Rebase;
        const Branch unknown{.name = u"unknown"_s};
        const Branch empty{.name = u"empty"_s, .ahead = 0, .isOnFirstParentLine = true};
        QCOMPARE(order({empty, aged(1h, u"young"_s), unknown, merged, aged(30h, u"due"_s), aged(2h, u"fresh-b"_s),
                        aged(2h, u"fresh-a"_s), aged(50h, u"over"_s), aged(70h, u"oldest"_s)}),
                 u"oldest over due merged unknown fresh-a fresh-b young empty"_s);
    }

    void everyFindingSaysItsFigures()
    {
        Branch branch = aged(71h, u"cart"_s);
        branch.conflictsWithTrunk = {u"a"_s, u"b"_s};
        QStringList texts;
        for (const Finding &finding : branchFindings(branch, now, {}))
            texts += findingText(finding, branch, now, {});
        branch.merged = Merged::Squash;
        texts += findingText(branchFindings(branch, now, {})[1], branch, now, {});
        QCOMPARE(texts.join(u'\n'),
                 u"Its name starts with none of: feat/, fix/.\n"
                 "It is 71 h old; the limit is 48 h.\n"
                 "Merging it now would conflict in 2 files.\n"
                 "It was merged by squash and is still there."_s);
    }
};

GUILESS_TEST(BranchRulesTest)

}

#include "tst_branchrules.moc"
