// SPDX-License-Identifier: GPL-3.0-or-later

// A thousand toggles, half of them either way, from two clients while connections are killed at random moments: every
// change that was acknowledged is in the table of events exactly once, none is lost and none doubled.

#include "app/adapters/hasura/hasuraflagsource.h"
#include "app/adapters/postgres/postgresflagsource.h"
#include "app/sandbox/hasura/hasurastandin.h"
#include "tests/support/flagtables.h"
#include "tests/support/hasuraundertest.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_flagfaults {

namespace {

constexpr int Toggles = 500; ///< each way

/// One of two people who switch the same flag without talking to each other.
class Client final : public QObject
{
public:
    Client(FlagSource &source, FlagStore &store)
        : m_source(source)
        , m_store(store)
    {
    }

    void start() { look(); }

    int done = 0; ///< acknowledged or refused
    int wanted = 0;
    int conflicts = 0;
    int unknown = 0;
    QStringList acknowledged;
    QStringList refused; ///< of which it was said that they did not happen
    std::function<void()> finished;

private:
    void look()
    {
        m_reading.start(m_source.flags(), this, [this](const Result<FlagSnapshot> &snapshot) {
            if (!snapshot || snapshot->flags.isEmpty())
                QTimer::singleShot(5, this, [this] { look(); });
            else
                toggle(snapshot->flags.first());
        });
    }

    void toggle(const FeatureFlag &flag)
    {
        const FlagChange change{.before = flag,
                                .changeId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                .reason = u"x"_s,
                                .by = u"x"_s,
                                .enabled = !flag.enabled.value_or(false)};
        m_changing.start(m_store.change(change), this, [this, change](const Result<FlagOutcome> &outcome) {
            ++done;
            if (outcome && outcome->kind == FlagOutcome::Kind::Applied)
                acknowledged += change.changeId;
            else if (outcome || outcome.error().cause != Error::Cause::OutcomeUnknown)
                refused += change.changeId;
            else
                ++unknown;
            conflicts += outcome && outcome->kind == FlagOutcome::Kind::Conflict;
            if (done >= wanted)
                finished();
            else if (outcome && outcome->current)
                toggle(*outcome->current);
            else
                look();
        });
    }

    FlagSource &m_source;
    FlagStore &m_store;
    InFlight<Result<FlagSnapshot>> m_reading;
    InFlight<Result<FlagOutcome>> m_changing;
};

}

class FlagFaultsTest : public QObject
{
    Q_OBJECT

private:
    PostgresCluster m_cluster;

    /// Runs both to their end and calls @p disturb all the while.
    void race(Client &one, Client &other, const std::function<void()> &disturb)
    {
        int running = 2;
        for (Client *client : {&one, &other}) {
            client->wanted = Toggles / 2;
            client->finished = [&running] { --running; };
            client->start();
        }
        QTimer trouble;
        connect(&trouble, &QTimer::timeout, this, [&] {
            trouble.setInterval(int(QRandomGenerator::global()->bounded(10, 60)));
            disturb();
        });
        trouble.start(20);
        QVERIFY(QTest::qWaitFor([&] { return running == 0; }, 120'000));
    }

    void verify(const Client &one, const Client &other)
    {
        const QStringList acknowledged = one.acknowledged + other.acknowledged;
        const QStringList refused = one.refused + other.refused;
        QHash<QString, int> events;
        for (const QString &id : m_cluster.run(u"select change_id from flag_events"_s).split(u'\n'))
            ++events[id];
        for (const QString &id : acknowledged)
            QCOMPARE(events.value(id), 1);
        for (const QString &id : refused)
            QCOMPARE(events.value(id), 0);
        const int total = m_cluster.run(u"select count(*) from flag_events"_s).toInt();
        const int version = m_cluster.run(u"select version from flags"_s).toInt();
        QCOMPARE(total, version); // creation is the first event
        QVERIFY(total - 1 >= acknowledged.size() && total - 1 <= acknowledged.size() + one.unknown + other.unknown);
        qInfo("%lld acknowledged, %lld refused (%d conflicts), %d unknown", qlonglong(acknowledged.size()),
              qlonglong(refused.size()), one.conflicts + other.conflicts, one.unknown + other.unknown);
        QVERIFY(acknowledged.size() > Toggles / 10);
    }

private Q_SLOTS:
    void initTestCase()
    {
        NEEDS_THE_STAND_IN("to break off at random moments");
        fillFlagTables(m_cluster);
    }

    void init()
    {
        emptyFlagTables(m_cluster);
        m_cluster.run(u"insert into flags (key) values ('checkout')"_s);
    }

    void straightToTheDatabase()
    {
        const PostgresPlace place = *parsePostgresUrl(m_cluster.url());
        PostgresFlagSource first(place, {});
        PostgresFlagSource second(place, {});
        Client one(first, first);
        Client other(second, second);
        PostgresSession killer(place);
        int killed = 0;
        race(one, other, [&] {
            const auto rows = killer.run(u"select count(pg_terminate_backend(pid)) from (select pid from"
                                         " pg_stat_activity where application_name = 'trunkline'"
                                         " and pid <> pg_backend_pid() order by random() limit 1) one"_s);
            killed += rows.has_value();
        });
        QVERIFY2(killed > 20, qPrintable(QString::number(killed)));
        verify(one, other);
    }

    void throughHasura()
    {
        HasuraStandIn server(*parsePostgresUrl(m_cluster.url()), {});
        const HasuraPlace place{.url = server.url(), .role = {}, .adminSecret = Secret("secret"), .token = {}};
        // the stand-in ends a request before it takes the next: nothing is carried out late
        const HasuraClient::Patience patience{.verifyEvery = 10ms};
        HasuraFlagSource first(place, {}, nullptr, {}, patience);
        HasuraFlagSource second(place, {}, nullptr, {}, patience);
        Client one(first, first);
        Client other(second, second);
        QRandomGenerator &random = *QRandomGenerator::global();
        int killed = 0;
        int next = 0;
        race(one, other, [&] {
            if (server.requests() < next) // however slow the machine is: not each request
                return;
            using Fault = HasuraStandIn::Fault;
            constexpr Fault faults[] = {Fault::CloseBeforeAnswering, Fault::CloseBeforeAnswering,
                                        Fault::CloseBeforeReading, Fault::CutBody};
            server.fail(faults[random.bounded(4)], random.bounded(1, 4)); // Qt sends again by itself: often in a row
            next = server.requests() + random.bounded(2, 12);
            ++killed;
        });
        QVERIFY2(killed > 20, qPrintable(QString::number(killed)));
        verify(one, other);
    }
};

GUILESS_TEST(FlagFaultsTest)

}

#include "tst_flagfaults.moc"
