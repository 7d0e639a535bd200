// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/ruleapplication.h"
#include "models/findings/undecidable.h"
#include "models/rules/rulecatalogue.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Trunkline;

namespace tst_ruleapplication {

namespace {

const QDateTime Noon = QDateTime::fromString(u"2026-03-02T12:00:00Z"_s, Qt::ISODate);

PaneFindings twoOldBranches()
{
    PaneFindings pane{.pane = u"branches"_s, .count = 2};
    for (const QString &name : {u"feat/big-one"_s, u"fix/small"_s})
        pane.findings.append({.finding = {.rule = "BRANCH-2"_L1, .severity = Finding::Severity::Error},
                              .subject = {.kind = u"branch"_s, .key = name},
                              .message = u"It is old."_s});
    pane.undecided = {{"BRANCH-4"_L1, u"not compared"_s}};
    return pane;
}

Policy::Exemption exemption(const QString &rule, const QString &subject, const QDateTime &until)
{
    return {.rule = rule, .subject = subject, .reason = u"audit"_s, .by = u"Ada"_s, .until = until};
}

QStringList subjects(const PaneFindings &pane)
{
    QStringList subjects;
    for (const ReportedFinding &reported : pane.findings)
        subjects += reported.subject.key;
    return subjects;
}

}

class RuleApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutSwitchesNothingChanges()
    {
        const AppliedFindings applied = applyRules(twoOldBranches(), {}, Noon);
        QCOMPARE(applied.pane, twoOldBranches());
        QVERIFY(applied.exempt.isEmpty());
    }

    void aRuleThatIsOffSaysNothing()
    {
        Policy::Rules rules;
        rules.settings.insert(u"BRANCH-2"_s, Policy::Rules::Setting::Off);
        rules.settings.insert(u"BRANCH-4"_s, Policy::Rules::Setting::Off);
        const AppliedFindings applied = applyRules(twoOldBranches(), rules, Noon);
        QVERIFY(applied.pane.findings.isEmpty());
        QVERIFY(applied.pane.undecided.isEmpty());
        QVERIFY(applied.exempt.isEmpty());
        QCOMPARE(applied.pane.count, 2);
    }

    void everyRuleIsSwitchedExemptedAndUndecidable_data()
    {
        QTest::addColumn<QString>("pane");
        for (const Rule &rule : ruleCatalogue())
            QTest::newRow(rule.id.data()) << QString(rule.pane);
    }
    void everyRuleIsSwitchedExemptedAndUndecidable()
    {
        QFETCH(const QString, pane);
        const Rule *rule = findRule(QTest::currentDataTag());
        PaneFindings broken{.pane = pane, .count = 1};
        broken.findings.append({.finding = {.rule = rule->id, .severity = rule->severity},
                                .subject = {.kind = u"thing"_s, .key = u"one"_s},
                                .message = u"It is so."_s});
        QCOMPARE(applyRules(broken, {}, Noon).pane, broken);

        Policy::Rules exempt;
        exempt.exemptions = {exemption(rule->id, u"o*"_s, Noon.addDays(1))};
        QVERIFY(applyRules(broken, exempt, Noon).pane.findings.isEmpty());
        QCOMPARE(applyRules(broken, exempt, Noon).exempt.size(), 1);

        const PaneFindings unknown = undecidablePane(pane, u"nobody was asked"_s);
        const auto isAboutIt = [rule](const UndecidedRule &undecided) { return undecided.rule == rule->id; };
        QCOMPARE(std::ranges::count_if(unknown.undecided, isAboutIt), 1);

        Policy::Rules off;
        off.settings.insert(rule->id, Policy::Rules::Setting::Off);
        QVERIFY(applyRules(broken, off, Noon).pane.findings.isEmpty());
        QCOMPARE(std::ranges::count_if(applyRules(unknown, off, Noon).pane.undecided, isAboutIt), 0);
    }

    void theTeamsSeverityCounts()
    {
        Policy::Rules rules;
        rules.settings.insert(u"BRANCH-2"_s, Policy::Rules::Setting::Info);
        const AppliedFindings applied = applyRules(twoOldBranches(), rules, Noon);
        QCOMPARE(applied.pane.findings.size(), 2);
        QCOMPARE(applied.pane.findings.first().finding.severity, Finding::Severity::Info);
    }

    void anExemptionHoldsForItsSubjectAndUntilItsEnd()
    {
        Policy::Rules rules;
        rules.exemptions = {exemption(u"BRANCH-2"_s, u"feat/big-*"_s, Noon.addSecs(1)),
                            exemption(u"BRANCH-1"_s, u"*"_s, Noon.addDays(1))};
        AppliedFindings applied = applyRules(twoOldBranches(), rules, Noon);
        QCOMPARE(subjects(applied.pane), QStringList(u"fix/small"_s));
        QCOMPARE(applied.exempt.size(), 1);
        QCOMPARE(applied.exempt.first().exemption.by, u"Ada"_s);
        QVERIFY(endedExemptions(rules, Noon).isEmpty());

        applied = applyRules(twoOldBranches(), rules, Noon.addSecs(1)); // its end has come
        QCOMPARE(applied.pane.findings.size(), 2);
        QCOMPARE(endedExemptions(rules, Noon.addSecs(1)).size(), 1);
    }
};

GUILESS_TEST(RuleApplicationTest)

}

#include "tst_ruleapplication.moc"
