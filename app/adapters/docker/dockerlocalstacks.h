// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/transport/dockerendpoint.h"
#include "models/ports/localstacksource.h"

#include <memory>

namespace Trunkline {

class DockerClient;

/// Compose projects of an engine, over a connection of its own.
class DockerLocalStacks final : public LocalStackSource
{
public:
    explicit DockerLocalStacks(DockerEndpoint endpoint);
    ~DockerLocalStacks() override;

    QFuture<Result<QList<LocalService>>> localServices() override;
    QFuture<Result<QList<LogLine>>> log(const LogRequest &request) override;
    std::unique_ptr<LogStream> followLog(const LogRequest &request, LogListener listener) override;

private:
    const std::unique_ptr<DockerClient> m_client;
};

}
