// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/servicestore.h"

#include <QObject>

namespace Trunkline {

class DockerClient;

/// Changes services of the swarm behind one engine. @p client must outlive this.
class DockerServiceStore final : public QObject, public ServiceStore
{
    Q_OBJECT

public:
    explicit DockerServiceStore(DockerClient &client, QObject *parent = nullptr);

    QFuture<Result<void>> rollBack(const Service &service) override;
    QFuture<Result<void>> restart(const Service &service) override;
    QFuture<Result<void>> scale(const Service &service, qint32 replicas) override;

private:
    DockerClient &m_client;
};

}
