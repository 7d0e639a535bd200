// SPDX-License-Identifier: GPL-3.0-or-later

// What the Hasura client makes of everything that goes wrong, against the stand-in over a real PostgreSQL.

#include "app/adapters/hasura/hasuraflagsource.h"
#include "app/sandbox/hasura/hasurastandin.h"
#include "tests/support/flagtables.h"
#include "tests/support/hasuraundertest.h"
#include "tests/support/hasurawatching.h"

#include <QUuid>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Fault = HasuraStandIn::Fault;
using Kind = Error::Kind;

class FakeSecrets final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &entry) override
    {
        const bool isThere = entries.contains(entry);
        return QtFuture::makeReadyValueFuture(isThere ? Result<Secret>(entries.value(entry))
                                                      : Failure(Error{.kind = Kind::NotFound}));
    }
    QFuture<Result<void>> write(const QString &entry, const Secret &secret) override
    {
        entries.insert(entry, secret);
        return QtFuture::makeReadyValueFuture(Result<void>());
    }
    QFuture<Result<void>> remove(const QString &entry) override
    {
        entries.remove(entry);
        return QtFuture::makeReadyValueFuture(Result<void>());
    }

    QHash<QString, Secret> entries;
};

}

class HasuraTest : public QObject
{
    Q_OBJECT

private:
    PostgresCluster m_cluster = hasuraCluster();
    std::unique_ptr<HasuraStandIn> m_server;
    std::unique_ptr<HasuraFlagSource> m_flags;

    QUrl url() const { return m_server ? m_server->url() : foreignHasuraUrl(); }
    void connectAs(const QByteArray &secret, const QString &role = {})
    {
        m_flags = std::make_unique<HasuraFlagSource>(
                HasuraPlace{.url = url(), .role = role, .adminSecret = Secret(secret), .token = {}}, FlagPolicy(),
                nullptr, quick(), HasuraClient::Patience{.verifyEvery = 50ms});
    }
    FlagChange turn(const FeatureFlag &flag, bool on)
    {
        return {.before = flag,
                .changeId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .reason = u"because"_s,
                .by = u"dev-a"_s,
                .enabled = on};
    }
    FeatureFlag checkout() { return wait(m_flags->flags())->flags.first(); }
    int eventsOf(const FlagChange &change)
    {
        return m_cluster.run(u"select count(*) from flag_events where change_id = '%1'"_s.arg(change.changeId)).toInt();
    }
    void switchInDatabase(bool on)
    {
        m_cluster.run(u"update flags set enabled = %1 where key = 'checkout'"_s.arg(on ? u"true"_s : u"false"_s));
    }

    void startServer()
    {
        StandInRules rules;
        rules.refetchMs = 60;
        rules.keepaliveMs = 100;
        rules.roles.insert(u"viewer"_s,
                           {.readable = {{u"flags"_s, {u"key"_s, u"enabled"_s, u"version"_s}}},
                            .updatable = {},
                            .insertable = {},
                            .filters = {}});
        rules.roles.insert(u"blind"_s,
                           {.readable = {{u"flags"_s, {u"key"_s}}}, .updatable = {}, .insertable = {}, .filters = {}});
        m_server = std::make_unique<HasuraStandIn>(*parsePostgresUrl(m_cluster.url()), rules);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!isForeignHasura())
            fillFlagTables(m_cluster);
    }

    void init()
    {
        emptyFlagTables(m_cluster);
        m_cluster.run(u"insert into flags (key) values ('checkout')"_s);
        if (!isForeignHasura())
            startServer();
        connectAs(hasuraSecret());
    }

    void cleanup()
    {
        m_flags.reset();
        m_server.reset();
    }

    void aWrongSecretIsNamedAlthoughTheAnswerIsHttp200()
    {
        connectAs("wrong");
        const Result<FlagSnapshot> snapshot = wait(m_flags->flags());
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, Kind::Unauthenticated);
        QCOMPARE(snapshot.error().cause, Error::Cause::BadCredentials);
    }

    void anAdminSecretDoesNotGoOverPlainHttpToAnotherHost()
    {
        const auto checked = [](const QString &url, const QByteArray &secret) {
            return checkedPlace({.url = QUrl(url), .role = {}, .adminSecret = Secret(secret), .token = {}});
        };
        QCOMPARE(checked(u"http://hasura.example.com"_s, "s").error().cause, Error::Cause::InsecureSecret);
        QCOMPARE(checked(u"http://10.0.0.7:8080"_s, "s").error().cause, Error::Cause::InsecureSecret);
        for (const QString &url : {u"https://hasura.example.com"_s, u"http://localhost:8080"_s, u"http://127.0.0.1"_s,
                                   u"http://[::1]:8080"_s})
            QVERIFY2(checked(url, "s"), qPrintable(url));
        QVERIFY(checked(u"http://hasura.example.com"_s, {}));
        const HasuraPlace token{
                .url = QUrl(u"http://hasura.example.com"_s), .role = {}, .adminSecret = {}, .token = Secret("jwt")};
        QCOMPARE(checkedPlace(token).error().cause, Error::Cause::InsecureSecret);
        QCOMPARE(checked(u"https://a:b@h.example.com"_s, "s").error().cause, Error::Cause::BadAddress);
        QCOMPARE(checked(u"ftp://h"_s, {}).error().cause, Error::Cause::BadAddress);
        QVERIFY(!checked(u"https://a:b@h.example.com"_s, "s").error().origin.contains(u":b"_s));
        QCOMPARE(checked(u"https://h/v1/graphql"_s, {})->graphqlUrl(), QUrl(u"https://h/v1/graphql"_s));
    }

    void badAnswersHaveTheirKinds_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("503") << Fault::Unavailable << Kind::Unreachable;
        QTest::newRow("api switched off") << Fault::NotFound << Kind::NotFound;
        QTest::newRow("not json") << Fault::Garbage << Kind::Protocol;
        QTest::newRow("cut body") << Fault::CutBody << Kind::Unreachable;
        QTest::newRow("closed") << Fault::CloseBeforeReading << Kind::Unreachable;
    }

    void badAnswersHaveTheirKinds()
    {
        NEEDS_THE_STAND_IN("to answer badly");
        QFETCH(const Fault, fault);
        QFETCH(const Kind, kind);
        m_server->fail(fault, 10);
        const Result<FlagSnapshot> snapshot = wait(m_flags->flags());
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, kind);
        m_server->fail(Fault::None, 0);
        QVERIFY(wait(m_flags->flags()));
    }

    void aLostAnswerIsVerifiedAndTheChangeHappensOnce()
    {
        NEEDS_THE_STAND_IN("to lose an answer");
        FlagChange change = turn(checkout(), true);
        m_server->fail(Fault::CloseBeforeAnswering, 1);
        const Result<FlagOutcome> outcome = wait(m_flags->change(change));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, FlagOutcome::Kind::Applied);
        QCOMPARE(outcome->current->enabled, std::optional(true));
        QCOMPARE(outcome->current->version, std::optional<qint64>(2));
        QCOMPARE(eventsOf(change), 1);
    }

    /// Qt sends a request again by itself when a kept connection closes before the answer: here each time, so the
    /// mutation arrives more than once.
    void aRequestThatQtSendsAgainDoesNotToggleTwice()
    {
        NEEDS_THE_STAND_IN("to lose an answer");
        const FlagChange change = turn(checkout(), true);
        const int before = m_server->mutations();
        m_server->fail(Fault::CloseBeforeAnswering, 2);
        const Result<FlagOutcome> outcome = wait(m_flags->change(change));
        QVERIFY2(m_server->mutations() - before > 1, "Qt did not send it again: the test proves nothing");
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, FlagOutcome::Kind::Applied);
        QCOMPARE(m_cluster.run(u"select enabled, version from flags"_s), u"t|2"_s);
        QCOMPARE(eventsOf(change), 1);
    }

    void aRequestThatNeverArrivedChangedNothing()
    {
        NEEDS_THE_STAND_IN("to hear nothing");
        const FlagChange change = turn(checkout(), true);
        m_server->fail(Fault::CloseBeforeReading, 5);
        const Result<FlagOutcome> outcome = wait(m_flags->change(change));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Kind::Unreachable);
        QVERIFY(outcome.error().cause != Error::Cause::OutcomeUnknown); // it could be read: nothing happened
        QCOMPARE(eventsOf(change), 0);
    }

    void whenNotEvenReadingIsPossibleTheOutcomeIsUnknown()
    {
        NEEDS_THE_STAND_IN("to be busy");
        const FlagChange change = turn(checkout(), true);
        m_server->fail(Fault::Unavailable, 1000);
        const Result<FlagOutcome> outcome = wait(m_flags->change(change));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().cause, Error::Cause::OutcomeUnknown);
    }

    void aPercentageThatTheDatabaseRefusesIsNotRepeated()
    {
        FlagChange change = turn(checkout(), true);
        change.rolloutPercent = 400;
        const int before = m_server ? m_server->mutations() : 0;
        const Result<FlagOutcome> outcome = wait(m_flags->change(change));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Kind::Forbidden); // Hasura's code for CHECK is permission-error
        QCOMPARE(m_server ? m_server->mutations() - before : 1, 1);
        QCOMPARE(eventsOf(change), 0);
    }

    void bigNumbersMayBeTexts()
    {
        m_cluster.run(u"alter table flags disable trigger user; update flags set version = 9007199254740993;"
                      " alter table flags enable trigger user"_s);
        QCOMPARE(checkout().version, std::optional<qint64>(9007199254740993));
        NEEDS_THE_STAND_IN("to write numbers as texts");
        m_server->rules().isStringifying = true;
        const FeatureFlag flag = checkout();
        QCOMPARE(flag.version, std::optional<qint64>(9007199254740993));
        QCOMPARE(wait(m_flags->change(turn(flag, true)))->current->version, std::optional<qint64>(9007199254740994));
    }

    void aRoleThatMayOnlyLookIsToldSo()
    {
        connectAs(hasuraSecret(), u"viewer"_s);
        const Result<FlagSnapshot> snapshot = wait(m_flags->flags());
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail));
        QCOMPARE(snapshot->rights.obstacle, FlagRights::Obstacle::RoleMayNot);
        QVERIFY(snapshot->missing.contains(u"flags.owner"_s));
        QVERIFY(snapshot->missing.contains(u"flag_events"_s));
        QCOMPARE(wait(m_flags->change(turn(snapshot->flags.first(), true))).error().kind, Kind::Forbidden);
    }

    void aRoleWithoutTheStateColumnIsAnErrorWithItsName()
    {
        connectAs(hasuraSecret(), u"blind"_s);
        const Result<FlagSnapshot> snapshot = wait(m_flags->flags());
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().cause, Error::Cause::TableMissing);
        QVERIFY(snapshot.error().detail.contains(u"flags.enabled"_s));
    }

    void changesArrive()
    {
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_COMPARE_WITH_TIMEOUT(told.last(), u"checkout off"_s, 15'000);
        switchInDatabase(true);
        QTRY_COMPARE_WITH_TIMEOUT(told.last(), u"checkout on"_s, 15'000);
    }

    void changesArriveBySubscription()
    {
        NEEDS_THE_STAND_IN("to count what it heard");
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_COMPARE(told.last(), u"checkout off"_s);
        QTRY_COMPARE(m_server->sockets(), 1);
        const int requests = m_server->requests();
        switchInDatabase(true);
        QTRY_COMPARE(told.last(), u"checkout on"_s);
        QCOMPARE(m_server->requests(), requests); // not by asking
        QVERIFY(m_server->sent().first().contains(u"ping"_s)); // before the ack
    }

    void aServerThatKnowsOnlyTheOlderProtocolIsUnderstood()
    {
        NEEDS_THE_STAND_IN("to be old");
        m_server->setUpgrades(HasuraStandIn::Upgrades::LegacyOnly);
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_VERIFY(!m_server->sent().filter(u"\"type\":\"data\""_s).isEmpty());
        QTRY_COMPARE(told.last(), u"checkout off"_s);
        const int requests = m_server->requests();
        switchInDatabase(true);
        QTRY_COMPARE(told.last(), u"checkout on"_s);
        QCOMPARE(m_server->requests(), requests); // by subscription
        QVERIFY(m_server->sent().first().contains(u"ka"_s)); // before the ack, too
        m_server->breakLiveQueries(StandInExecutor::error(u"permission-error"_s, u"no"_s, u"$"_s));
        QTRY_COMPARE(told.last(), failed(Kind::Forbidden));
        m_server->breakLiveQueries({});
        QTRY_COMPARE(told.last(), u"checkout on"_s);
        m_server->closeSockets(1012, "Server state changed, restarting the server");
        switchInDatabase(false);
        QTRY_COMPARE(told.last(), u"checkout off"_s);
    }

    void theOlderProtocolNamesARefusedSecretToo()
    {
        NEEDS_THE_STAND_IN("to be old");
        m_server->setUpgrades(HasuraStandIn::Upgrades::LegacyOnly);
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_VERIFY(!m_server->sent().filter(u"connection_ack"_s).isEmpty());
        m_server->rules().adminSecret = "another";
        m_server->tearSockets();
        QTRY_COMPARE(told.last(), failed(Kind::Unauthenticated));
        QTRY_VERIFY(!m_server->sent().filter(u"connection_error"_s).isEmpty());
        m_server->rules().adminSecret = "secret";
        QTRY_COMPARE(told.last(), u"checkout off"_s);
    }

    void aSecretThatIsGivenLaterIsUsedAndKept()
    {
        auto secrets = std::make_unique<FakeSecrets>();
        FakeSecrets &kept = *secrets;
        HasuraFlagSource flags(HasuraPlace{.url = url(), .role = {}, .adminSecret = {}, .token = {}}, FlagPolicy(),
                               std::move(secrets), quick());
        QCOMPARE(wait(flags.flags()).error().kind, Kind::Unauthenticated);
        QVERIFY(wait(flags.keep(Secret(hasuraSecret()))));
        QVERIFY(wait(flags.flags()));
        QCOMPARE(kept.entries.value(HasuraClient::secretEntry(flags.origin())).reveal(), hasuraSecret());
        QVERIFY(wait(flags.forget()));
        QVERIFY(kept.entries.isEmpty());
        QCOMPARE(wait(flags.flags()).error().kind, Kind::Unauthenticated);
        HasuraFlagSource far(
                HasuraPlace{.url = QUrl(u"http://hasura.example.com"_s), .role = {}, .adminSecret = {}, .token = {}},
                FlagPolicy());
        QCOMPARE(wait(far.keep(Secret("secret"))).error().cause, Error::Cause::InsecureSecret);
    }

    void aChangeThatIsOvertakenBeforeItArrivesIsAConflict()
    {
        NEEDS_THE_STAND_IN("to hear nothing");
        const FlagChange change = turn(checkout(), true);
        switchInDatabase(true); // somebody else
        m_server->fail(Fault::CloseBeforeReading, 5);
        const Result<FlagOutcome> outcome = wait(m_flags->change(change));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, FlagOutcome::Kind::Conflict);
        QCOMPARE(eventsOf(change), 0);
    }

    void anEmptyTableIsReportedToo()
    {
        m_cluster.run(u"delete from flags"_s);
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_VERIFY(!told.lines.isEmpty());
        QCOMPARE(told.last(), QString());
    }

    void aServerThatSaysNothingOfAnEmptyTableIsNotWaitedForForEver()
    {
        NEEDS_THE_STAND_IN("to leave out an empty first frame");
        m_server->rules().broken = {Behaviour::EmptyResultIsSent};
        m_cluster.run(u"delete from flags"_s);
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_VERIFY(!told.lines.isEmpty());
        QTRY_COMPARE(m_server->sockets(), 1);
        m_server->tearSockets(); // what follows is a first frame again
        QTRY_COMPARE(m_server->sockets(), 1);
        m_cluster.run(u"insert into flags (key) values ('checkout')"_s);
        QTRY_COMPARE(told.last(), u"checkout off"_s);
        QVERIFY2(!told.lines.join(u'|').contains(u"failed"_s), qPrintable(told.lines.join(u'|')));
    }

    void aServerThatRestartsIsFoundAgainWithoutAWord_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("1012") << 1012 << "Server state changed, restarting the server"_ba;
        QTest::newRow("a reason of 123 bytes") << 1001 << QByteArray(123, 'x');
        QTest::newRow("a reason that is too long") << 1001 << QByteArray(124, 'x');
        QTest::newRow("torn") << 0 << QByteArray();
    }

    void aServerThatRestartsIsFoundAgainWithoutAWord()
    {
        NEEDS_THE_STAND_IN("to restart");
        QFETCH(const int, code);
        QFETCH(const QByteArray, reason);
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_COMPARE(told.last(), u"checkout off"_s);
        QTRY_COMPARE(m_server->sockets(), 1);
        if (code == 0)
            m_server->tearSockets();
        else
            m_server->closeSockets(quint16(code), reason);
        switchInDatabase(true);
        QTRY_COMPARE(told.last(), u"checkout on"_s);
        QVERIFY2(!told.lines.join(u'|').contains(u"failed"_s), qPrintable(told.lines.join(u'|')));
    }

    void aHalfOpenSocketIsNoticed()
    {
        NEEDS_THE_STAND_IN("to fall silent");
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_COMPARE(told.last(), u"checkout off"_s);
        QTRY_COMPARE(m_server->sockets(), 1);
        m_server->silenceSockets();
        switchInDatabase(true);
        QTRY_COMPARE(told.last(), u"checkout on"_s);
    }

    void withoutSocketsItAsksNowAndThen()
    {
        NEEDS_THE_STAND_IN("to refuse sockets");
        m_server->setUpgrades(HasuraStandIn::Upgrades::Refused);
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_COMPARE(told.last(), u"checkout off"_s);
        switchInDatabase(true);
        QTRY_COMPARE(told.last(), u"checkout on"_s);
        QCOMPARE(m_server->sockets(), 0);
    }

    void aSecretThatIsChangedMeanwhileIsNoticed()
    {
        NEEDS_THE_STAND_IN("to change its secret");
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_COMPARE(told.last(), u"checkout off"_s);
        QTRY_COMPARE(m_server->sockets(), 1);
        m_server->rules().adminSecret = "another";
        m_server->tearSockets(); // as when a token expires: no close frame
        QTRY_COMPARE(told.last(), failed(Kind::Unauthenticated));
        m_server->rules().adminSecret = "secret";
        QTRY_COMPARE(told.last(), u"checkout off"_s);
    }

    void anErrorThatComesWithEveryTickIsToldOnce()
    {
        NEEDS_THE_STAND_IN("to fail");
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_COMPARE(told.last(), u"checkout off"_s);
        QTRY_COMPARE(m_server->sockets(), 1);
        m_server->breakLiveQueries(StandInExecutor::error(u"permission-error"_s, u"no"_s, u"$"_s));
        QTRY_COMPARE(told.lines.count(failed(Kind::Forbidden)), 1);
        QTRY_VERIFY(m_server->sent().filter(u"\"errors\""_s).size() > 3);
        QCOMPARE(told.lines.count(failed(Kind::Forbidden)) <= 2, true);
        m_server->breakLiveQueries({});
        QTRY_COMPARE(told.last(), u"checkout off"_s);
    }

    void aTableThatVanishesIsNamedAndFoundAgain()
    {
        NEEDS_THE_STAND_IN("to lose a table");
        Told told;
        const auto watching = m_flags->watch(told.listener());
        QTRY_COMPARE(told.last(), u"checkout off"_s);
        QTRY_COMPARE(m_server->sockets(), 1);
        m_server->untrack(u"flags"_s);
        QTRY_COMPARE_WITH_TIMEOUT(told.last(), failed(Kind::NotFound), 10'000);
        m_server->track(u"flags"_s);
        QTRY_COMPARE_WITH_TIMEOUT(told.last(), u"checkout off"_s, 10'000);
    }

    void nothingIsSaidOnceNobodyListens()
    {
        Told told;
        auto watching = m_flags->watch(told.listener());
        QTRY_COMPARE(told.lines.size() > 0, true);
        watching.reset();
        const qsizetype before = told.lines.size();
        switchInDatabase(true);
        if (m_server)
            QTRY_COMPARE(m_server->sockets(), 0);
        QCOMPARE(told.lines.size(), before);
    }
};

QTEST_GUILESS_MAIN(HasuraTest)
#include "tst_hasura.moc"
