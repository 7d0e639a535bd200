// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/docker/standinengine.h"
#include "app/sandbox/github/githubstandin.h"
#include "app/sandbox/hasura/hasurastandin.h"
#include "app/sandbox/world/sandbox.h"
#include "app/sandbox/world/sandboxday.h"
#include "app/sandbox/world/sandboxrouter.h"

namespace Trunkline {

/// Everything of the sandbox that answers, in one thread.
class SandboxWorld final
{
    Q_DISABLE_COPY_MOVE(SandboxWorld)

public:
    /// @p folder is where all of it goes; @p clock must outlive this.
    SandboxWorld(QString folder, const Clock &clock);

    Result<void> make(Sandbox::Day day);

    QString repository() const { return m_repository.path; }
    QString engineSocket() const { return m_folder + QStringLiteral("/docker.sock"); }
    QString tables() const { return m_folder + QStringLiteral("/hasura.sqlite"); }
    QString githubUrl() const { return m_github->url(); }
    QString hasuraUrl() const { return m_hasura->url().toString(); }
    bool isPlaying() const { return m_day != nullptr; }
    quint16 routerPort() const { return m_router->port(); }

private:
    Result<void> makeTables();
    void makeSwarm(Sandbox::Day day);
    void recordPast() const;

    const QString m_folder;
    const Clock &m_clock;
    const QDateTime m_now;
    SandboxRepository m_repository;
    QList<SandboxPullRequest> m_open;
    std::unique_ptr<GithubStandIn> m_github;
    std::unique_ptr<StandInSqlite> m_tables; ///< the day's own connection
    std::unique_ptr<HasuraStandIn> m_hasura;
    SandboxTime m_time;
    std::unique_ptr<StandInSwarm> m_swarm;
    std::unique_ptr<SandboxServices> m_services;
    std::unique_ptr<StandInEngine> m_engine;
    std::unique_ptr<SandboxRouter> m_router;
    std::unique_ptr<SandboxDay> m_day; ///< null: it stands still
};

}
