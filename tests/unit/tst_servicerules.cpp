// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/servicefindings.h"
#include "models/rules/branchrules.h"
#include "models/rules/rollouttimeline.h"
#include "models/rules/servicerules.h"
#include "models/wording/servicewording.h"
#include "tests/support/services.h"
#include "tests/support/swarmfacts.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_servicerules {

namespace {

const ServicePolicy policy;

QString rules(const ServiceRow &row, ServiceRole role = ServiceRole::Production)
{
    QStringList names;
    for (const Finding &finding : serviceFindings(row, role, noon(), policy))
        names.append(QString(finding.rule) + (finding.verdict == Finding::Verdict::Unknown ? u"?"_s : QString())
                     + (finding.severity == Finding::Severity::Error ? u"!"_s : QString()));
    return names.join(u' ');
}

ServiceRow judged(Service service, const QString &tasksInWords)
{
    service.tasks = tasks(tasksInWords, noon());
    return {.service = service,
            .verdict = serviceVerdict(service, {.nodes = nodes(), .now = noon()}),
            .distance = {.place = TrunkDistance::Place::OnTrunk, .behind = 0}};
}

}

class ServiceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleBreaksItsRules_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("mail") << QString();
        QTest::newRow("importer") << QString();
        QTest::newRow("api") << u"SWARM-3! SWARM-5"_s; // its rollback order is the engine's default
        QTest::newRow("billing") << u"SWARM-2!"_s;
        QTest::newRow("worker") << u"SWARM-9!"_s; // short for 19 s only
        QTest::newRow("search") << u"SWARM-1!"_s;
        QTest::newRow("web") << QString();
    }
    void everySampleBreaksItsRules()
    {
        QFETCH(const QString, expected);
        QCOMPARE(rules(sampleRow(QString::fromLatin1(QTest::currentDataTag()))), expected);
    }

    void aShortageCountsAfterItsLimit()
    {
        const Service service = sampleService(u"mail"_s);
        QCOMPARE(rules(judged(service, u"1 running; 2 failed -59 exit=1; 2 ready -1"_s)), QString());
        QCOMPARE(rules(judged(service, u"1 running; 2 failed -61 exit=1; 2 ready -1"_s)), u"SWARM-1!"_s);
    }

    void aRolloutIsNoShortage()
    {
        ServiceRow row = sampleRow(u"web"_s);
        row.verdict = {.state = ServiceVerdict::State::Failing,
                       .reason = ServiceVerdict::Reason::OutageDuringUpdate,
                       .wanted = 2};
        QCOMPARE(rules(row), QString());
    }

    void oldCommitsCountAfterTheLimitAndForeignOnesAtOnce()
    {
        ServiceRow row = sampleRow(u"mail"_s);
        row.distance = {.place = TrunkDistance::Place::OnTrunk, .behind = 3, .behindSince = noon().addSecs(-29 * 60)};
        QCOMPARE(rules(row), QString());
        row.distance.behindSince = noon().addSecs(-31 * 60);
        QCOMPARE(rules(row), u"SWARM-7"_s);
        QCOMPARE(rules(row, ServiceRole::Preview), QString());
        row.distance = {.place = TrunkDistance::Place::Elsewhere};
        QCOMPARE(rules(row), u"SWARM-7!"_s);
        row.distance = {};
        QCOMPARE(rules(row), u"SWARM-7?"_s);
    }

    void unsafeConfigurationsAreNamed()
    {
        ServiceConfiguration configuration;
        configuration.healthCheck = ServiceConfiguration::HealthCheck::None;
        configuration.plainSecrets = {u"DB_PASSWORD"_s};
        QCOMPARE(brokenRules(configurationFindings(configuration)).size(), 4);
        configuration.healthCheck = ServiceConfiguration::HealthCheck::Unknown;
        QCOMPARE(configurationFindings(configuration).first().verdict, Finding::Verdict::Unknown);
    }

    void staleFactsDecideNothing()
    {
        ServiceRow row = sampleRow(u"mail"_s);
        row.verdict = serviceVerdict(row.service, {.nodes = nodes(), .now = noon(), .age = 60s});
        QCOMPARE(rules(row), u"SWARM-1?"_s);
    }

    void aStuckUpdateIsFound()
    {
        ServiceRow row = sampleRow(u"web"_s);
        row.service.rollout.startedAt = noon().addSecs(-400);
        row.verdict = serviceVerdict(row.service, {.nodes = nodes(), .now = noon()});
        QCOMPARE(rules(row), u"SWARM-10"_s);
    }

    void thePaneSaysItInSentences()
    {
        const PaneFindings pane = servicePaneFindings(sampleRows(), {u"id-pr-482_web"_s}, noon(), policy);
        QCOMPARE(pane.pane, u"services"_s);
        QCOMPARE(pane.count, std::optional<qint64>(8));
        QCOMPARE(pane.findings.size(), 5);
        const ReportedFinding &first = pane.findings.first();
        QCOMPARE(first.subject.key, u"worker"_s);
        QCOMPARE(first.message,
                 u"Its tasks crash again and again (3 failures), 1 of 2 tasks run: it ended with exit code 3."_s);
        for (const ReportedFinding &reported : pane.findings) {
            QVERIFY(reported.message.endsWith(u'.'));
            QVERIFY(!reported.next.isEmpty());
        }
        QVERIFY(pane.undecided.isEmpty());
    }

    void theSecretsValueIsNowhere()
    {
        ServiceRow row = sampleRow(u"mail"_s);
        row.service.configuration.plainSecrets = {u"DB_PASSWORD"_s};
        const PaneFindings pane = servicePaneFindings({row}, {}, noon(), policy);
        QCOMPARE(pane.findings.size(), 1);
        QCOMPARE(pane.findings.first().message,
                 u"The environment variable DB_PASSWORD holds what looks like a secret."_s);
    }

    void theTimelineTellsTheRolloutStepByStep()
    {
        QStringList steps;
        const Service api = sampleService(u"api"_s);
        for (const RolloutStep &step : rolloutTimeline(api))
            steps.append(stepText(step, api, {{u"n1"_s, u"one"_s}}));
        QCOMPARE(steps,
                 QStringList({u"the update began"_s, u"slot 2: api:1.5 is being started on one"_s,
                              u"slot 2: api:1.5 failed on one: its health check failed (exit code 137)"_s,
                              u"the rollback ended"_s}));
        QVERIFY(rolloutTimeline(sampleService(u"mail"_s)).isEmpty());
    }

    void everyReasonHasASentence()
    {
        const Service service = sampleService(u"web"_s);
        for (int reason = 0; reason <= int(ServiceVerdict::Reason::Restarted); ++reason) {
            const ServiceVerdict verdict{.reason = ServiceVerdict::Reason(reason),
                                         .up = 1,
                                         .wanted = 2,
                                         .detail = u"task: non-zero exit (3)"_s,
                                         .node = u"one"_s};
            const QString sentence = verdictSentence(service, verdict);
            QVERIFY2(sentence.size() > 10 && sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"task: "_s), qPrintable(sentence));
        }
    }
};

GUILESS_TEST(ServiceRulesTest)

}

#include "tst_servicerules.moc"
