// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/teamfigures.h"
#include "models/wording/figurewording.h"
#include "tests/support/branches.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_teamfigures {

using Kind = TeamFigure::Kind;
using Outcome = RolloutRecord::Outcome;

namespace {

/// Merged so many hours ago, after so many hours on its branch, live an hour later.
Change merged(int hoursAgo, int life)
{
    Change change{.startedAt = noon().addSecs(-3600LL * (hoursAgo + life)),
                  .mergedAt = noon().addSecs(-3600LL * hoursAgo),
                  .mergeCommit = ObjectId::fromHex("1111111111111111111111111111111111111111"),
                  .deployedAt = noon().addSecs(-3600LL * (hoursAgo - 1))};
    change.leadTime = std::chrono::hours(life + 1);
    return change;
}

RolloutRecord ended(const QString &service, int hoursAgo, Outcome outcome)
{
    return {.serviceId = service,
            .startedAt = noon().addSecs(-3600LL * hoursAgo - 60),
            .endedAt = noon().addSecs(-3600LL * hoursAgo),
            .outcome = outcome};
}

TeamFigure figure(const TeamFacts &facts, Kind kind)
{
    return teamFigures(facts)[int(kind)];
}

}

class TeamFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMedianAndTheNinetiethPercentile()
    {
        TeamFacts facts{.isProductionKnown = true, .now = noon()};
        for (const int life : {2, 4, 6, 8, 30})
            facts.changes.append(merged(10, life));
        const TeamFigure lead = figure(facts, Kind::ChangeLeadTime);
        QCOMPARE(lead.samples, 5);
        QCOMPARE(lead.value, 7.0 * 3600);
        QCOMPARE(lead.p90, 31.0 * 3600);
        QCOMPARE(figureValueText(lead), u"7 h"_s);
        QCOMPARE(figureDetailText(lead), u"median of 5 · 90 % below 31 h"_s);
        QCOMPARE(figure(facts, Kind::BranchLifeTime).value, 6.0 * 3600);
        QCOMPARE(figure(facts, Kind::MergedWithin24h).value, 0.8);
        QCOMPARE(figure(facts, Kind::MergedWithin48h).value, 1.0);
    }

    void fewerThanFiveGiveNoFigure()
    {
        TeamFacts facts{.isProductionKnown = true, .now = noon()};
        for (int i = 0; i < 4; ++i)
            facts.changes.append(merged(10, 2));
        const TeamFigure lead = figure(facts, Kind::ChangeLeadTime);
        QVERIFY(!lead.value);
        QVERIFY(!lead.p90);
        QCOMPARE(lead.samples, 4);
        QCOMPARE(figureValueText(lead), u"—"_s);
        QCOMPARE(figureDetailText(lead), u"4 of 5 samples: too few"_s);
    }

    void withoutASwarmProductionIsUnknown()
    {
        const TeamFacts facts{.branches = {branch(u"feat/a"_s, 5h)}, .now = noon()};
        QVERIFY(!figure(facts, Kind::DeploymentFrequency).isKnown);
        QCOMPARE(figureValueText(figure(facts, Kind::DeploymentFrequency)), u"unknown"_s);
        QCOMPARE(figure(facts, Kind::ActiveBranches).value, 1.0);
    }

    void rollbacksAndRevertsAreFailures()
    {
        TeamFacts facts{.isProductionKnown = true, .now = noon()};
        facts.rollouts = {ended(u"api"_s, 50, Outcome::Completed),        ended(u"api"_s, 40, Outcome::RolledBack),
                          ended(u"api"_s, 38, Outcome::RolledBackByHand), ended(u"api"_s, 37, Outcome::Completed),
                          ended(u"web"_s, 36, Outcome::Completed),        ended(u"web"_s, 30, Outcome::Scaled),
                          ended(u"web"_s, 20, Outcome::Superseded)};
        const TeamFigure frequency = figure(facts, Kind::DeploymentFrequency);
        QCOMPARE(frequency.samples, 5); // scaling and what never ended do not count
        QCOMPARE(frequency.value, 5.0 / 28);
        QCOMPARE(figure(facts, Kind::ChangeFailRate).value, 0.4);
        QCOMPARE(figure(facts, Kind::ReworkRate).value, 0.4); // the second failure, and what healed it
        const TeamFigure recovery = figure(facts, Kind::RecoveryTime);
        QCOMPARE(recovery.samples, 1); // from the first failure to the first success
        Change reverted = merged(10, 2);
        reverted.revertedBy = u"8a01f5c"_s;
        reverted.stationSince = noon().addSecs(-3600LL * 9);
        facts.changes = {reverted};
        QCOMPARE(figure(facts, Kind::ChangeFailRate).samples, 6);
        QCOMPARE(figure(facts, Kind::ChangeFailRate).value, 0.5);
        QCOMPARE(figure(facts, Kind::RecoveryTime).samples, 2);
    }

    void weeksAreCountedBackFromNow()
    {
        TeamFacts facts{.isProductionKnown = true, .now = noon()};
        for (int i = 0; i < 7; ++i)
            facts.rollouts.append(ended(u"api"_s, 24 * 8 + i, Outcome::Completed));
        facts.rollouts.append(ended(u"api"_s, 1, Outcome::Completed));
        facts.rollouts.append(ended(u"api"_s, 24 * 29, Outcome::Completed)); // before the time looked at
        const TeamFigure frequency = figure(facts, Kind::DeploymentFrequency);
        QCOMPARE(frequency.samples, 8);
        QCOMPARE(frequency.weeks.size(), 4);
        QCOMPARE(frequency.weeks[2].value, 1.0);
        QCOMPARE(frequency.weeks[3].samples, 1);
        QVERIFY(!frequency.weeks[3].value); // too few
        QCOMPARE(frequency.weeks[3].until, noon());
    }

    void everyFigureHasANameAndADefinition()
    {
        for (const TeamFigure &one : teamFigures({.now = noon()})) {
            QVERIFY(!figureName(one.kind).isEmpty());
            QVERIFY(figureDefinition(one.kind).endsWith(u'.'));
        }
        QCOMPARE(teamFigures({.now = noon()}).size(), 9);
    }
};

GUILESS_TEST(TeamFiguresTest)

}

#include "tst_teamfigures.moc"
