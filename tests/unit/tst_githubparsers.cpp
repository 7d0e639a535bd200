// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/parsechecks.h"
#include "app/adapters/github/parserepository.h"
#include "models/wording/errorwording.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_githubparsers {

static QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(TEST_FOLDER "/golden/github/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString orNone(const QString &text, const QString &none = u"-"_s)
{
    return text.isEmpty() ? none : text;
}

static QString describeCheck(const Check &check)
{
    static const QStringList kinds{u"Run"_s, u"Status"_s, u"Suite"_s, u"Job"_s};
    QStringList words{u"  check"_s, kinds.at(int(check.kind)), QString::number(check.id)};
    if (!check.name.isEmpty())
        words += check.name;
    if (!check.workflow.isEmpty())
        words += u"(%1)"_s.arg(check.workflow);
    words += u"by %1/%2 state %3 on %4 %5"_s.arg(check.app)
                     .arg(check.appId)
                     .arg(int(check.state))
                     .arg(check.sha)
                     .arg(orNone(check.url, u"no link"_s));
    return words.join(u' ');
}

static QString describeReview(const Review &review)
{
    static const QStringList states{u"Approved"_s, u"ChangesRequested"_s, u"Commented"_s, u"Dismissed"_s, u"Unknown"_s};
    return states.at(int(review.state)) + " by "_L1 + orNone(review.author.login, u"nobody"_s) + " on "_L1
            + orNone(review.sha) + (review.mayCount ? QString() : u" may not count"_s);
}

static QString joined(const QString &head, const QStringList &words)
{
    return words.isEmpty() ? head : head + u' ' + words.join(u", "_s);
}

static QStringList describePullRequest(const ParsedPullRequest &parsed)
{
    static const QStringList mergeable{u"Yes"_s, u"Conflict"_s, u"Unknown"_s};
    const PullRequest &facts = parsed.facts;
    QString first = u"#%1 by %2 %3 %4<-%5@%6 of %7 Mergeable::%8"_s.arg(facts.number)
                            .arg(orNone(facts.author.login, u"nobody"_s), facts.isDraft ? u"draft"_s : u"ready"_s,
                                 facts.base, facts.branch, facts.headSha, orNone(facts.headRepository),
                                 mergeable.at(int(facts.mergeable)));
    if (!facts.autoMergeMethod.isEmpty())
        first += " auto "_L1 + facts.autoMergeMethod;
    if (facts.mergeQueue)
        first += u" queue %1"_s.arg(facts.mergeQueue->position);
    QStringList lines{first};
    if (facts.labels)
        lines += joined(u"  labels"_s, *facts.labels);
    QStringList files;
    for (const ChangedFile &file : facts.files.value_or(QList<ChangedFile>()))
        files += u"%1 %2 +%3 -%4"_s.arg(int(file.kind)).arg(file.path).arg(file.linesAdded).arg(file.linesRemoved);
    lines += !facts.files ? u"  files unknown"_s
                          : u"  files %1 of %2, more at %3: "_s.arg(files.size())
                                    .arg(facts.fileCount.value_or(-1))
                                    .arg(parsed.moreFiles)
                    + files.join(u", "_s);
    QStringList reviews;
    for (const Review &review : facts.reviews.value_or(QList<Review>()))
        reviews += describeReview(review);
    lines += joined(u"  reviews"_s, reviews);
    lines += joined(u"  asked"_s, facts.reviewRequests.value_or(QStringList()));
    if (!facts.checks)
        lines += u"  checks unknown"_s;
    for (const Check &check : facts.checks.value_or(QList<Check>()))
        lines += describeCheck(check);
    for (const Deployment &deployment : facts.deployments.value_or(QList<Deployment>())) {
        lines += u"  deployment %1 %2 %3 state %4 %5"_s.arg(deployment.id)
                         .arg(deployment.environment, deployment.sha)
                         .arg(int(deployment.state))
                         .arg(orNone(deployment.url, u"no link"_s));
    }
    for (const PullRequest::Unreadable &part : facts.unreadable)
        lines += u"  unreadable %1: %2"_s.arg(int(part.part)).arg(kindName(part.error.kind));
    return lines;
}

class GithubParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detailsAreReadAsTheGoldenFileSays()
    {
        const auto answer = parseGraphql(golden(u"details.json"_s), u"github.com"_s);
        QVERIFY(answer.has_value());
        const auto list = parseDetailsList(*answer, u"github.com"_s);
        QVERIFY(list.has_value());
        QStringList lines;
        for (const ParsedPullRequest &parsed : *list)
            lines += describePullRequest(parsed);
        QCOMPARE(lines, QString::fromUtf8(golden(u"details.txt"_s)).trimmed().split(u'\n'));
        QVERIFY(!list->first().mayNotReadChecks);
        QVERIFY(list->last().mayNotReadChecks);
        QCOMPARE(parseCost(*answer)->remaining, 4987);
    }

    void everyKindOfGraphqlErrorIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, const QByteArray &body, Error::Kind kind,
                            Error::Cause cause = Error::Cause::Other) {
            QTest::newRow(name) << body << int(kind) << int(cause);
        };
        using Kind = Error::Kind;
        using Cause = Error::Cause;
        row("empty body", "", Kind::Protocol);
        row("half a body", "{\"data\":{\"repo", Kind::Protocol);
        row("a web page", "<html>unicorn</html>", Kind::Protocol);
        row("no data and no errors", "{}", Kind::Protocol);
        row("old dialect of the limit", R"({"errors":[{"type":"RATE_LIMITED","message":"API rate limit exceeded"}]})",
            Kind::RateLimited);
        row("new dialect of the limit",
            R"({"errors":[{"type":"RATE_LIMIT","code":"graphql_rate_limit","message":"API rate limit already exceeded for user ID 1."}]})",
            Kind::RateLimited);
        row("secondary limit", R"({"data":null,"errors":[{"message":"You have exceeded a secondary rate limit."}]})",
            Kind::RateLimited);
        row("resource limits, with some data",
            R"({"data":{"nodes":[{"number":1}]},"errors":[{"type":"RESOURCE_LIMITS_EXCEEDED","message":"too much"}]})",
            Kind::Timeout, Cause::TooHeavy);
        row("something went wrong",
            R"({"data":null,"errors":[{"message":"Something went wrong while executing your query. This may be"}]})",
            Kind::Timeout, Cause::TooHeavy);
        row("single sign-on",
            R"({"data":{"repository":null},"errors":[{"type":"FORBIDDEN","path":["repository"],"extensions":{"saml_failure":true},"message":"SAML"}]})",
            Kind::Forbidden, Cause::SsoRequired);
        row("a field that an old server lacks",
            R"({"errors":[{"path":["query","repository","x"],"extensions":{"code":"undefinedField","typeName":"R","fieldName":"mergeQueueEntry"},"message":"Field"}]})",
            Kind::Protocol, Cause::UnsupportedServer);
    }
    void everyKindOfGraphqlErrorIsToldApart()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(int, cause);
        const auto answer = parseGraphql(body, u"github.com"_s);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, Error::Kind(kind));
        QCOMPARE(answer.error().cause, Error::Cause(cause));
    }

    void aHiddenRepositoryIsNotFoundThoughTheRestAnswers()
    {
        const auto answer = parseGraphql(
                R"({"data":{"rateLimit":{"cost":1},"repository":null},"errors":[{"type":"NOT_FOUND","path":["repository"],"message":"no"}]})",
                u"github.com/acme/platform"_s);
        QVERIFY(answer.has_value());
        const auto heartbeat = parseHeartbeat(*answer, u"github.com/acme/platform"_s);
        QCOMPARE(heartbeat.error().kind, Error::Kind::NotFound);
        QCOMPARE(heartbeat.error().cause, Error::Cause::HiddenRepository);
    }

    void fieldsAnOldServerLacksAreLeftOut()
    {
        const QByteArray all = graphqlRequest(u"heartbeat"_s, {});
        QVERIFY(all.contains("mergeQueueEntry"));
        QVERIFY(all.contains("fragment Page"));
        const QByteArray fewer = graphqlRequest(u"heartbeat"_s, {}, {u"mergeQueueEntry"_s, u"title"_s});
        QVERIFY(!fewer.contains("mergeQueueEntry"));
        QVERIFY(fewer.contains("title")); // without it nothing works: not marked as newer
        QVERIFY(graphqlRequest(u"pr_details"_s, {}).contains("fragment Deployed"));
    }

    void onlyWhatMattersChangesTheDigest()
    {
        QJsonObject node{{u"number"_s, 1}, {u"headRefOid"_s, u"a"_s}, {u"mergeable"_s, u"UNKNOWN"_s}};
        const QByteArray digest = parsePulse(node).digest;
        node[u"mergeable"_s] = u"MERGEABLE"_s;
        node[u"mergeQueueEntry"_s] = QJsonObject{{u"position"_s, 1}};
        QCOMPARE(parsePulse(node).digest, digest);
        QCOMPARE(parsePulse(node).facts.mergeQueue->position, 1);
        node[u"statusCheckRollup"_s] = QJsonObject{{u"state"_s, u"FAILURE"_s}};
        QVERIFY(parsePulse(node).digest != digest);
    }

    void mergedBranchesAreGoneOrRestored()
    {
        const auto isDeleted = [](const QJsonValue &headRef, const QStringList &events) {
            QJsonArray nodes;
            for (const QString &event : events) {
                nodes.append(QJsonObject{{u"__typename"_s, event},
                                         {u"createdAt"_s, u"2026-11-22T09:0%1:00Z"_s.arg(nodes.size())}});
            }
            const QJsonObject node{
                    {u"number"_s, 1}, {u"headRef"_s, headRef}, {u"timelineItems"_s, QJsonObject{{u"nodes"_s, nodes}}}};
            return parseMerged(node, {}, {}).facts.merge->isBranchDeleted;
        };
        const QString deleted = u"HeadRefDeletedEvent"_s;
        QCOMPARE(isDeleted(QJsonObject{{u"name"_s, u"x"_s}}, {}), false);
        QCOMPARE(isDeleted(QJsonValue::Null, {deleted}), true);
        QCOMPARE(isDeleted(QJsonObject{{u"name"_s, u"x"_s}}, {deleted, u"HeadRefRestoredEvent"_s}), false);
        QCOMPARE(isDeleted(QJsonValue::Undefined, {}), std::nullopt);
    }

    void trunksGuardsAreReadFromBothKindsOfRules()
    {
        const auto answer = parseGraphql(golden(u"protection.json"_s), {});
        QVERIFY(answer.has_value());
        const auto protection = parseProtection(*answer, {});
        const auto rules = parseBranchRules(golden(u"rules.json"_s), {});
        QVERIFY(protection.has_value() && rules.has_value());
        const TrunkProtection both = combined(*protection, *rules);
        QCOMPARE(both.forcePush, TrunkProtection::Permission::Some);
        QCOMPARE(both.mayForcePush, QStringList({u"acme/admins"_s, u"administrators"_s}));
        QCOMPARE(both.deletion, TrunkProtection::Permission::Nobody);
        QCOMPARE(both.requiredApprovals, 2);
        QCOMPARE(both.requiredChecks->size(), 2);
        QCOMPARE(both.requiredChecks->last().appId, 77);
    }

    void nothingReadableAboutTrunkStaysUnknown()
    {
        const auto answer = parseGraphql(
                R"({"data":{"repository":{"ref":{"branchProtectionRule":null,"rules":{"nodes":[]}}}}})", {});
        const TrunkProtection protection = combined(*parseProtection(*answer, {}), {});
        QCOMPARE(protection, TrunkProtection());
    }

    void jobsStandInForChecks()
    {
        const QJsonObject jobs{{u"jobs"_s,
                                QJsonArray{QJsonObject{{u"id"_s, qint64(29690371983)},
                                                       {u"name"_s, u"Unit tests"_s},
                                                       {u"status"_s, u"completed"_s},
                                                       {u"conclusion"_s, u"failure"_s},
                                                       {u"head_sha"_s, u"a1"_s}}}}};
        QCOMPARE(parseJobs(jobs).first().id, 29690371983);
        QCOMPARE(parseJobs(jobs).first().state, Check::State::Failed);
        const QJsonObject runs{{u"workflow_runs"_s,
                                QJsonArray{QJsonObject{{u"name"_s, u"CI"_s}, {u"status"_s, u"queued"_s}},
                                           QJsonObject{{u"name"_s, u"CI"_s},
                                                       {u"status"_s, u"completed"_s},
                                                       {u"conclusion"_s, u"success"_s}}}}};
        QCOMPARE(parseRunsWithoutJobs(runs).size(), 1);
    }

    void forcePushesComeNewestFirst()
    {
        const auto pushes = parseActivity(golden(u"activity.json"_s), {});
        QVERIFY(pushes.has_value());
        QCOMPARE(pushes->size(), 2);
        QCOMPARE(pushes->first().id, 17000000002);
        QCOMPARE(pushes->first().by, u"linus"_s);
        QCOMPARE(parseActivity("{}", {}).error().kind, Error::Kind::Protocol);
    }
};

GUILESS_TEST(GithubParsersTest)

}

#include "tst_githubparsers.moc"
