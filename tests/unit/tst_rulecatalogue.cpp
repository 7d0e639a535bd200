// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/branchfindings.h"
#include "models/findings/undecidable.h"
#include "models/rules/rulecatalogue.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Trunkline;

namespace tst_rulecatalogue {

namespace {

const QDateTime Noon = QDateTime::fromString(u"2026-03-02T12:00:00Z"_s, Qt::ISODate);

QStringList lines(const QList<ReportedFinding> &findings)
{
    QStringList lines;
    for (const ReportedFinding &reported : findings)
        lines += QStringList{reported.finding.rule, reported.subject.kind, reported.subject.key}.join(" | "_L1);
    return lines;
}

}

class RuleCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsOwnIdAndATitle()
    {
        QSet<QString> ids;
        for (const Rule &rule : ruleCatalogue()) {
            QVERIFY2(!ids.contains(rule.id), rule.id.data());
            QVERIFY2(rule.title.endsWith(u'.'), rule.id.data());
            ids.insert(rule.id);
        }
        QCOMPARE(ids.size(), 43);
    }

    void aRuleIsFoundByItsId()
    {
        QVERIFY(findRule(u"SWARM-10"));
        QCOMPARE(findRule(u"SWARM-10")->pane, "services"_L1);
        QVERIFY(!findRule(u"SWARM-11"));
    }

    void withoutFactsEveryRuleOfThePaneIsUndecided()
    {
        const PaneFindings pane = undecidablePane(u"flags"_s, u"Hasura is not connected."_s);
        QVERIFY(!pane.count);
        QCOMPARE(pane.undecided.size(), 7);
        QCOMPARE(pane.undecided.first().rule, "FLAG-1"_L1);
        QCOMPARE(pane.undecided.first().why, u"Hasura is not connected."_s);
    }

    void findingsNameTheirSubjectAndTheNextStep()
    {
        BranchSnapshot snapshot{.trunk = {.name = u"main"_s}};
        snapshot.trunk.forcePushes.append({.ref = u"refs/remotes/origin/main"_s, .at = Noon.addDays(-1)});
        Branch old{.name = u"cart"_s, .refs = {u"refs/heads/cart"_s}, .startedAt = Noon.addDays(-3)};
        old.ahead = 2;
        old.merged = Merged::No;
        old.conflictsWithTrunk = QStringList{u"app.txt"_s};
        snapshot.branches = {old};
        const PaneFindings pane = branchPaneFindings(snapshot, Noon, {});
        QCOMPARE(pane.count, 1);
        QCOMPARE(lines(pane.findings),
                 QStringList({u"TRUNK-1 | trunk | main"_s, u"BRANCH-1 | branch | cart"_s, u"BRANCH-2 | branch | cart"_s,
                              u"BRANCH-4 | branch | cart"_s}));
        for (const ReportedFinding &reported : pane.findings) {
            QVERIFY(!reported.message.isEmpty());
            QVERIFY(!reported.next.isEmpty());
        }
    }

    void whatIsNotComputedIsUndecidedAndCounted()
    {
        BranchSnapshot snapshot{.trunk = {.name = u"main"_s}};
        for (const auto &name : {u"feat/a"_s, u"feat/b"_s}) {
            Branch branch{.name = name, .refs = {"refs/heads/"_L1 + name}, .startedAt = Noon.addSecs(-60)};
            branch.ahead = 1;
            snapshot.branches.append(branch);
        }
        const PaneFindings pane = branchPaneFindings(snapshot, Noon, {});
        QVERIFY(pane.findings.isEmpty());
        QCOMPARE(pane.undecided.size(), 2);
        QCOMPARE(pane.undecided.first().rule, "BRANCH-3"_L1);
        QCOMPARE(pane.undecided.first().why, u"2 branches were not compared with trunk."_s);
    }
};

GUILESS_TEST(RuleCatalogueTest)

}

#include "tst_rulecatalogue.moc"
