// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Trunkline {

/// Where an engine listens, and how to get there.
struct DockerEndpoint
{
    enum class Transport { Unix, Tcp, Tls, Ssh };
    enum class Verification { Full, None };

    Transport transport = Transport::Unix;
    QString context; ///< the docker context it is from; empty without one
    QString socketPath; ///< for Ssh, on the other side
    QString host;
    quint16 port = 0; ///< 0: the scheme's own
    QString user; ///< for Ssh; empty: as ssh itself decides
    QString caFile;
    QString certificateFile;
    QString keyFile;
    Verification verification = Verification::Full;
    QString apiVersion; ///< pinned by DOCKER_API_VERSION; empty: negotiated

    /// As people write it: "ssh://deploy@example.org". Never holds a password.
    QString display() const;
    bool operator==(const DockerEndpoint &) const = default;
};

/// "unix:///run/docker.sock", "tcp://10.0.0.1:2376", "ssh://deploy@example.org".
Result<DockerEndpoint> parseDockerHost(const QString &host);

/// The engine that the docker command would talk to. @p option is the value of --docker-host: an address, or the name
/// of a docker context; it comes before DOCKER_HOST, DOCKER_CONTEXT, the current context and the default socket, in
/// this order. Reads docker's own files (never its credentials): not for the GUI thread.
Result<DockerEndpoint> resolveDockerEndpoint(const QString &option, const QProcessEnvironment &environment);

/// The names of the docker contexts of this user, sorted.
QStringList dockerContexts(const QProcessEnvironment &environment);

}
