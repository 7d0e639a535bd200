// SPDX-License-Identifier: GPL-3.0-or-later

// What the Hasura client makes of everything that goes wrong with a request.

#include "tests/contract/hasuraworld.h"
#include "tests/support/testprogram.h"

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_hasura {

namespace {

class FakeSecrets final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &entry) override
    {
        const bool isThere = entries.contains(entry);
        return QtFuture::makeReadyValueFuture(isThere ? Result<Secret>(entries.value(entry))
                                                      : Failure(Error{.kind = Error::Kind::NotFound}));
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

class HasuraTest : public QObject, private HasuraWorld
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fillTables(); }
    void init() { begin(); }
    void cleanup() { end(); }

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

    void theSecretInTheKeychainIsUsed()
    {
        const HasuraPlace place{.url = url(), .role = {}, .adminSecret = {}, .token = {}};
        const auto kindWith = [&](const QByteArray &secret) -> std::optional<Kind> {
            auto secrets = std::make_unique<FakeSecrets>();
            if (!secret.isEmpty())
                secrets->entries.insert(HasuraClient::secretEntry(place.origin()), Secret(secret));
            HasuraFlagSource flags(place, FlagPolicy(), std::move(secrets), quick());
            const Result<FlagSnapshot> snapshot = wait(flags.flags());
            return snapshot ? std::nullopt : std::optional(snapshot.error().kind);
        };
        QCOMPARE(kindWith({}), Kind::Unauthenticated);
        QCOMPARE(kindWith("wrong"), Kind::Unauthenticated);
        QCOMPARE(kindWith(hasuraSecret()), std::nullopt);
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
};

GUILESS_TEST(HasuraTest)

}

#include "tst_hasura.moc"
