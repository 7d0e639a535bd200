// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/previewfeed.h"
#include "models/findings/previewfindings.h"
#include "models/wording/previewwording.h"
#include "tests/support/branches.h"
#include "tests/support/fakepreviews.h"
#include "tests/support/fakeservicesource.h"
#include "tests/support/swarmfacts.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_previews {

using State = PreviewVerdict::State;

namespace {

struct World
{
    World()
        : services(source, log, trunk, clock, ServiceFeed::Configured::Yes)
        , feed({.services = services, .probe = probe, .distances = trunk, .clock = clock}, {})
    {
    }
    void publish(const ServiceSnapshot &swarm = sampleSwarm())
    {
        source.publish(swarm);
        QTRY_VERIFY(services.hasFacts() && feed.model().rowCount() > 0);
    }
    PreviewRow row() const { return feed.model().rowCount() > 0 ? feed.model().row(0) : PreviewRow(); }

    FakeServiceSource source;
    FakeRolloutLog log;
    FakeTrunkDistances trunk;
    FakeClock clock{noon()};
    FakeProbe probe;
    ServiceFeed services;
    PreviewFeed feed;
};

PullRequestSnapshot pullRequests(bool isOpen)
{
    PullRequest one{.number = 482,
                    .title = u"Cart"_s,
                    .url = u"https://github.com/acme/platform/pull/482"_s,
                    .branch = u"feat/cart"_s};
    one.headSha = sampleService(u"mail"_s).release.commit;
    PullRequestSnapshot snapshot;
    snapshot.merged = QList<PullRequest>();
    if (isOpen) {
        snapshot.open = {one};
    } else {
        one.merge = Merge{.at = noon().addSecs(-7200)};
        snapshot.merged->append(one);
    }
    return snapshot;
}

QString rules(const PreviewRow &row)
{
    QStringList names;
    for (const Finding &finding : previewFindings(row.preview, row.owner, row.verdict, row.toHead, noon(), {}))
        names.append(QString(finding.rule) + (finding.verdict == Finding::Verdict::Unknown ? u"?"_s : QString()));
    return names.join(u' ');
}

}

class PreviewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewThatAnswersIsReady()
    {
        World world;
        const QAbstractItemModelTester tester(&world.feed.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.probe.answers.insert(u"pr-482.preview.example.org"_s, 200);
        world.publish();
        world.feed.setPullRequests(pullRequests(true));
        QTRY_COMPARE(world.row().verdict.state, State::Ready);
        QCOMPARE(rows(world.feed.model()),
                 QStringList{u"pr-482 | ready | #482 · feat/cart | https://pr-482.preview.example.org/ | 200 in 34 ms "
                             u"| 1/1 | "
                             "4f2c91a | — | 2 h"_s});
        QCOMPARE(previewSentence(world.row(), noon()), u"1 of 1 services are well, and it answers: 200 in 34 ms."_s);
    }

    void onlyTheTeamsHostsAreAsked()
    {
        World world;
        world.publish();
        QCOMPARE(world.row().probes.size(), 0);
        QVERIFY(world.row().verdict.isUnprobed);
        QCOMPARE(rules(world.row()), u"PREVIEW-1? PREVIEW-2? PREVIEW-3?"_s);
    }

    void anErrorOfTheServerIsUnreachable()
    {
        World world;
        world.probe.answers.insert(u"pr-482.preview.example.org"_s, 503);
        world.publish();
        world.feed.setPullRequests(pullRequests(true));
        QTRY_COMPARE(world.row().verdict.state, State::Unreachable);
        QVERIFY(rules(world.row()).startsWith(u"PREVIEW-2"_s));
        world.probe.answers.insert(u"pr-482.preview.example.org"_s, 404); // somebody is there
        world.feed.probeAll();
        QTRY_COMPARE(world.row().verdict.state, State::Ready);
    }

    void aMergedPullRequestMakesAnOrphan()
    {
        World world;
        world.publish();
        world.feed.setPullRequests(pullRequests(false));
        QCOMPARE(world.row().verdict.state, State::Orphan);
        QCOMPARE(world.row().verdict.orphanSince, noon().addSecs(-7200));
        QCOMPARE(rules(world.row()), u"PREVIEW-1"_s);
        const PaneFindings pane = previewPaneFindings(world.feed.rows(), noon(), {});
        QCOMPARE(pane.findings.first().message, u"Pull request #482 was merged 2 h ago; nobody needs it any more."_s);
        QCOMPARE(pane.findings.first().next, u"Remove it: docker stack rm pr-482"_s);
    }

    void withoutAHostTheBranchDecides()
    {
        World world;
        ServiceSnapshot swarm = sampleSwarm();
        for (Service &service : swarm.services)
            if (service.stack == u"pr-482")
                service.labels.insert(u"trunkline.branch"_s, u"feat/cart"_s);
        world.publish(swarm);
        Branch cart = branch(u"feat/cart"_s, 5h);
        world.feed.setBranches({cart});
        QCOMPARE(world.row().owner.state, PreviewOwner::State::Open);
        cart.merged = Merged::Squash;
        world.feed.setBranches({cart});
        QCOMPARE(world.row().verdict.state, State::Orphan);
        world.feed.setBranches({branch(u"feat/other"_s, 5h)});
        QCOMPARE(world.row().owner.state, PreviewOwner::State::Closed);
    }

    void withoutALabelTheCommitDecides()
    {
        World world;
        world.publish();
        QCOMPARE(world.row().owner.state, PreviewOwner::State::Unknown);
        Branch cart = branch(u"feat/cart"_s, 5h);
        cart.tip = ObjectId::fromHex(sampleService(u"mail"_s).release.commit.toLatin1());
        world.feed.setBranches({cart});
        QCOMPARE(world.row().owner.branch, u"feat/cart"_s);
        QCOMPARE(world.row().owner.state, PreviewOwner::State::Open);
    }

    void anOldCommitIsFoundAfterItsLimit()
    {
        World world;
        world.probe.answers.insert(u"pr-482.preview.example.org"_s, 200);
        world.publish();
        world.feed.setPullRequests(pullRequests(true));
        PreviewRow row = world.row();
        row.toHead = {.place = TrunkDistance::Place::OnTrunk, .behind = 2, .behindSince = noon().addSecs(-14 * 60)};
        QVERIFY(!rules(row).contains(u"PREVIEW-3"_s));
        row.toHead.behindSince = noon().addSecs(-16 * 60);
        QVERIFY(rules(row).contains(u"PREVIEW-3"_s));
    }

    void brokenServicesMakeItUnhealthy()
    {
        World world;
        ServiceSnapshot swarm = sampleSwarm();
        for (Service &service : swarm.services)
            if (service.stack == u"pr-482")
                service.tasks = sampleService(u"worker"_s).tasks;
        world.publish(swarm);
        QCOMPARE(world.row().verdict.state, State::Unhealthy);
        QCOMPARE(previewSentence(world.row(), noon()), u"0 of 1 services are well; look at pr-482_web."_s);
    }
};

GUILESS_TEST(PreviewsTest)

}

#include "tst_previews.moc"
