// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preview.h"
#include "models/domain/swarmpolicy.h"
#include "models/feeds/inflight.h"
#include "models/feeds/promisedcall.h"

namespace Trunkline {

class DockerServiceSource;

/// Looks at the swarm and says what belongs to a preview's own stack.
class PlanCall final : public PromisedCall<QList<SwarmResource>>
{
public:
    static QFuture<Result<QList<SwarmResource>>> start(DockerServiceSource &source, const PreviewPolicy &policy,
                                                       const Preview &preview);

private:
    PlanCall(DockerServiceSource &source, PreviewPolicy policy, Preview preview);

    void readResources(const Result<ServiceSnapshot> &snapshot);
    void plan(const Result<QList<SwarmResource>> &resources);

    DockerServiceSource &m_source;
    const PreviewPolicy m_policy;
    const Preview m_preview;
    QList<Service> m_services;
    InFlight<Result<ServiceSnapshot>> m_reading;
    InFlight<Result<QList<SwarmResource>>> m_readingResources;
};

/// Removes what was planned, one after the other, after making sure that a new plan says the same.
class RemovalCall final : public PromisedCall<void>
{
public:
    static QFuture<Result<void>> start(DockerServiceSource &source, const PreviewPolicy &policy, const Preview &preview,
                                       const QList<SwarmResource> &plan);

private:
    RemovalCall(DockerServiceSource &source, QString preview, QList<SwarmResource> plan);

    void check(const Result<QList<SwarmResource>> &present);
    void removeNext();
    void hear(const Result<void> &removed);
    void end(Result<void> result);

    DockerServiceSource &m_source;
    const QString m_preview;
    QList<SwarmResource> m_plan; ///< what is still to be removed
    int m_tries = 0; ///< of the first in it: a network is busy until its tasks are gone
    InFlight<Result<QList<SwarmResource>>> m_planning;
    InFlight<Result<void>> m_removing;
};

}
