// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerlocalstacks.h"

#include "app/adapters/docker/http/dockerclient.h"
#include "app/adapters/docker/log/logcall.h"
#include "app/adapters/docker/source/localstackscall.h"

namespace Trunkline {

DockerLocalStacks::DockerLocalStacks(DockerEndpoint endpoint)
    : m_client(std::make_unique<DockerClient>(std::move(endpoint)))
{
}

DockerLocalStacks::~DockerLocalStacks() = default;

QFuture<Result<QList<LocalService>>> DockerLocalStacks::localServices()
{
    return LocalStacksCall::start(*m_client);
}

QFuture<Result<QList<LogLine>>> DockerLocalStacks::log(const LogRequest &request)
{
    return LogCall::start(*m_client, request);
}

std::unique_ptr<LogStream> DockerLocalStacks::followLog(const LogRequest &request, LogListener listener)
{
    return std::make_unique<DockerLogStream>(*m_client, request, std::move(listener));
}

}
