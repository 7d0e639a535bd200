// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/transport/dockerendpoint.h"
#include "app/cli/openedswarm.h"
#include "app/cli/options.h"
#include "models/domain/connections.h"
#include "models/domain/swarmpolicy.h"

namespace Trunkline {

class Clock;

/// Where the swarm is. Neither an endpoint nor an error: none is configured.
struct LocatedSwarm
{
    std::optional<DockerEndpoint> endpoint;
    std::optional<Error> error;
    std::optional<DockerEndpoint> local; ///< this machine's own engine, which may be the same
    ConnectionOrigin origin = ConnectionOrigin::Nobody; ///< who named the endpoint
};

/// As the docker command would find it, see resolveDockerEndpoint(); @p ofWorkspace, an address or a context, goes
/// after
/// @p dockerHost and the environment. Reads files: for a worker thread, or before there is a window.
LocatedSwarm locateSwarm(const QString &dockerHost, const QString &ofWorkspace = {});

/// Opens nothing yet: the connection is made when it is first used. @p clock must outlive what is given back.
OpenedSwarm openSwarm(const LocatedSwarm &located, const PreviewPolicy &policy, const Options &options,
                      const Clock &clock);

}
