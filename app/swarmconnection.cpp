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

ConnectionOrigin originOf(const QString &dockerHost, const QString &ofWorkspace, const QProcessEnvironment &environment)
{
    if (!dockerHost.isEmpty())
        return ConnectionOrigin::CommandLine;
    if (!environment.value(u"DOCKER_HOST"_s).isEmpty() || !environment.value(u"DOCKER_CONTEXT"_s).isEmpty())
        return ConnectionOrigin::Environment;
    return ofWorkspace.isEmpty() ? ConnectionOrigin::DefaultSocket : ConnectionOrigin::Workspace;
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

LocatedSwarm locateSwarm(const QString &dockerHost, const QString &ofWorkspace)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    ConnectionOrigin origin = originOf(dockerHost, ofWorkspace, environment);
    const QString &wanted = origin == ConnectionOrigin::Workspace ? ofWorkspace : dockerHost;
    const Result<DockerEndpoint> endpoint = resolveDockerEndpoint(wanted, environment);
    if (origin == ConnectionOrigin::DefaultSocket && endpoint && !endpoint->context.isEmpty())
        origin = ConnectionOrigin::DockerContext;
    LocatedSwarm located{.endpoint = {}, .error = {}, .local = localEndpoint(endpoint)};
    if (!endpoint)
        located.error = endpoint.error();
    else if (origin != ConnectionOrigin::DefaultSocket || QFile::exists(endpoint->socketPath))
        located.endpoint = *endpoint; // else nobody asked for an engine, and there is none at the usual place
    if (located.endpoint || located.error)
        located.origin = origin;
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
