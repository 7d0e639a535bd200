// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/repositorysources.h"

#include "app/adapters/git/gitbranchdetailsource.h"
#include "app/adapters/git/gitbranchsource.h"
#include "app/adapters/git/gitbranchstore.h"
#include "app/adapters/git/gittrunksource.h"
#include "app/adapters/migrations/gitmigrationsource.h"
#include "app/adapters/policy/policyreader.h"
#include "app/adapters/postgres/postgresdatabasesource.h"
#include "app/adapters/postgres/postgresverifier.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Trunkline {

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/trunkline"_L1;
}

Result<LocatedRepository> locateRepository(const QString &path)
{
    const Result<GitPlace> place = findRepository(path);
    if (!place)
        return Failure(place.error());
    const Result<Policy> policy = readPolicy(*place);
    if (!policy)
        return LocatedRepository{.place = *place, .policy = {}, .policyError = policy.error()};
    return LocatedRepository{.place = *place, .policy = *policy};
}

OpenedRepository openSources(const LocatedRepository &located, const Clock &clock)
{
    const QString memory = repositoryCache(cacheFolder(), located.place) + "/verified.json"_L1;
    return {.policy = located.policy,
            .branches = std::make_unique<GitBranchSource>(located.place, located.policy, cacheFolder(), clock),
            .branchDetails = std::make_unique<GitBranchDetailSource>(located.place, cacheFolder()),
            .branchStore = std::make_unique<GitBranchStore>(located.place),
            .trunk = std::make_unique<GitTrunkSource>(located.place),
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

Result<OpenedRepository> openRepositorySources(const QString &path, const Clock &clock)
{
    const Result<LocatedRepository> located = locateRepository(path);
    if (!located)
        return Failure(located.error());
    if (located->policyError)
        return Failure(*located->policyError);
    return openSources(*located, clock);
}

}
