// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/docker/standinswarm.h"
#include "app/sandbox/world/sandboxrepository.h"
#include "models/domain/rolloutrecord.h"

namespace Trunkline {

/// The time of the sandbox's swarm: told what it is while the past is made up, then that of a clock.
struct SandboxTime
{
    qint64 told = 0; ///< milliseconds since 1970
    std::function<qint64()> live; ///< empty: what was told

    qint64 now() const { return live ? live() : told; }
};

/// The services of acme/platform and its previews, with what happened to them until now.
class SandboxServices
{
public:
    /// @p time stands at @p now when this is done; it must outlive the swarm, which is @p swarm's.
    SandboxServices(StandInSwarm &swarm, SandboxTime &time, const SandboxRepository &repository, QDateTime now);

    void make();
    /// Rolls @p commit out; @p behaviour as in StandInTask.
    void deploy(const QString &service, const QString &commit, const QString &behaviour = {});
    void addPreview(qint32 number, const QString &branch, const QString &commit);
    void removePreview(qint32 number);
    /// What was rolled out in the last weeks, for the program's own record, which saw it.
    QList<RolloutRecord> past() const;

private:
    QJsonObject spec(const QString &name, int replicas, const QString &commit) const;
    void create(const QJsonObject &spec, std::chrono::seconds age);
    void pass(std::chrono::milliseconds time);

    StandInSwarm &m_swarm;
    SandboxTime &m_time;
    const SandboxRepository &m_repository;
    const QDateTime m_now;
};

}
