// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/transport/dockerendpoint.h"
#include "models/ports/servicesource.h"

#include <QObject>

namespace Trunkline {

class Clock;
class DockerClient;

/// The services of the swarm behind one engine.
class DockerServiceSource final : public QObject, public ServiceSource
{
    Q_OBJECT

public:
    explicit DockerServiceSource(DockerEndpoint endpoint, QObject *parent = nullptr);
    /// @p clock says when facts were true; it must outlive this.
    DockerServiceSource(DockerEndpoint endpoint, const Clock &clock, QObject *parent = nullptr);
    ~DockerServiceSource() override;

    QFuture<Result<ServiceSnapshot>> services() override;
    std::unique_ptr<Subscription> watch(Listener listener) override;
    void refresh() override;
    QFuture<Result<QList<LogLine>>> log(const LogRequest &request) override;
    std::unique_ptr<LogStream> followLog(const LogRequest &request, LogListener listener) override;
    QFuture<Result<QList<SwarmResource>>> resources() override;

    /// The connection, for a DockerServiceStore that does not outlive this.
    DockerClient &client();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
