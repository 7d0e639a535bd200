// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/repositorysources.h"

#include "app/adapters/git/gitbranchdetailsource.h"
#include "app/adapters/git/gitbranchsource.h"
#include "app/adapters/git/gitbranchstore.h"
#include "app/adapters/git/gittrunkdistances.h"
#include "app/adapters/git/gittrunksource.h"
#include "app/adapters/migrations/gitmigrationsource.h"
#include "app/adapters/policy/policyreader.h"
#include "app/adapters/postgres/postgresdatabasesource.h"
#include "app/adapters/postgres/postgresverifier.h"
#include "app/adapters/stack/gitstacksource.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Trunkline {

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/trunkline"_L1;
}

Result<LocatedRepository> locateRepository(const QString &path, const Options &options)
{
    const Result<GitPlace> place = findRepository(path);
    if (!place)
        return Failure(place.error());
    const Result<Policy> policy = readPolicy(*place);
    LocatedRepository located{
            .place = *place, .policy = {}, .swarm = locateSwarm(options.dockerHost), .policyError = {}};
    if (policy)
        located.policy = *policy;
    else
        located.policyError = policy.error();
    return located;
}

OpenedRepository openSources(const LocatedRepository &located, const Options & /*options*/, const Clock &clock)
{
    const QString memory = repositoryCache(cacheFolder(), located.place) + "/verified.json"_L1;
    return {.policy = located.policy,
            .branches = std::make_unique<GitBranchSource>(located.place, located.policy, cacheFolder(), clock),
            .branchDetails = std::make_unique<GitBranchDetailSource>(located.place, cacheFolder()),
            .branchStore = std::make_unique<GitBranchStore>(located.place),
            .trunk = std::make_unique<GitTrunkSource>(located.place),
            .trunkDistances = std::make_unique<GitTrunkDistances>(located.place, located.policy.trunk),
            .stacks
            = std::make_unique<GitStackSource>(located.place, located.policy.trunk, located.policy.services.stackFiles),
            .swarm = openSwarm(located.swarm, located.policy.previews),
            .migrations = std::make_unique<GitMigrationSource>(located.place, located.policy,
                                                               SqlParser::helperBesideTheProgram(), memory, clock),
            .database = std::make_unique<PostgresDatabaseSource>(qEnvironmentVariable("TRUNKLINE_DATABASE_URL"),
                                                                 located.policy.migrations, clock),
            .migrationVerifier = std::make_unique<PostgresVerifier>(
                    PostgresVerifier::Settings{.policy = located.policy.migrations,
                                               .workTree = located.place.workTree,
                                               .keep =
                                                       [memory](const QString &key, const Verification &result) {
                                                           VerificationMemory(memory).keep(key, result);
                                                       }},
                    clock)};
}

Result<OpenedRepository> openRepositorySources(const Options &options, const Clock &clock)
{
    const Result<LocatedRepository> located = locateRepository(options.repository, options);
    if (!located)
        return Failure(located.error());
    if (located->policyError)
        return Failure(*located->policyError);
    return openSources(*located, options, clock);
}

}
