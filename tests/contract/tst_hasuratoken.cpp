// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of reading, watching and writing when a JSON Web Token is used, and when it expires meanwhile.

#include "app/sandbox/hasura/hasurastandin.h"
#include "app/sandbox/hasura/standintoken.h"
#include "models/feeds/flagfeed.h"
#include "models/wording/errorwording.h"
#include "tests/support/fakeflags.h"
#include "tests/support/flagtables.h"
#include "tests/support/hasuratokens.h"
#include "tests/support/hasuraundertest.h"
#include "tests/support/hasurawatching.h"
#include "tests/support/rawhasura.h"
#include "tests/support/testprogram.h"

#include <QTimeZone>
#include <QUuid>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_hasuratoken {

namespace {

using Kind = Error::Kind;
using Cause = Error::Cause;

/// Made by Python's hmac, for a viewer, until one o'clock.
const QByteArray foreign
        = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJkZXYtYSIsImV4cCI6MTc3MjQ1NjQwMCwiaHR0cHM6Ly9oYXN1cmEuaW8vand"
          "0L2NsYWltcyI6eyJ4LWhhc3VyYS1kZWZhdWx0LXJvbGUiOiJ2aWV3ZXIiLCJ4LWhhc3VyYS1hbGxvd2VkLXJvbGVzIjpbInZpZXdlciJdfX0"
          ".xioeuqXb4iL7aAOmqS8SKykavlVHSTHSuE2IEgOL444"_ba;

QDateTime noon()
{
    return {QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC};
}

struct ServersTime final : Clock
{
    QDateTime time = noon();
    QDateTime now() const override { return time; }
};

}

class HasuraTokenTest : public QObject
{
    Q_OBJECT

private:
    PostgresCluster m_cluster;
    ServersTime m_clock;
    std::unique_ptr<HasuraStandIn> m_server;
    std::unique_ptr<HasuraFlagSource> m_flags;

    void connectWith(const QByteArray &token, const QString &role = {})
    {
        m_flags = std::make_unique<HasuraFlagSource>(
                HasuraPlace{.url = m_server->url(), .role = role, .adminSecret = {}, .token = Secret(token)},
                FlagPolicy(), nullptr, quick(), HasuraClient::Patience{.verifyEvery = 50ms, .verifications = 2});
    }
    QJsonObject authorization(const QByteArray &token) const
    {
        return {{u"Authorization"_s, QString::fromLatin1("Bearer " + token)}};
    }
    FlagChange turnOn(const FeatureFlag &flag) const
    {
        return {.before = flag,
                .changeId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .reason = u"because"_s,
                .by = u"dev-a"_s,
                .enabled = true};
    }
    void switchInDatabase(bool on)
    {
        m_cluster.run(u"update flags set enabled = %1"_s.arg(on ? u"true"_s : u"false"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        NEEDS_THE_STAND_IN("what time it is");
        fillFlagTables(m_cluster);
    }

    void init()
    {
        m_clock.time = noon();
        emptyFlagTables(m_cluster);
        m_cluster.run(u"insert into flags (key) values ('checkout')"_s);
        StandInRules rules;
        rules.jwtSecret = tokenSecret();
        rules.now = [this] { return m_clock.now(); };
        rules.refetchMs = 60;
        rules.keepaliveMs = 100;
        rules.roles.insert(u"viewer"_s,
                           {.readable = {{u"flags"_s, {u"key"_s, u"enabled"_s, u"version"_s}}},
                            .updatable = {},
                            .insertable = {},
                            .filters = {}});
        m_server = std::make_unique<HasuraStandIn>(*parsePostgresUrl(m_cluster.url()), rules);
    }

    void cleanup()
    {
        m_flags.reset();
        m_server.reset();
    }

    void theStandInReadsTokensThatOthersMade()
    {
        const auto read = readToken(foreign, tokenSecret(), noon());
        QVERIFY(read);
        QCOMPARE(read->expiresAt, noon().addSecs(3600));
        QCOMPARE(read->defaultRole, u"viewer"_s);
        QVERIFY(!readToken(foreign, tokenSecret(), noon().addSecs(3600)));
        QByteArray forged = foreign;
        forged[60] = forged[60] == 'a' ? 'b' : 'a';
        QCOMPARE(readToken(forged, tokenSecret(), noon()).error().code, u"invalid-jwt"_s);
        QCOMPARE(readToken(signedToken({{u"exp"_s, qint64(9'000'000'000)}}), tokenSecret(), noon()).error().code,
                 u"jwt-missing-role-claims"_s);
    }

    void aTokenReadsAndWrites()
    {
        connectWith(tokenUntil(noon().addSecs(60)));
        const Result<FlagSnapshot> snapshot = wait(m_flags->flags());
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail));
        QCOMPARE(wait(m_flags->change(turnOn(snapshot->flags.first())))->kind, FlagOutcome::Kind::Applied);
    }

    void aTokensRoleIsTheLimit()
    {
        connectWith(foreign);
        QCOMPARE(wait(m_flags->flags())->rights.obstacle, FlagRights::Obstacle::RoleMayNot);
        connectWith(foreign, u"admin"_s);
        QCOMPARE(wait(m_flags->flags()).error().kind, Kind::Unauthenticated);
    }

    void aBadTokenIsRefusedByHttp200_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QString>("code");
        QTest::newRow("expired") << "Bearer " + tokenUntil(noon()) << u"invalid-jwt"_s;
        QTest::newRow("signed by somebody else")
                << "Bearer " + signedToken({{u"exp"_s, qint64(9'000'000'000)}}, "another") << u"invalid-jwt"_s;
        QTest::newRow("no token at all") << QByteArray("Basic YTpi") << u"invalid-headers"_s;
        QTest::newRow("a token without roles")
                << "Bearer " + signedToken({{u"exp"_s, qint64(9'000'000'000)}}) << u"jwt-missing-role-claims"_s;
    }
    void aBadTokenIsRefusedByHttp200()
    {
        QFETCH(const QByteArray, authorization);
        QFETCH(const QString, code);
        QUrl url = m_server->url();
        url.setPath(u"/v1/graphql"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        request.setRawHeader("Authorization", authorization);
        const RawAnswer answer = RawHasura(url).sent(request, R"({"query":"query { flags { key } }"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.code(), code);
    }

    void anExpiredTokenDoesNotOpenASocket()
    {
        RawSocket socket(m_server->url(), {u"graphql-transport-ws"_s});
        socket.initWith(authorization(tokenUntil(noon())));
        QVERIFY(socket.ends());
        QCOMPARE(int(socket.socket().closeCode()), 4403);
        RawSocket older(m_server->url(), {u"graphql-ws"_s});
        older.initWith(authorization(tokenUntil(noon())));
        QVERIFY(older.ends());
        QCOMPARE(int(older.socket().closeCode()), 4400);
        QVERIFY(older.first(u"connection_error"_s)["payload"_L1].toString().contains(u"JWTExpired"_s));
    }

    void aTokenThatExpiresInTheMiddleOfASubscriptionIsSaid()
    {
        connectWith(tokenUntil(noon().addSecs(60)));
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_COMPARE(told.last(), u"checkout off"_s);
        QTRY_COMPARE(m_server->sockets(), 1);
        QTRY_VERIFY(!m_server->sent().filter(u"\"next\""_s).isEmpty());
        m_clock.time = noon().addSecs(59);
        switchInDatabase(true);
        QTRY_COMPARE(told.last(), u"checkout on"_s);
        m_clock.time = noon().addSecs(60);
        QTRY_COMPARE(told.last(), failed(Kind::Unauthenticated));
        QCOMPARE(told.lines.count(failed(Kind::Unauthenticated)), 1);
        switchInDatabase(false); // nobody hears of it any more
        const Result<FlagSnapshot> asked = wait(m_flags->flags());
        QCOMPARE(asked.error().kind, Kind::Unauthenticated);
        QCOMPARE(asked.error().cause, Cause::BadCredentials);
        QVERIFY(describe(asked.error()).message.contains(u"JWTExpired"_s));
        m_clock.time = noon().addSecs(30); // a server whose clock was set right
        QTRY_COMPARE(told.last(), u"checkout off"_s);
    }

    void anExpiredTokenChangesNothing()
    {
        connectWith(tokenUntil(noon().addSecs(60)));
        const FeatureFlag seen = wait(m_flags->flags())->flags.first();
        m_clock.time = noon().addSecs(61);
        const Result<FlagOutcome> outcome = wait(m_flags->change(turnOn(seen)));
        QVERIFY(!outcome);
        QCOMPARE(m_cluster.run(u"select enabled, version from flags"_s), u"f|1"_s);
        // it was not even read, so the truth is not known to this client; but who is refused is told so
        QCOMPARE(outcome.error().kind, Kind::Unauthenticated);
    }

    void aFeedKeepsItsFactsAndRefusesToWrite()
    {
        connectWith(tokenUntil(noon().addSecs(60)));
        FakeCodePlaces code;
        FlagFeed feed(m_flags.get(), code, m_clock, {});
        QTRY_VERIFY(feed.hasFacts() && feed.rights().obstacle == FlagRights::Obstacle::None);
        const QDateTime asOf = feed.snapshot().asOf;
        QTRY_COMPARE(m_server->sockets(), 1);
        m_clock.time = noon().addSecs(61);
        QTRY_COMPARE(feed.state(), Feed::State::Failed);
        QCOMPARE(feed.rights().obstacle, FlagRights::Obstacle::NotConnected);
        QCOMPARE(feed.keys(), QStringList{u"checkout"_s});
        QVERIFY(feed.snapshot().asOf >= asOf);
        m_clock.time = noon();
        QTRY_COMPARE(feed.rights().obstacle, FlagRights::Obstacle::None);
    }
};

GUILESS_TEST(HasuraTokenTest)

}

#include "tst_hasuratoken.moc"
