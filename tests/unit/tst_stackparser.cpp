// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gittrunkdistances.h"
#include "app/adapters/stack/gitstacksource.h"
#include "app/adapters/stack/stackparser.h"
#include "models/findings/stackfindings.h"
#include "models/rules/stackbranches.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_stackparser {

namespace {

constexpr auto Stack = R"(
x-defaults: &defaults
  update_config: &safe
    order: start-first
    failure_action: rollback
    monitor: 1m30s
services:
  api:
    image: registry.example.org:5000/api:1.4@sha256:0123
    healthcheck:
      test: ["CMD", "true"]
      start_period: 10s
    environment:
      - DB_PASSWORD=hunter2
      - DB_PASSWORD_FILE=/run/secrets/db
    deploy:
      <<: *defaults
      rollback_config: *safe
      replicas: 3
  worker:
    image: worker:latest
    healthcheck: {disable: true}
    environment: {API_TOKEN: "abc", LOG: debug}
    deploy: {mode: global}
  local:
    build: .
)";

QStringList found(const QList<StackFile> &files)
{
    QStringList lines;
    for (const ReportedFinding &reported : stackFindings(files))
        lines.append(QString(reported.finding.rule) + u' ' + reported.subject.key + u':'
                     + QString::number(reported.location.line));
    return lines;
}

}

class StackParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergeKeysAndAnchorsAreFollowed()
    {
        const Result<StackFile> file = parseStack(Stack, u"stack.yml"_s);
        QVERIFY(file);
        const QList<StackService> &services = file->services;
        QCOMPARE(services.size(), 3);
        const ServiceConfiguration &api = services.first().configuration;
        QCOMPARE(api.image, u"registry.example.org:5000/api:1.4"_s);
        QCOMPARE(api.digest, u"sha256:0123"_s);
        QCOMPARE(api.update.order, RolloutConfig::Order::StartFirst);
        QCOMPARE(api.update.failureAction, RolloutConfig::FailureAction::Rollback);
        QCOMPARE(api.update.monitor, std::chrono::nanoseconds(90s));
        QCOMPARE(api.rollback.order, RolloutConfig::Order::StartFirst);
        QCOMPARE(api.startPeriod, std::chrono::nanoseconds(10s));
        QCOMPARE(api.replicas, std::optional(3));
        QCOMPARE(api.plainSecrets, QStringList{u"DB_PASSWORD"_s});
        QCOMPARE(services.at(1).configuration.replicas, std::nullopt);
        QVERIFY(!services.at(2).isDeployed);
    }

    void theFilesAreJudgedByTheRules()
    {
        const StackFile file = parseStack(Stack, u"deploy/stack.yml"_s).value();
        QCOMPARE(found({file}),
                 QStringList({u"SWARM-8 deploy/stack.yml:api:8"_s, u"SWARM-4 deploy/stack.yml:worker:20"_s,
                              u"SWARM-5 deploy/stack.yml:worker:20"_s, u"SWARM-6 deploy/stack.yml:worker:20"_s,
                              u"SWARM-8 deploy/stack.yml:worker:20"_s}));
        for (const ReportedFinding &reported : stackFindings({file}))
            QVERIFY(!reported.message.contains(u"hunter2"_s) && !reported.message.contains(u"abc"_s));
    }

    void whatIsNoStackIsSaid()
    {
        QCOMPARE(parseStack("a: 1", u"x.yml"_s).value().services.size(), 0);
        QCOMPARE(parseStack("", u"x.yml"_s).value().services.size(), 0);
        QCOMPARE(parseStack("services: {a: null, b: 3}", u"x.yml"_s).value().services.size(), 0);
        QVERIFY(!parseStack(QByteArray(2 * 1024 * 1024, 'a'), u"x.yml"_s));
        QCOMPARE(parseStack(", a: {b: c}\n", u"x.yml"_s).value_or(StackFile()).services.size(), 0); // it once hung
    }

    void whatWouldExhaustTheMachineIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray laughs = "a0: &a0 [x, x]\n";
        QByteArray merges = "a0: &a0 {b: c}\n";
        for (int i = 1; i < 40; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            const QByteArray start = 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i);
            laughs += start + " [" + before + ", " + before + "]\n";
            merges += start + " {<<: [" + before + ", " + before + "]}\n";
        }
        QTest::newRow("aliases of aliases") << laughs;
        QTest::newRow("merges of merges") << QByteArray(merges + "services: {a: *a39}\n");
        QTest::newRow("one that holds itself") << QByteArray("services: &s\n  a: *s\n");
        QTest::newRow("one that merges itself") << QByteArray("services: {a: &a {<<: *a}}\n");
        QTest::newRow("ports") << QByteArray("services: {a: {ports: [" + QByteArray("0-65535,").repeated(50'000)
                                             + "]}}");
        QTest::newRow("services with ports")
                << QByteArray("x: &x {ports: [0-65535]}\nservices: {" + QByteArray("a: *x,").repeated(20'000) + "}");
    }
    void whatWouldExhaustTheMachineIsRefused()
    {
        QFETCH(QByteArray, content);
        const Result<StackFile> file = parseStack(content, u"x.yml"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Invalid);
        QVERIFY2(file.error().detail.startsWith(u"line "_s), qPrintable(file.error().detail));
    }

    void amountsBeyondAllNumbersStayLarge()
    {
        const StackFile file = parseStack("services: {a: {deploy: {resources: {limits: {cpus: 1e300, memory: "
                                          "99999999999999999999T}, reservations: {cpus: nan}}}}}",
                                          u"x.yml"_s)
                                       .value();
        QStringList amounts;
        for (const SpecFact &fact : file.services.first().facts)
            if (fact.key.startsWith("deploy/resources/"_L1))
                amounts.append(fact.value);
        QCOMPARE(amounts, QStringList({u"9.2e+09"_s, u"8984375000000000K"_s}));
    }

    void aBrokenFileIsReportedWithLineAndColumn()
    {
        const Result<StackFile> broken = parseStack("services:\n  api:\n    image: [a, b\n", u"x.yml"_s);
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Error::Kind::Invalid);
        QVERIFY2(broken.error().detail.startsWith(u"line 4, column 1: "_s), qPrintable(broken.error().detail));
        const QList<StackFile> files{{.path = u"x.yml"_s, .problem = u"line 4, column 1: end of sequence flow"_s}};
        QStringList rules;
        for (const UndecidedRule &undecided : undecidedStackRules(files, {})) {
            rules.append(undecided.rule);
            QVERIFY2(undecided.why.contains(u"x.yml: line 4, column 1: "_s), qPrintable(undecided.why));
        }
        QCOMPARE(rules, QStringList({u"SWARM-4"_s, u"SWARM-5"_s, u"SWARM-6"_s, u"SWARM-8"_s}));
        QVERIFY(undecidedStackRules({{.path = u"y.yml"_s}}, {}).isEmpty());
    }

    void trunksFilesAreReadWhateverIsCheckedOut()
    {
        TestRepository repository;
        repository.commit(u"deploy/stack.yml"_s, Stack, noon());
        repository.commit(u"compose.yaml"_s, "services: {a: {image: x}}\n", noon());
        repository.commit(u"notes.yml"_s, "services: {b: {image: x}}\n", noon());
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s});
        repository.git({u"rm"_s, u"-q"_s, u"compose.yaml"_s});
        GitStackSource source(findRepository(repository.path()).value(), {}, {u"stack*.y*ml"_s, u"compose*.y*ml"_s});
        QFuture<Result<QList<StackFile>>> future = source.stackFiles();
        QTRY_VERIFY(future.isFinished());
        const Result<QList<StackFile>> files = future.result();
        QVERIFY(files);
        QStringList paths;
        for (const StackFile &file : *files)
            paths.append(file.path);
        QCOMPARE(paths, QStringList({u"compose.yaml"_s, u"deploy/stack.yml"_s}));
    }

    void openBranchesAreJudgedByWhatTheyChange()
    {
        TestRepository repository;
        repository.commit(u"deploy/stack.yml"_s, Stack, noon());
        const QString base = repository.commit(u"compose.yaml"_s, "services: {a: {image: x}}\n", noon());
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s});
        repository.commit(u"notes.txt"_s, "x", noon());
        repository.commit(u"deploy/stack.yml"_s, QByteArray(Stack).replace("API_TOKEN", "API_KEY"), noon());
        repository.git({u"rm"_s, u"-q"_s, u"compose.yaml"_s});
        const QString tip = repository.commit(u"deploy/other.stack.yml"_s, "services: [", noon());
        GitStackSource source(findRepository(repository.path()).value(), {},
                              {u"stack*.y*ml"_s, u"*.stack.y*ml"_s, u"compose*.y*ml"_s});
        const QList<StackBranch> branches{{.name = u"feat/x"_s,
                                           .tip = ObjectId::fromHex(tip.toLatin1()),
                                           .mergeBase = ObjectId::fromHex(base.toLatin1()),
                                           .pullRequest = 482},
                                          {.name = u"gone"_s,
                                           .tip = ObjectId::fromHex(QByteArray(40, 'f')),
                                           .mergeBase = ObjectId::fromHex(base.toLatin1())}};
        QFuture<Result<QList<BranchStackFile>>> changed = source.changedFiles(branches);
        QFuture<Result<QList<StackFile>>> ofTrunk = source.stackFiles();
        QFuture<Result<QList<StackFile>>> ofTip = source.filesAt(branches[0].tip);
        QFuture<Result<QList<StackFile>>> ofNone = source.filesAt(branches[1].tip);
        QTRY_VERIFY(changed.isFinished() && ofTrunk.isFinished() && ofTip.isFinished() && ofNone.isFinished());
        QCOMPARE(ofTip.result().value().size(), 2); // compose.yaml is gone there
        QVERIFY(!ofNone.result());
        const QList<BranchStackFile> files = changed.result().value();
        QStringList paths;
        for (const BranchStackFile &one : files)
            paths.append(one.branch + u' ' + one.file.path);
        QCOMPARE(paths, QStringList({u"feat/x deploy/other.stack.yml"_s, u"feat/x deploy/stack.yml"_s}));
        QStringList found;
        for (const ReportedFinding &reported : branchStackFindings(files, ofTrunk.result().value()))
            found.append(QString(reported.finding.rule) + u' ' + reported.subject.key + u' ' + reported.message);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(u"SWARM-8 feat/x:deploy/stack.yml:worker On feat/x (#482): "_s)
                         && found.first().contains(u"API_KEY"_s),
                 qPrintable(found.first()));
        const QString why = undecidedStackRules({}, files).first().why;
        QVERIFY2(why.contains(u"feat/x:deploy/other.stack.yml: line 1, column 1: "_s), qPrintable(why));
    }

    void mergedAndForeignBranchesAreNotRead()
    {
        const auto branch = [](const QString &name, const QString &remote, Merged merged, qint32 ahead) {
            return Branch{.name = name,
                          .refs = {u"refs/remotes/"_s + remote + u'/' + name},
                          .mergeBase = ObjectId::fromHex(QByteArray(40, '1')),
                          .ahead = ahead,
                          .merged = merged};
        };
        BranchSnapshot snapshot{.repository = {.remote = u"origin"_s}};
        snapshot.branches
                = {branch(u"open"_s, u"origin"_s, Merged::No, 2), branch(u"merged"_s, u"origin"_s, Merged::Squash, 2),
                   branch(u"empty"_s, u"origin"_s, Merged::No, 0), branch(u"theirs"_s, u"fork"_s, Merged::No, 1),
                   branch(u"asked"_s, u"fork"_s, Merged::No, 1)};
        snapshot.branches.last().pullRequest = 7;
        QStringList names;
        for (const StackBranch &one : stackBranches(snapshot))
            names.append(one.name);
        QCOMPARE(names, QStringList({u"open"_s, u"asked"_s}));
    }

    void commitsAreMeasuredByTheGraph()
    {
        TestRepository repository;
        const QString first = repository.commit(u"a"_s, "1", noon().addSecs(-300));
        repository.commit(u"a"_s, "2", noon().addSecs(-200));
        const QString tip = repository.commit(u"a"_s, "3", noon().addSecs(-100));
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s, first});
        const QString branch = repository.commit(u"b"_s, "1", noon());
        GitTrunkDistances source(findRepository(repository.path()).value(), {});
        const QString nowhere(40, u'f');
        QFuture<Result<QHash<QString, TrunkDistance>>> future
                = source.distances({first.first(7), tip, branch, nowhere, u"main"_s});
        QTRY_VERIFY(future.isFinished());
        const QHash<QString, TrunkDistance> found = future.result().value();
        QCOMPARE(found[first.first(7)],
                 (TrunkDistance{.place = TrunkDistance::Place::OnTrunk,
                                .behind = 2,
                                .behindSince = noon().addSecs(-200),
                                .newestOnLine = ObjectId::fromHex(first.toLatin1())}));
        QCOMPARE(found[tip],
                 (TrunkDistance{.place = TrunkDistance::Place::OnTrunk,
                                .behind = 0,
                                .newestOnLine = ObjectId::fromHex(tip.toLatin1())}));
        QCOMPARE(found[branch].newestOnLine, ObjectId::fromHex(first.toLatin1()));
        QCOMPARE(found[branch].place, TrunkDistance::Place::Elsewhere);
        QCOMPARE(found[nowhere].place, TrunkDistance::Place::Unknown);
        QCOMPARE(found[u"main"_s].place, TrunkDistance::Place::Unknown);
        future = source.distances({first}, branch);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().value()[first].behind, std::optional(1));
    }
};

GUILESS_TEST(StackParserTest)

}

#include "tst_stackparser.moc"
