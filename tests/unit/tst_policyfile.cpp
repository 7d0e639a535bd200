// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policyfile.h"
#include "app/adapters/policy/policyreader.h"
#include "models/rules/agents.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace std::chrono_literals;

namespace tst_policyfile {

class PolicyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead()
    {
        const Result<Policy> policy = parsePolicy("# rules\n"
                                                  "trunk: trunk\n"
                                                  "branches:\n"
                                                  "  due: 90m\n"
                                                  "  overdue: 2d\n"
                                                  "  prefixes: [feature/, 'fix/']\n",
                                                  u"file"_s);
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
        QCOMPARE(policy->trunk, u"trunk"_s);
        QCOMPARE(policy->branches.dueAfter, std::chrono::minutes(90));
        QCOMPARE(policy->branches.overdueAfter, std::chrono::hours(48));
        QCOMPARE(policy->branches.prefixes, QStringList({u"feature/"_s, u"fix/"_s}));
    }

    void theTeamNamesItsAgents()
    {
        const Result<Policy> policy = parsePolicy("agents: ['*our-bot*']\n", u"file"_s);
        QVERIFY(policy);
        const Change ours{.title = u"a"_s, .coAuthors = {u"Our-Bot <b@example.org>"_s, u"Ada <ada@example.org>"_s}};
        const Change theirs{.title = u"b"_s, .coAuthors = {u"Claude <noreply@anthropic.com>"_s}};
        QCOMPARE(agentChanges({ours, theirs}, policy->agents), QList<AgentChange>({{ours, {u"Our-Bot"_s}}}));
        QCOMPARE(agentChanges({ours, theirs}, Policy().agents), QList<AgentChange>({{theirs, {u"Claude"_s}}}));
    }

    void theTeamSaysWhatServicesAreBuiltFrom()
    {
        const Result<Policy> policy = parsePolicy("services: {paths: {'*_web': ['web/*', shared]}}\n", u"file"_s);
        QVERIFY(policy);
        QCOMPARE(policy->services.paths, (QMap<QString, QStringList>{{u"*_web"_s, {u"web/*"_s, u"shared"_s}}}));
        QVERIFY(!parsePolicy("services: {paths: [web]}\n", u"file"_s));
    }

    void rulesAreSwitchedAndExempted()
    {
        const Result<Policy> policy = parsePolicy("rules: {BRANCH-1: off, FLAG-4: warning}\n"
                                                  "exemptions:\n"
                                                  "  - rule: BRANCH-2\n"
                                                  "    subject: feat/big-*\n"
                                                  "    reason: waits for the auditor\n"
                                                  "    by: Ada\n"
                                                  "    until: 2026-03-05\n",
                                                  u"file"_s);
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
        QCOMPARE(policy->rules.settings.value(u"BRANCH-1"_s), Policy::Rules::Setting::Off);
        QCOMPARE(policy->rules.settings.value(u"FLAG-4"_s), Policy::Rules::Setting::Warning);
        QCOMPARE(policy->rules.exemptions.size(), 1);
        const Policy::Exemption &exemption = policy->rules.exemptions.first();
        QCOMPARE(exemption.subject, u"feat/big-*"_s);
        QCOMPARE(exemption.by, u"Ada"_s);
        QVERIFY(exemption.until > QDateTime::fromString(u"2026-03-06T00:00:00Z"_s, Qt::ISODate));
    }

    void flagsHaveASection()
    {
        const Result<Policy> policy = parsePolicy("flags:\n"
                                                  "  environment: staging\n"
                                                  "  hasura: https://hasura.example.com\n"
                                                  "  table: app.flags\n"
                                                  "  eventTable: ''\n"
                                                  "  columns: {owner: team, percent: ''}\n"
                                                  "  rootFields: {namespace: app, select: appFlags}\n"
                                                  "  calls: [\"on('KEY')\"]\n"
                                                  "  sides: {web: [ui/*]}\n"
                                                  "  removeAfter: 7d\n",
                                                  u"file"_s);
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
        const FlagPolicy &flags = policy->flags;
        QCOMPARE(flags.environment, u"staging"_s);
        QVERIFY(!flags.isProduction);
        QCOMPARE(flags.table, u"app.flags"_s);
        QVERIFY(flags.eventTable.isEmpty());
        QCOMPARE(flags.columns.owner, u"team"_s);
        QVERIFY(flags.columns.percent.isEmpty());
        QCOMPARE(flags.columns.key, u"key"_s);
        QCOMPARE(flags.rootFields.select, u"appFlags"_s);
        QCOMPARE(flags.rootFields.within, u"app"_s);
        QCOMPARE(flags.calls, QStringList{u"on('KEY')"_s});
        QCOMPARE(flags.sides.web, QStringList{u"ui/*"_s});
        QVERIFY(flags.removeAfter == std::chrono::days(7));
    }

    void whatIsWrongAboutFlagsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("detail");
        QTest::newRow("password") << "flags: {database: 'postgresql://u:p@h/d'}"_ba
                                  << u"f:1:19: a password does not belong here; use the environment or the keychain"_s;
        QTest::newRow("call without key")
                << "flags: {calls: [on()]}"_ba << u"f:1:16: \"on()\" does not hold KEY where the flag's key stands"_s;
        QTest::newRow("no key column") << "flags: {columns: {key: ''}}"_ba
                                       << u"f:1:18: \"key\" and \"enabled\" cannot be left out"_s;
        QTest::newRow("no such column") << "flags: {columns: {colour: a}}"_ba << u"f:1:19: unknown key \"colour\""_s;
    }

    void whatIsWrongAboutFlagsIsNamed()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, detail);
        const Result<Policy> policy = parsePolicy(content, u"f"_s);
        QVERIFY(!policy);
        QCOMPARE(policy.error().detail, detail);
    }

    void whatIsWrongAboutARuleIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no such rule") << "rules: {BRANCH-9: off}"_ba << u"f:1:9: unknown key \"BRANCH-9\""_s;
        QTest::newRow("no such setting") << "rules: {BRANCH-1: never}"_ba
                                         << u"f:1:19: \"never\" is none of off, info, warning, error"_s;
        QTest::newRow("exemption without end") << "exemptions: [{rule: BRANCH-1, subject: a, reason: b, by: c}]"_ba
                                               << u"f:1:14: an exemption needs \"until\""_s;
        QTest::newRow("exemption from nothing") << "exemptions: [{rule: X}]"_ba << u"f:1:21: there is no rule \"X\""_s;
        QTest::newRow("no day") << "exemptions: [{until: soon}]"_ba
                                << u"f:1:22: \"soon\" is not a day like 2026-11-30"_s;
        QTest::newRow("no list") << "exemptions: {rule: BRANCH-1}"_ba << u"f:1:13: a list is expected here"_s;
    }

    void whatIsWrongAboutARuleIsNamed()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, detail);
        const Result<Policy> policy = parsePolicy(content, u"f"_s);
        QVERIFY(!policy);
        QCOMPARE(policy.error().detail, detail);
    }

    void gatesAreToldApartAsTheTeamSays()
    {
        const Result<Policy> policy = parsePolicy("pullRequests:\n"
                                                  "  overdue: 3d\n"
                                                  "  approvals: 2\n"
                                                  "  unitTests: {checks: [ci/*], need: optional}\n"
                                                  "  aiReview: {apps: [reviewer], reviewers: [robot]}\n"
                                                  "  preview: {environments: [demo-*], need: required}\n"
                                                  "  migration: {folders: [db]}\n",
                                                  u"file"_s);
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
        const Policy::PullRequests &gates = policy->pullRequests;
        QCOMPARE(gates.overdueAfter, std::chrono::hours(72));
        QCOMPARE(gates.approvals, 2);
        QCOMPARE(gates.unitTests.checks, QStringList(u"ci/*"_s));
        QCOMPARE(gates.unitTests.need, Policy::PullRequests::Need::Optional);
        QCOMPARE(gates.aiReview.apps, QStringList(u"reviewer"_s));
        QCOMPARE(gates.aiReview.checks, Policy::PullRequests().aiReview.checks);
        QCOMPARE(gates.aiReviewers, QStringList(u"robot"_s));
        QCOMPARE(gates.previewEnvironments, QStringList(u"demo-*"_s));
        QCOMPARE(gates.preview.need, Policy::PullRequests::Need::Required);
        QCOMPARE(gates.migrationFolders, QStringList(u"db"_s));
        QCOMPARE(parsePolicy("pullRequests: {approvals: many}", u"f"_s).error().detail,
                 u"f:1:27: \"many\" is not a number from 0 to 100"_s);
        QVERIFY(!parsePolicy("pullRequests: {unitTests: {need: sometimes}}", u"f"_s));
        QVERIFY(!parsePolicy("pullRequests: {unitTests: {reviewers: [x]}}", u"f"_s));
    }

    void whatIsNotNamedKeepsItsDefault()
    {
        QCOMPARE(*parsePolicy("", u"file"_s), Policy());
        QCOMPARE(*parsePolicy("# nothing\n", u"file"_s), Policy());
        QCOMPARE(*parsePolicy("branches:\n", u"file"_s), Policy());
        QCOMPARE(parsePolicy("branches: {due: 1h}", u"file"_s)->branches.overdueAfter, std::chrono::hours(48));
    }

    void durationsAreNumbersWithAUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("seconds") << u"45s"_s << 45LL;
        QTest::newRow("minutes") << u"90m"_s << 5400LL;
        QTest::newRow("hours") << u"24h"_s << 86400LL;
        QTest::newRow("days") << u"2d"_s << 172800LL;
        QTest::newRow("weeks") << u"1w"_s << 604800LL;
        QTest::newRow("none") << u"0h"_s << 0LL;
        for (const QString &wrong : {u""_s, u"h"_s, u"24"_s, u"24 h"_s, u"-1h"_s, u"+1h"_s, u"1.5h"_s, u"24H"_s,
                                     u"1y"_s, u"400d"_s, u"99999999999999999999h"_s, u"9000000000000h"_s})
            QTest::newRow(qPrintable("wrong: "_L1 + wrong)) << wrong << -1LL;
    }
    void durationsAreNumbersWithAUnit()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const std::optional<std::chrono::seconds> duration = parseDuration(text);
        QCOMPARE(duration ? duration->count() : -1, seconds);
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("detail");
        QTest::newRow("unknown key") << QByteArray("trunk: main\nbranch: {}\n") << u"f:2:1: unknown key \"branch\""_s;
        QTest::newRow("unknown inner key") << QByteArray("branches:\n  dew: 24h\n") << u"f:2:3: unknown key \"dew\""_s;
        QTest::newRow("duration") << QByteArray("branches:\n  due: soon\n")
                                  << u"f:2:8: \"soon\" is not a duration like 24h, 90m or 2d"_s;
        QTest::newRow("order") << QByteArray("branches: {due: 3d, overdue: 2d}\n")
                               << u"f:1:11: \"overdue\" comes before \"due\""_s;
        QTest::newRow("list") << QByteArray("branches: {prefixes: feat/}\n") << u"f:1:22: a list is expected here"_s;
        QTest::newRow("text") << QByteArray("trunk: [main]\n") << u"f:1:8: a text is expected here"_s;
        QTest::newRow("no text") << QByteArray("trunk: ''\n") << u"f:1:8: a text is expected here"_s;
        QTest::newRow("map") << QByteArray("just words\n") << u"f:1:1: \"key: value\" lines are expected here"_s;
        QTest::newRow("twice") << QByteArray("trunk: a\ntrunk: b\n") << u"f:2:1: \"trunk\" is given twice"_s;
        QTest::newRow("alias") << QByteArray("trunk: &a main\nbranches: *a\n") << u"f:2:11: aliases are not allowed"_s;
    }
    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, detail);
        const Result<Policy> policy = parsePolicy(content, u"f"_s);
        QVERIFY(!policy);
        QCOMPARE(policy.error().cause, Error::Cause::BadPolicy);
        QCOMPARE(policy.error().detail, detail);
    }

    void hostileFilesAreRefusedCalmly_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("syntax") << QByteArray("trunk: [main\n");
        QTest::newRow("tab") << QByteArray("branches:\n\tdue: 24h\n");
        QTest::newRow("deep lists") << QByteArray(200'000, '[');
        QTest::newRow("deep maps") << QByteArray("{a: ").repeated(100'000);
        QTest::newRow("deep blocks") << QByteArray("- ").repeated(100'000);
        QTest::newRow("binary") << QByteArray("\0\1\2\377\376", 5);
        QTest::newRow("large") << QByteArray(2'000'000, '#');
        QTest::newRow("laughs") << QByteArray("a: &a [1,1]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n");
        QTest::newRow("begins with a comma") << ", a"_ba; // it once hung
        QTest::newRow("two documents") << "trunk: main\n---\ntrunk: other\n"_ba;
    }
    void hostileFilesAreRefusedCalmly()
    {
        QFETCH(QByteArray, content);
        const Result<Policy> policy = parsePolicy(content, u"f"_s);
        QVERIFY(!policy);
        QCOMPARE(policy.error().cause, Error::Cause::BadPolicy);
        QVERIFY2(policy.error().detail.startsWith(u"f:"_s), qPrintable(policy.error().detail));
    }

    void aBranchDoesNotLoosenItsOwnRules_data()
    {
        QTest::addColumn<QStringList>("init");
        QTest::newRow("files") << QStringList();
        QTest::newRow("reftable") << QStringList{u"--ref-format=reftable"_s};
    }
    void aBranchDoesNotLoosenItsOwnRules()
    {
        QFETCH(QStringList, init);
        TestRepository repository(TestRepository::Init::Normal, init);
        const auto reading = [&] { return readPolicy(*findRepository(repository.path())); };
        const auto overdue = [&] { return reading().policy.branches.overdueAfter; };
        repository.commit(u"a"_s, "1");
        QCOMPARE(reading().policy, Policy());

        repository.write(u".trunkline.yaml"_s, "branches: {due: 1h, overdue: 2h}\n");
        QCOMPARE(overdue(), 2h); // trunk has none yet
        repository.commit(u".trunkline.yaml"_s, "branches: {due: 1h, overdue: 3h}\n");
        QCOMPARE(overdue(), 3h);
        repository.git({u"switch"_s, u"-q"_s, u"-c"_s, u"feat/loose"_s});
        repository.commit(u".trunkline.yaml"_s, "branches: {overdue: 9w}\n");
        QCOMPARE(overdue(), 3h);

        repository.write(u".trunkline.yaml"_s, "branches: {overdue: soon}\n");
        QCOMPARE(overdue(), 3h);
        QCOMPARE(reading().error.value().cause, Error::Cause::BadPolicy);
    }

    void trunkMayHaveAnotherName()
    {
        TestRepository repository;
        repository.commit(u".trunkline.yaml"_s, "{trunk: develop, branches: {overdue: 50h}}\n");
        const auto policy = [&] { return readPolicy(*findRepository(repository.path())).policy; };
        QCOMPARE(policy().trunk, u"develop"_s); // though there is none
        repository.git({u"switch"_s, u"-q"_s, u"-c"_s, u"develop"_s});
        repository.commit(u".trunkline.yaml"_s, "{trunk: develop, branches: {overdue: 60h}}\n");
        QCOMPARE(policy().branches.overdueAfter, 60h);
    }

    void aBareRepositoryHasRules()
    {
        TestRepository repository;
        repository.commit(u".trunkline.yaml"_s, "trunk: committed\n");
        TestRepository bare(TestRepository::Init::Bare);
        QCOMPARE(readPolicy(*findRepository(bare.path())).policy, Policy());
        bare.git({u"fetch"_s, u"-q"_s, repository.path(), u"main:main"_s});
        QCOMPARE(readPolicy(*findRepository(bare.path())).policy.trunk, u"committed"_s);
    }

    void whatIsBrokenOnTrunkLeavesTheDefaults()
    {
        TestRepository repository;
        repository.commit(u".trunkline.yaml"_s, "branches: {overdue: soon}\n");
        repository.write(u".trunkline.yaml"_s, "branches: {overdue: 2d}\n");
        const PolicyReading reading = readPolicy(*findRepository(repository.path()));
        QCOMPARE(reading.policy, Policy());
        QCOMPARE(reading.error.value().cause, Error::Cause::BadPolicy);
    }

    void aFolderInItsPlaceIsAnError()
    {
        TestRepository repository;
        repository.write(u".trunkline.yaml/file"_s, "");
        QCOMPARE(readPolicy(*findRepository(repository.path())).error.value().cause, Error::Cause::BadPolicy);
    }
};

GUILESS_TEST(PolicyFileTest)

}

#include "tst_policyfile.moc"
