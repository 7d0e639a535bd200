// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <array>

namespace Trunkline {

/// What a repository's facts come from, beside git itself.
enum class ConnectedSource { GitHub, Docker, Hasura, Database };

inline constexpr std::array AllConnectedSources{ConnectedSource::GitHub, ConnectedSource::Docker,
                                                ConnectedSource::Hasura, ConnectedSource::Database};

/// Where one person reaches the sources of one repository. What is empty is found as without it. Never a secret.
struct Connections
{
    QString githubRepository; ///< "OWNER/NAME"
    QString dockerHost; ///< an address, or the name of a docker context
    QString hasuraUrl;
    QString hasuraRole; ///< empty: the secret's own
    QString databaseUrl; ///< without a password

    bool operator==(const Connections &) const = default;
};

/// Who said where a source is; the first that did counts, in this order.
enum class ConnectionOrigin {
    Nobody,
    CommandLine,
    Environment,
    Workspace, ///< the user, in the window: Connections
    Policy, ///< the team, in .trunkline.yaml
    Remote, ///< the clone's
    DockerContext,
    DefaultSocket,
    HasuraConfig, ///< config.yaml of the Hasura project in the repository
};

/// What is used for one source.
struct FoundConnection
{
    ConnectedSource source = ConnectedSource::GitHub;
    QString address; ///< for people, never with a credential; empty: none
    ConnectionOrigin origin = ConnectionOrigin::Nobody;

    bool operator==(const FoundConnection &) const = default;
};

}
