// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/previewstore.h"
#include "models/ports/rolloutlog.h"
#include "models/ports/servicesource.h"
#include "models/ports/servicestore.h"

namespace Trunkline {

/// Stands in for a swarm that is not configured, or whose address makes no sense: every question is answered with the
/// reason.
class UnavailableSwarm final : public ServiceSource, public ServiceStore, public RolloutLog, public PreviewStore
{
public:
    explicit UnavailableSwarm(Error reason);

    QFuture<Result<ServiceSnapshot>> services() override;
    std::unique_ptr<Subscription> watch(Listener listener) override;
    void refresh() override { }
    QFuture<Result<QList<LogLine>>> log(const LogRequest &request) override;
    std::unique_ptr<LogStream> followLog(const LogRequest &request, LogListener listener) override;
    QFuture<Result<QList<SwarmResource>>> resources() override;

    QFuture<Result<void>> rollBack(const Service &service) override;
    QFuture<Result<void>> restart(const Service &service) override;
    QFuture<Result<void>> scale(const Service &service, qint32 replicas) override;

    QFuture<Result<QList<SwarmResource>>> planRemoval(const Preview &preview) override;
    QFuture<Result<void>> remove(const Preview &preview, const QList<SwarmResource> &plan) override;

    QFuture<Result<void>> record(const RolloutRecord &record) override;
    QFuture<Result<QList<RolloutRecord>>> ofService(const QString &clusterId, const QString &serviceId,
                                                    qint32 limit) override;
    QFuture<Result<QList<RolloutRecord>>> latest(const QString &clusterId) override;
    QFuture<Result<QList<RolloutRecord>>> since(const QString &clusterId, const QDateTime &from) override;

private:
    template <typename T>
    QFuture<Result<T>> refuse() const;

    const Error m_reason;
};

}
