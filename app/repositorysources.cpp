// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/repositorysources.h"

#include "app/adapters/git/gitbranchdetailsource.h"
#include "app/adapters/git/gitbranchsource.h"
#include "app/adapters/git/gitbranchstore.h"
#include "app/adapters/git/gitchangecontents.h"
#include "app/adapters/git/gitcodeplacesource.h"
#include "app/adapters/git/gittrunkdistances.h"
#include "app/adapters/git/gittrunksource.h"
#include "app/adapters/git/gitworktree.h"
#include "app/adapters/hasura/hasuradatabasesource.h"
#include "app/adapters/migrations/gitmigrationsource.h"
#include "app/adapters/policy/gitexemptionhistory.h"
#include "app/adapters/policy/policyreader.h"
#include "app/adapters/postgres/postgresdatabasesource.h"
#include "app/adapters/postgres/postgresverifier.h"
#include "app/adapters/stack/gitstacksource.h"
#include "app/flagsources.h"
#include "app/githubconnection.h"
#include "app/history/sqlitetransitionlog.h"
#include "app/sandbox/world/sandboxdatabase.h"
#include "app/secretplace.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Trunkline {

static constexpr std::chrono::seconds SandboxRhythm{3}; // it can be asked as often as one likes

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/trunkline"_L1;
}

static QString historyFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/trunkline/history.sqlite"_L1;
}

/// Beside what is remembered of rollouts: it is not to be had again.
static QString readMemory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/trunkline/reads.sqlite"_L1;
}

/// As git knows the user, else as the system does.
static QString userName(const GitPlace &place)
{
    const Result<GitRepositoryHandle> repository = openRepository(place);
    git_config *raw = nullptr;
    if (repository && git_repository_config_snapshot(&raw, repository->get()) == 0) {
        const GitConfig config(raw);
        const char *name = nullptr;
        if (git_config_get_string(&name, raw, "user.email") == 0 && *name != '\0')
            return QString::fromUtf8(name);
    }
    return qEnvironmentVariable("USER", u"unknown"_s);
}

Result<LocatedRepository> locateRepository(const QString &path, const Options &options)
{
    const Result<GitPlace> place = findRepository(path);
    if (!place)
        return Failure(place.error());
    PolicyReading reading = readPolicy(*place, QDeadlineTimer(options.timeout));
    LocatedRepository located{.place = *place,
                              .policy = std::move(reading.policy),
                              .swarm = locateSwarm(options.dockerHost),
                              .policyError = std::move(reading.error),
                              .userName = userName(*place)};
    located.remotes = readRepositoryRemotes(*place, located.policy.trunk);
    return located;
}

static void connectGithub(OpenedRepository &opened, const LocatedRepository &located, const Options &options,
                          const Clock &clock)
{
    QList<RemoteAddress> remotes;
    for (const GitRemote &remote : located.remotes.remotes)
        remotes.append({.name = remote.name, .url = remote.url});
    const auto repository = githubRepository(remotes, located.remotes.trunkRemote, options.githubRepository);
    if (!repository) {
        opened.noPullRequests = repository.error();
        return;
    }
    std::optional<std::chrono::seconds> rhythm;
    if (options.sandbox)
        rhythm = SandboxRhythm;
    const auto connection
            = std::make_shared<GithubConnection>(GithubConnection::Subject{.repository = *repository,
                                                                           .trunk = located.remotes.trunk,
                                                                           .clone = located.place,
                                                                           .remote = located.remotes.trunkRemote,
                                                                           .cacheFolder = cacheFolder(),
                                                                           .rhythm = rhythm},
                                                 openSecrets(options), clock);
    opened.pullRequests = {connection, &connection->pullRequests()};
    opened.pullRequestDiffs = {connection, &connection->diffs()};
    opened.hostSignIn = {connection, &connection->signIn()};
}

static std::unique_ptr<DatabaseSource> openDatabase(const LocatedRepository &located, const Options &options,
                                                    const Clock &clock)
{
    if (options.sandbox)
        return std::make_unique<SandboxDatabase>(options.sandbox->tables, located.policy.migrations, clock);
    return std::make_unique<PostgresDatabaseSource>(
            PostgresDatabaseSource::Place{.url = databaseUrl(located.policy.flags),
                                          .helper = SqlParser::helperBesideTheProgram(),
                                          .memory = readMemory()},
            located.policy.migrations, clock);
}

static void openMigrations(OpenedRepository &opened, const LocatedRepository &located, const Options &options,
                           const Clock &clock)
{
    const QString memory = repositoryCache(cacheFolder(), located.place) + "/verified.json"_L1;
    const auto keep = [memory](const QList<VerifiedMigration> &results) { VerificationMemory(memory).keep(results); };
    opened.migrations = std::make_unique<GitMigrationSource>(located.place, located.policy,
                                                             SqlParser::helperBesideTheProgram(), memory, clock);
    opened.database = openDatabase(located, options, clock);
    if (const std::optional<HasuraPlace> hasura = hasuraPlace(located.policy.flags))
        opened.database = std::make_unique<HasuraDatabaseSource>(*hasura, openSecrets(options),
                                                                 std::move(opened.database), clock);
    opened.migrationVerifier
            = std::make_unique<PostgresVerifier>(PostgresVerifier::Settings{.policy = located.policy.migrations,
                                                                            .workTree = located.place.workTree,
                                                                            .shelf = cacheFolder() + "/postgres"_L1,
                                                                            .keep = keep},
                                                 clock);
}

OpenedRepository openSources(const LocatedRepository &located, const Options &options, const Clock &clock)
{
    OpenedFlags flags = openFlags(located.policy.flags, options);
    OpenedRepository opened{
            .policy = located.policy,
            .branches = std::make_unique<GitBranchSource>(located.place, located.policy, cacheFolder(), clock),
            .branchDetails = std::make_unique<GitBranchDetailSource>(located.place, cacheFolder()),
            .branchStore = std::make_unique<GitBranchStore>(located.place),
            .codePlaces = std::make_unique<GitCodePlaceSource>(located.place, located.policy.flags, cacheFolder()),
            .flags = std::move(flags.source),
            .flagStore = flags.store,
            .flagCredentials = flags.credentials,
            .flagError = flags.error,
            .userName = located.userName,
            .trunk = std::make_unique<GitTrunkSource>(located.place),
            .trunkDistances = std::make_unique<GitTrunkDistances>(located.place, located.policy.trunk),
            .workTree = std::make_unique<GitWorkTree>(located.place),
            .changeContents = std::make_unique<GitChangeContents>(located.place, located.policy.flags),
            .transitions = std::make_unique<SqliteTransitionLog>(historyFile()),
            .exemptions = std::make_unique<GitExemptionHistory>(located.place, located.policy.trunk),
            .stacks
            = std::make_unique<GitStackSource>(located.place, located.policy.trunk, located.policy.services.stackFiles),
            .swarm = openSwarm(located.swarm, located.policy.previews, options, clock)};
    openMigrations(opened, located, options, clock);
    connectGithub(opened, located, options, clock);
    return opened;
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
