// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/swarmconnection.h"

#include "app/adapters/docker/dockerlocalstacks.h"
#include "app/adapters/docker/dockerpreviewstore.h"
#include "app/adapters/docker/dockerservicesource.h"
#include "app/adapters/docker/dockerservicestore.h"
#include "app/adapters/probe/httpprobe.h"
#include "app/adapters/traefik/traefikrouters.h"
#include "app/history/sqliterolloutlog.h"
#include "app/unavailableswarm.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString historyFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/trunkline/rollouts.sqlite"_L1;
}

/// The stores go before the source that they use.
struct EngineConnection
{
    EngineConnection(const DockerEndpoint &endpoint, const PreviewPolicy &policy, const Clock &clock)
        : services(endpoint, clock)
        , store(services.client())
        , previews(services, policy)
        , rollouts(historyFile())
    {
    }

    DockerServiceSource services;
    DockerServiceStore store;
    DockerPreviewStore previews;
    SqliteRolloutLog rollouts;
};

/// Nobody asked for an engine, and there is none at the usual place.
bool isDefaultAndMissing(const QString &dockerHost, const QProcessEnvironment &environment,
                         const DockerEndpoint &endpoint)
{
    const bool isChosen
            = !dockerHost.isEmpty() || !environment.value(u"DOCKER_HOST"_s).isEmpty() || !endpoint.context.isEmpty();
    return !isChosen && !QFile::exists(endpoint.socketPath);
}

/// The engine on this machine: the one that was chosen where it is local, else the one at the usual place.
std::optional<DockerEndpoint> localEndpoint(const Result<DockerEndpoint> &chosen)
{
    if (chosen && chosen->transport == DockerEndpoint::Transport::Unix)
        return QFile::exists(chosen->socketPath) ? std::optional(*chosen) : std::nullopt;
    const DockerEndpoint usual{.socketPath = u"/var/run/docker.sock"_s};
    return QFile::exists(usual.socketPath) ? std::optional(usual) : std::nullopt;
}

}

LocatedSwarm locateSwarm(const QString &dockerHost)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Result<DockerEndpoint> endpoint = resolveDockerEndpoint(dockerHost, environment);
    LocatedSwarm located{.endpoint = {}, .error = {}, .local = localEndpoint(endpoint)};
    if (!endpoint)
        located.error = endpoint.error();
    else if (!isDefaultAndMissing(dockerHost, environment, *endpoint))
        located.endpoint = *endpoint;
    return located;
}

OpenedSwarm openSwarm(const LocatedSwarm &located, const PreviewPolicy &policy, const Options &options,
                      const Clock &clock)
{
    OpenedSwarm opened{.isConfigured = located.endpoint || located.error};
    if (located.local)
        opened.local = std::make_unique<DockerLocalStacks>(*located.local);
    const quint16 proxy = options.sandbox ? options.sandbox->previewProxy : 0;
    opened.probe = std::make_unique<HttpProbe>(policy.ownHosts, policy.timeout, proxy);
    if (!policy.traefikApi.isEmpty())
        opened.routers = std::make_unique<TraefikRouters>(policy.traefikApi);
    if (located.endpoint) {
        const auto connection = std::make_shared<EngineConnection>(*located.endpoint, policy, clock);
        opened.services = {connection, &connection->services};
        opened.store = {connection, &connection->store};
        opened.previews = {connection, &connection->previews};
        opened.rollouts = {connection, &connection->rollouts};
        return opened;
    }
    const auto refusal = std::make_shared<UnavailableSwarm>(located.error.value_or(
            Error{.kind = Error::Kind::NotFound, .origin = u"Docker"_s, .detail = u"no engine is configured"_s}));
    opened.services = refusal;
    opened.store = refusal;
    opened.previews = refusal;
    opened.rollouts = refusal;
    return opened;
}

}
