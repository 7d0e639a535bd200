// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "app/adapters/git/repositoryremotes.h"
#include "app/cli/verb.h"
#include "app/swarmconnection.h"
#include "models/domain/workspace.h"

#include <optional>

namespace Trunkline {

/// The program's own folder for what it remembers of repositories. The user may delete it at any time.
QString cacheFolder();

/// Where a repository is and by which rules its team works.
struct LocatedRepository
{
    GitPlace place;
    Workspace workspace; ///< with the user's own connections; addedAt is invalid while it is not kept
    Policy policy;
    LocatedSwarm swarm;
    RepositoryRemotes remotes;
    std::optional<Error> policyError; ///< what is wrong with a .trunkline.yaml, see PolicyReading
    QString userName; ///< who works here
    bool isHasuraOfProject = false; ///< see useHasuraProject()
};

/// The repository that @p path lies in; its connections are those of the workspace in @p known. Reads files: for a
/// worker thread, or before there is a window.
Result<LocatedRepository> locateRepository(const QString &path, const Options &options,
                                           const QList<Workspace> &known = {});

/// Where nobody names a Hasura or a database, the endpoint in the repository's own Hasura project is taken: for the
/// window only, since a check must not depend on what runs on the machine. Reads files.
void useHasuraProject(LocatedRepository &located);

/// What is used for each source, and who said so.
QList<FoundConnection> foundConnections(const LocatedRepository &located, const Options &options);

/// Its sources: the one place where adapters are chosen, for the window and the verbs alike. Reads nothing yet.
/// @p clock must outlive what is given back.
OpenedRepository openSources(const LocatedRepository &located, const Options &options, const Clock &clock);

/// Both at once, for the verbs: they go by the team's rules or not at all, so a broken .trunkline.yaml is an error.
Result<OpenedRepository> openRepositorySources(const Options &options, const Clock &clock);

}
