// SPDX-License-Identifier: GPL-3.0-or-later

// What the Hasura client makes of everything that goes wrong while it listens.

#include "tests/contract/hasuraworld.h"
#include "tests/support/testprogram.h"

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_hasuralive {

class HasuraLiveTest : public QObject, private HasuraWorld
{
    Q_OBJECT

private:
    /// Those so far, once nothing is under way any more.
    int settledRequests()
    {
        int seen = -1;
        while (std::exchange(seen, m_server->requests()) != m_server->requests())
            QTest::qWait(300);
        return seen;
    }

private Q_SLOTS:
    void initTestCase() { fillTables(); }
    void init() { begin(); }
    void cleanup() { end(); }

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
        const int requests = settledRequests();
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
        const int requests = settledRequests();
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

GUILESS_TEST(HasuraLiveTest)

}

#include "tst_hasuralive.moc"
