// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/gates.h"
#include "tests/support/githubbench.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_pullrequestsource {
using Fault = GithubStandIn::Fault;

using Bench = GithubBench;

static const PullRequest *find(const PullRequestSnapshot &snapshot, int number)
{
    const auto found = std::ranges::find(snapshot.open, number, &PullRequest::number);
    return found == snapshot.open.end() ? nullptr : &*found;
}

class PullRequestSourceContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPullRequestComesWithEverything()
    {
        Bench bench;
        const auto snapshot = bench.read();
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail));
        QCOMPARE(snapshot->open.size(), 250);
        QCOMPARE(snapshot->merged->size(), 40);
        QVERIFY(snapshot->isComplete);
        QCOMPARE(snapshot->account.login, u"ada"_s);
        QCOMPARE(snapshot->account.tokenOrigin, u"GH_TOKEN"_s);
        QCOMPARE(snapshot->protection->requiredChecks->last(), (RequiredCheck{u"AI Review"_s, 770001}));
        QCOMPARE(snapshot->protection->forcePush, TrunkProtection::Permission::Nobody);
        QCOMPARE(snapshot->forcePushes->first().by, u"linus"_s);
        QCOMPARE(snapshot->environments->size(), 81);
        QVERIFY(snapshot->unreadable.isEmpty());
        for (const PullRequest &pullRequest : snapshot->open) {
            QVERIFY(pullRequest.checks && pullRequest.files && pullRequest.reviews && pullRequest.deployments);
            QCOMPARE(pullRequest.files->size(), *pullRequest.fileCount); // 180 of them: two pages
            QVERIFY(pullRequest.unreadable.isEmpty());
        }
        QCOMPARE(find(*snapshot, 107)->checks->size(), 130); // three pages
        QVERIFY(find(*snapshot, 107)->checks->last().id > 5'000'000'000);
        QCOMPARE(bench.standIn.complaints(), QStringList());
    }

    void gatesAreDecidedOverTheWholeWorld()
    {
        Bench bench;
        const auto snapshot = bench.read();
        QVERIFY(snapshot);
        const GateRules rules({}, *snapshot);
        const auto aiReview = [&](int number) { return rules.gates(*find(*snapshot, number)).at(1).state; };
        QCOMPARE(aiReview(12 * 5), Gate::State::Running); // a queued suite without a run
        QCOMPARE(aiReview(12 * 5 + 1), Gate::State::Failed);
        QCOMPARE(aiReview(12 * 5 + 2), Gate::State::Running);
        QCOMPARE(aiReview(12 * 5 + 3), Gate::State::Missing); // posted by a workflow
        QCOMPARE(aiReview(12 * 5 + 4), Gate::State::Missing); // neutral
        QCOMPARE(aiReview(12 * 5 + 5), Gate::State::Passed);
        QVERIFY(std::ranges::any_of(
                snapshot->open, [&](const PullRequest &pullRequest) { return rules.standing(pullRequest).isReady; }));
        QVERIFY(std::ranges::any_of(*snapshot->merged, [&](const PullRequest &pullRequest) {
            return !rules.gatesNotPassedAtMerge(pullRequest).isEmpty();
        }));
    }

    void anHourCostsAtMostTwoHundredPoints()
    {
        Bench bench;
        QVERIFY(bench.read());
        const int before = bench.standIn.points();
        for (int minute = 1; minute <= 60; ++minute) {
            bench.clock.advance(60s);
            const int number = 41 + minute * 4; // one push and one finished check a minute
            pushCommit(bench.standIn.world().open[number], u"sha%1"_s.arg(minute), bench.clock.now());
            if (minute % 15 == 0) { // and a merge every quarter of an hour
                QJsonObject merged = bench.standIn.world().open.take(41 + minute);
                merged[u"mergedAt"_s] = bench.clock.now().toString(Qt::ISODate);
                merged[u"updatedAt"_s] = bench.clock.now().toString(Qt::ISODate);
                bench.standIn.world().merged.prepend(merged);
                bench.standIn.world().trunkSha = u"trunk%1"_s.arg(minute);
            }
            const auto snapshot = bench.read();
            QVERIFY(snapshot);
            QCOMPARE(find(*snapshot, number)->headSha, u"sha%1"_s.arg(minute));
            QCOMPARE(find(*snapshot, number)->checks->size(), 0);
            QCOMPARE(snapshot->open.size() + snapshot->merged->size(), 290);
        }
        const int spent = bench.standIn.points() - before;
        qInfo("250 open pull requests, an hour at 60 s: %d points, %d of %d requests answered by 304", spent,
              bench.standIn.notModifiedCount(), bench.standIn.requestCount());
        QVERIFY2(spent <= 200, qPrintable(QString::number(spent)));
        QVERIFY(bench.standIn.notModifiedCount() >= 20);
        QCOMPARE(bench.standIn.complaints(), QStringList());
    }

    void theListStaysWholeWhileItChanges()
    {
        Bench bench;
        QVERIFY(bench.read());
        QMap<int, QJsonObject> &open = bench.standIn.world().open;
        QMap<int, QJsonObject> closed;
        for (int round = 0; round < 6; ++round) {
            for (int number = 45 + round; number < 290; number += 7 + round) { // close some, reopen some
                if (open.contains(number))
                    closed.insert(number, open.take(number));
                else if (closed.contains(number))
                    open.insert(number, closed.take(number));
            }
            const auto snapshot = bench.read();
            QVERIFY(snapshot);
            QList<int> numbers;
            for (const PullRequest &pullRequest : snapshot->open)
                numbers.append(pullRequest.number);
            QCOMPARE(numbers, open.keys());
        }
    }

    void everyBadDayHasItsOwnState_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("cause");
        using Kind = Error::Kind;
        using Cause = Error::Cause;
        const auto row = [](const char *name, Fault fault, Kind kind, Cause cause = Cause::Other) {
            QTest::newRow(name) << int(fault) << int(kind) << int(cause);
        };
        row("bad credentials", Fault::BadCredentials, Kind::Unauthenticated);
        row("missing right", Fault::MissingRight, Kind::Forbidden, Cause::MissingRight);
        row("single sign-on", Fault::SsoRequired, Kind::Forbidden, Cause::SsoRequired);
        row("single sign-on in GraphQL", Fault::SsoInGraphql, Kind::Forbidden, Cause::SsoRequired);
        row("primary limit", Fault::PrimaryLimit, Kind::RateLimited);
        row("primary limit, old dialect", Fault::PrimaryLimitOld, Kind::RateLimited);
        row("primary limit, new dialect", Fault::PrimaryLimitNew, Kind::RateLimited);
        row("secondary limit", Fault::SecondaryLimit, Kind::RateLimited);
        row("secondary limit in the body", Fault::SecondaryLimitInBody, Kind::RateLimited);
        row("retry-after", Fault::RetryAfter, Kind::RateLimited);
        row("hidden repository", Fault::Hidden, Kind::NotFound, Cause::HiddenRepository);
        row("502", Fault::BadGateway, Kind::Timeout, Cause::TooHeavy);
        row("504", Fault::GatewayTimeout, Kind::Timeout, Cause::TooHeavy);
        row("too heavy", Fault::TooHeavy, Kind::Timeout, Cause::TooHeavy);
        row("silence", Fault::Silence, Kind::Timeout);
        row("invalid JSON", Fault::InvalidJson, Kind::Protocol);
        row("a web page", Fault::WebPage, Kind::Protocol);
        row("an empty body", Fault::EmptyBody, Kind::Protocol);
        row("a redirect to another host", Fault::Elsewhere, Kind::Protocol);
    }
    void everyBadDayHasItsOwnState()
    {
        QFETCH(int, fault);
        QFETCH(int, kind);
        QFETCH(int, cause);
        QTcpServer elsewhere; // nobody may come here
        QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
        Bench bench(Fault(fault) == Fault::Silence ? 300ms : 20s);
        bench.standIn.setElsewhere(QUrl(u"http://127.0.0.1:%1/x"_s.arg(elsewhere.serverPort())));
        bench.standIn.inject(Fault(fault), 6);
        const auto snapshot = bench.read();
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, Error::Kind(kind));
        QCOMPARE(snapshot.error().cause, Error::Cause(cause));
        QVERIFY(!snapshot.error().detail.contains("Unicorn"_L1));
        QCOMPARE(snapshot.error().retryAt.isValid(), snapshot.error().kind == Error::Kind::RateLimited);
        QVERIFY(!elsewhere.hasPendingConnections());
        QCOMPARE(bench.standIn.complaints(), QStringList());
    }

    void nothingIsSentBeforeTheHostAllowsIt()
    {
        Bench bench;
        QVERIFY(bench.read());
        bench.standIn.inject(Fault::RetryAfter);
        const auto refused = bench.read();
        QCOMPARE(refused.error().retryAt, noon().addSecs(90));
        const int sent = bench.standIn.requestCount();
        bench.clock.advance(89s);
        QCOMPARE(bench.read().error().kind, Error::Kind::RateLimited);
        QCOMPARE(bench.standIn.requestCount(), sent);
        bench.clock.advance(2s);
        QVERIFY(bench.read());
        QCOMPARE(bench.standIn.complaints(), QStringList());
    }

    void aDeadTokenIsAskedForOnceMoreAndThenLeftAlone()
    {
        Bench bench;
        bench.standIn.inject(Fault::BadCredentials, 1);
        QCOMPARE(bench.read().error().kind, Error::Kind::Unauthenticated);
        QCOMPARE(bench.standIn.requestCount(), 1);
        QCOMPARE(bench.read().error().kind, Error::Kind::Unauthenticated); // the same token again: not even sent
        QCOMPARE(bench.standIn.requestCount(), 1);
        QVERIFY(bench.tokenSearches >= 2);
    }

    void withoutATokenNobodyIsSignedIn()
    {
        Bench bench;
        bench.token = Failure(Error{.kind = Error::Kind::Unauthenticated, .cause = Error::Cause::SignedOut});
        QCOMPARE(bench.read().error().cause, Error::Cause::SignedOut);
        QCOMPARE(bench.standIn.requestCount(), 0);
    }

    void exactlyTheForbiddenPartsAreMarked()
    {
        Bench bench;
        bench.standIn.ban(GithubStandIn::Ban::Files);
        const auto snapshot = bench.read();
        QVERIFY(snapshot);
        for (const PullRequest &pullRequest : snapshot->open) {
            QVERIFY(!pullRequest.files);
            QCOMPARE(pullRequest.unreadable.size(), 1);
            QCOMPARE(pullRequest.unreadable.first().part, PullRequest::Part::Files);
            QVERIFY(pullRequest.checks && pullRequest.reviews);
        }
    }

    void jobsStandInForChecksThatAreNotReadable()
    {
        Bench bench;
        bench.standIn.ban(GithubStandIn::Ban::CheckRuns);
        const auto first = bench.read();
        QVERIFY(first);
        QCOMPARE(first->account.missing.first().right, HostAccount::Right::Checks);
        const auto readable = [](const PullRequestSnapshot &snapshot) {
            return std::ranges::count_if(snapshot.open,
                                         [](const PullRequest &facts) { return facts.checks.has_value(); });
        };
        QCOMPARE(readable(*first), 20); // so many at a time: each costs requests
        QCOMPARE(find(*first, 290)->checks->first().kind, Check::Kind::Job);
        QCOMPARE(find(*first, 290)->checks->first().sha, find(*first, 290)->headSha);
        const auto second = bench.read();
        QVERIFY(second);
        QCOMPARE(readable(*second), 40);
    }

    void aHostThatFindsItTooMuchIsAskedForLessFromThenOn()
    {
        Bench bench;
        bench.standIn.setMostDetails(7);
        QVERIFY(bench.read());
        const int before = bench.standIn.requestCount();
        for (int number = 50; number < 60; ++number)
            pushCommit(bench.standIn.world().open[number], u"new%1"_s.arg(number), bench.clock.now());
        QVERIFY(bench.read());
        QCOMPARE(bench.standIn.requestCount() - before, 3); // the list, and twice six: no attempt with 25
    }

    void whatIsTooMuchIsRememberedOverARestart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"deeper/sizes.json"_s);
        Bench bench(20s, file);
        bench.standIn.setMostDetails(7);
        QVERIFY(bench.read());
        QVERIFY(QFile::exists(file));
        const int first = bench.standIn.requestCount();
        bench.makeSource(file);
        QVERIFY(bench.read());
        const int again = bench.standIn.requestCount() - first;
        bench.makeSource(); // one that does not remember tries the large pages first
        QVERIFY(bench.read());
        QVERIFY2(again < bench.standIn.requestCount() - first - again, qPrintable(QString::number(again)));
    }

    void aDamagedMemoryIsNone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"sizes.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"pr_details": -3, "heartbeat": 100000, "merged_prs": "x", "ok": 12})");
        file.close();
        QCOMPARE(loadPageSizes(file.fileName()), (PageSizes{{u"ok"_s, 12}}));
        QCOMPARE(loadPageSizes(folder.filePath(u"none"_s)), PageSizes());
    }

    void changesComePageByPage()
    {
        Bench bench;
        const auto snapshot = bench.read();
        QVERIFY(snapshot);
        GithubPullRequestDiffSource diffs(*bench.client, {u"github.com"_s, u"acme"_s, u"platform"_s});
        const auto changes = awaited(diffs.changes(*find(*snapshot, 109)));
        QVERIFY(changes);
        QCOMPARE(changes->size(), 180); // two pages
        QCOMPARE(changes->first().path, u"src/module9/file0.ts"_s);
        QVERIFY(changes->first().patch.startsWith("@@"_L1));
        bench.standIn.inject(Fault::BadGateway);
        QCOMPARE(awaited(diffs.changes(*find(*snapshot, 110))).error().kind, Error::Kind::Timeout);
        QCOMPARE(bench.standIn.complaints(), QStringList());
    }

    void changesThatNobodyWaitsForAreGivenUp()
    {
        Bench bench;
        const auto snapshot = bench.read();
        auto diffs = std::make_unique<GithubPullRequestDiffSource>(
                *bench.client, HostedRepository{u"github.com"_s, u"acme"_s, u"platform"_s});
        auto future = diffs->changes(*find(*snapshot, 109));
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        auto other = diffs->changes(*find(*snapshot, 109));
        diffs.reset();
        QVERIFY(other.isCanceled());
        QVERIFY(bench.read());
    }

    void anotherTokenIsLookedForWhenItIsSaid()
    {
        Bench bench;
        QVERIFY(bench.read());
        bench.token = GithubToken{Secret("ghp_two"), u"keychain"_s};
        bench.source->forgetToken();
        QTRY_VERIFY(bench.client->token().secret.isEmpty());
        const auto snapshot = bench.read();
        QVERIFY(snapshot);
        QCOMPARE(snapshot->account.tokenOrigin, u"keychain"_s);
        QCOMPARE(bench.tokenSearches, 2);
    }

    void anOlderServerIsAskedOnlyForWhatItKnows()
    {
        Bench bench;
        bench.standIn.forget(u"mergeQueueEntry"_s);
        bench.standIn.forget(u"workflowRun"_s);
        const auto snapshot = bench.read();
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail));
        QVERIFY(!find(*snapshot, 100)->mergeQueue);
        QCOMPARE(snapshot->open.size(), 250);
    }

    void aRenamedRepositoryIsFollowed()
    {
        Bench bench;
        bench.standIn.rename(u"station"_s);
        const auto snapshot = bench.read();
        QVERIFY(snapshot);
        QCOMPARE(snapshot->repository.fullName(), u"acme/station"_s);
        QVERIFY(snapshot->unreadable.isEmpty());
        QCOMPARE(bench.standIn.complaints(), QStringList());
    }

    void aWatchHearsEveryChangeAndKeepsGoingAfterAnError()
    {
        Bench bench;
        QList<Result<PullRequestSnapshot>> heard;
        auto watch = bench.source->watch([&](const Result<PullRequestSnapshot> &result) { heard.append(result); });
        QVERIFY(heard.isEmpty()); // never from within the call
        QTRY_VERIFY(!heard.isEmpty() && heard.last() && heard.last()->isComplete);
        QVERIFY(!heard.first()->isComplete);
        heard.clear();
        bench.standIn.inject(Fault::InvalidJson);
        bench.source->refresh();
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard.first().error().kind, Error::Kind::Protocol);
        heard.clear();
        bench.source->refresh();
        QTRY_VERIFY(!heard.isEmpty() && heard.last() && heard.last()->isComplete);
        QCOMPARE(heard.last()->open.size(), 250);
    }

    void aWatchMayBeDroppedFromWithin()
    {
        Bench bench;
        int heard = 0;
        std::unique_ptr<Subscription> watch;
        watch = bench.source->watch([&](const Result<PullRequestSnapshot> &) {
            ++heard;
            watch.reset();
        });
        QTRY_COMPARE(heard, 1);
        QVERIFY(bench.read());
        QCOMPARE(heard, 1);
    }

    void cancellingEndsWithoutAResult()
    {
        Bench bench;
        auto future = bench.source->pullRequests();
        QTRY_VERIFY(bench.standIn.requestCount() > 0);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        QVERIFY(bench.read());
    }

    void destroyingTheSourceCancels()
    {
        Bench bench;
        auto future = bench.source->pullRequests();
        QTRY_VERIFY(bench.standIn.requestCount() > 0);
        bench.source.reset();
        QVERIFY(future.isCanceled());
        QVERIFY(future.isFinished());
    }

    void whoHearsTheAnswerMayDestroyTheSource()
    {
        Bench bench;
        bool hasHeard = false;
        bench.standIn.inject(Fault::Hidden);
        bench.source->pullRequests().then(this, [&](const Result<PullRequestSnapshot> &) {
            bench.source.reset();
            hasHeard = true;
        });
        QTRY_VERIFY(hasHeard);
    }
};

GUILESS_TEST(PullRequestSourceContract)

}

#include "tst_pullrequestsource.moc"
