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
#include "app/adapters/postgres/postgresplace.h"
#include "app/adapters/postgres/postgresverifier.h"
#include "app/adapters/stack/gitstacksource.h"
#include "app/cli/hasuraproject.h"
#include "app/flagsources.h"
#include "app/githubconnection.h"
#include "app/history/sqlitetransitionlog.h"
#include "app/sandbox/world/sandboxdatabase.h"
#include "app/secretplace.h"

#include <QHostAddress>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

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

/// What the user named; the command line goes first.
static QString githubName(const LocatedRepository &located, const Options &options)
{
    return options.githubRepository.isEmpty() ? located.workspace.connections.githubRepository
                                              : options.githubRepository;
}

static bool isThisHost(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

static Workspace workspaceAt(const GitPlace &place, const QList<Workspace> &known)
{
    const QString path = place.isBare ? place.gitDir : place.workTree;
    const auto own = std::ranges::find(known, path, &Workspace::path);
    return own != known.cend() ? *own : Workspace{.path = path, .addedAt = {}, .connections = {}};
}

Result<LocatedRepository> locateRepository(const QString &path, const Options &options, const QList<Workspace> &known)
{
    const Result<GitPlace> place = findRepository(path);
    if (!place)
        return Failure(place.error());
    PolicyReading reading = readPolicy(*place, QDeadlineTimer(options.timeout));
    LocatedRepository located{.place = *place,
                              .workspace = workspaceAt(*place, known),
                              .policy = std::move(reading.policy),
                              .swarm = {},
                              .policyError = std::move(reading.error),
                              .userName = userName(*place)};
    located.swarm = locateSwarm(options.dockerHost, located.workspace.connections.dockerHost);
    located.remotes = readRepositoryRemotes(*place, located.policy.trunk);
    return located;
}

void useHasuraProject(LocatedRepository &located)
{
    FlagPolicy &flags = located.policy.flags;
    const Connections &own = located.workspace.connections;
    if (located.place.workTree.isEmpty() || !hasuraAddress(flags, own).url.isEmpty()
        || !databaseAddress(flags, own).url.isEmpty())
        return;
    const QUrl endpoint(projectEndpoint(located.place.workTree));
    if (!endpoint.isValid() || endpoint.host().isEmpty())
        return;
    flags.hasuraUrl = endpoint.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    located.isHasuraOfProject = true;
    if (isThisHost(endpoint)) {
        flags.environment = u"local"_s;
        flags.isProduction = false;
    }
}

QList<FoundConnection> foundConnections(const LocatedRepository &located, const Options &options)
{
    const Connections &own = located.workspace.connections;
    const auto github = hostedRepository(located, githubName(located, options));
    const bool isTyped = !options.githubRepository.isEmpty();
    ChosenAddress hasura = hasuraAddress(located.policy.flags, own);
    if (located.isHasuraOfProject)
        hasura.origin = ConnectionOrigin::HasuraConfig;
    const ChosenAddress database = databaseAddress(located.policy.flags, own);
    const Result<PostgresPlace> place = parsePostgresUrl(database.url);
    const std::optional<DockerEndpoint> &docker = located.swarm.endpoint;
    return {
            {.source = ConnectedSource::GitHub,
             .address = github ? u"%1/%2/%3"_s.arg(github->host, github->owner, github->name) : QString(),
             .origin = !github                        ? ConnectionOrigin::Nobody
                     : isTyped                        ? ConnectionOrigin::CommandLine
                     : own.githubRepository.isEmpty() ? ConnectionOrigin::Remote
                                                      : ConnectionOrigin::Workspace},
            {.source = ConnectedSource::Docker,
             .address = docker ? docker->display() : QString(),
             .origin = located.swarm.origin},
            {.source = ConnectedSource::Hasura,
             .address = QUrl(hasura.url).toString(QUrl::RemoveUserInfo),
             .origin = hasura.origin},
            {.source = ConnectedSource::Database,
             .address = place && !database.url.isEmpty() ? place->origin() : QString(),
             .origin = database.origin},
    };
}

static void connectGithub(OpenedRepository &opened, const LocatedRepository &located, const Options &options,
                          const Clock &clock)
{
    const auto repository = hostedRepository(located, githubName(located, options));
    if (!repository) {
        opened.noPullRequests = repository.error();
        return;
    }
    const auto connection = std::make_shared<GithubConnection>(githubSubject(located, *repository, options),
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
            PostgresDatabaseSource::Place{.url
                                          = databaseAddress(located.policy.flags, located.workspace.connections).url,
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
    if (const std::optional<HasuraPlace> hasura = hasuraPlace(located.policy.flags, located.workspace.connections))
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
    OpenedFlags flags = openFlags(located.policy.flags, located.workspace.connections, options);
    OpenedRepository opened{
            .policy = located.policy,
            .branches = std::make_unique<GitBranchSource>(located.place, located.policy, cacheFolder(), clock),
            .branchDetails = std::make_unique<GitBranchDetailSource>(located.place, cacheFolder()),
            .branchStore = std::make_unique<GitBranchStore>(located.place),
            .codePlaces = std::make_unique<GitCodePlaceSource>(located.place, located.policy.flags, cacheFolder()),
            .flags = std::move(flags.source),
            .flagStore = flags.store,
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
