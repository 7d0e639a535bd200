// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxworld.h"

#include "app/history/sqliterolloutlog.h"
#include "app/sandbox/world/sandboxflags.h"

#include <QElapsedTimer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Trunkline {

SandboxWorld::SandboxWorld(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_now(clock.now())
{
}

Result<void> SandboxWorld::make(Sandbox::Day day)
{
    Result<SandboxRepository> repository = makeSandboxRepository(m_folder, m_now);
    if (!repository)
        return Failure(repository.error());
    m_repository = std::move(*repository);
    m_open = sandboxPullRequests(m_repository, m_now);
    m_github = std::make_unique<GithubStandIn>(m_clock);
    m_github->world() = sandboxWorld(m_repository, m_open, m_now);
    m_router = std::make_unique<SandboxRouter>();
    m_router->setBroken(u"pr-482.preview.localhost"_s);
    if (const Result<void> made = makeTables(); !made)
        return made;
    makeSwarm(day);
    recordPast();
    if (day == Sandbox::Day::Plays)
        m_day = std::make_unique<SandboxDay>(SandboxDay::Parts{.repository = m_repository,
                                                               .open = m_open,
                                                               .world = m_github->world(),
                                                               .services = *m_services,
                                                               .tables = *m_tables,
                                                               .clock = m_clock});
    return {};
}

Result<void> SandboxWorld::makeTables()
{
    m_tables = std::make_unique<StandInSqlite>(tables(), m_clock);
    if (const Result<void> filled = fillSandboxTables(*m_tables, m_now); !filled)
        return filled;
    m_hasura = std::make_unique<HasuraStandIn>(std::make_unique<StandInSqlite>(tables(), m_clock), sandboxRules());
    QJsonObject applied;
    for (const QString &version : std::as_const(m_repository.migrations))
        applied.insert(version, false);
    m_hasura->setCommandLineState(
            {{u"migrations"_s, QJsonObject{{u"default"_s, applied}}}, {u"isStateCopyCompleted"_s, true}});
    return {};
}

/// The past is made up first, by a clock that is told the time; from then on the swarm lives by the real one.
void SandboxWorld::makeSwarm(Sandbox::Day day)
{
    m_swarm = std::make_unique<StandInSwarm>([this] { return m_time.now(); });
    m_services = std::make_unique<SandboxServices>(*m_swarm, m_time, m_repository, m_now);
    m_services->make();
    if (day == Sandbox::Day::Plays) {
        QElapsedTimer passed;
        passed.start();
        m_time.live = [start = m_now.toMSecsSinceEpoch(), passed] { return start + passed.elapsed(); };
    }
    m_engine = std::make_unique<StandInEngine>(*m_swarm, engineSocket());
    m_engine->setRealDate(true);
}

/// As if Trunkline had been open all the month.
void SandboxWorld::recordPast() const
{
    SqliteRolloutLog log(QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
                         + "/trunkline/rollouts.sqlite"_L1);
    QList<QFuture<Result<void>>> written;
    for (const RolloutRecord &record : m_services->past())
        written.append(log.record(record));
    for (QFuture<Result<void>> &one : written)
        one.waitForFinished();
}

}
