// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/openedswarm.h"
#include "app/cli/options.h"
#include "models/domain/policy.h"
#include "models/domain/result.h"
#include "models/ports/branchdetailsource.h"
#include "models/ports/branchsource.h"
#include "models/ports/branchstore.h"
#include "models/ports/changecontentsource.h"
#include "models/ports/codeplacesource.h"
#include "models/ports/databasesource.h"
#include "models/ports/exemptionhistorysource.h"
#include "models/ports/flagsource.h"
#include "models/ports/flagstore.h"
#include "models/ports/hostsignin.h"
#include "models/ports/migrationsource.h"
#include "models/ports/migrationverifier.h"
#include "models/ports/pullrequestdiffsource.h"
#include "models/ports/pullrequestsource.h"
#include "models/ports/stacksource.h"
#include "models/ports/transitionlog.h"
#include "models/ports/trunkdistancesource.h"
#include "models/ports/trunksource.h"
#include "models/ports/worktreesource.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>

class QIODevice;

namespace Trunkline {

class Clock;

/// A repository with its rules and its sources, as the window and the verbs open it alike.
struct OpenedRepository
{
    std::shared_ptr<void> ground; ///< goes after all that follows; null: there is no need of one
    Policy policy;
    std::unique_ptr<BranchSource> branches;
    std::unique_ptr<BranchDetailSource> branchDetails;
    std::unique_ptr<BranchStore> branchStore;
    std::unique_ptr<CodePlaceSource> codePlaces; ///< never null in the window
    std::unique_ptr<FlagSource> flags; ///< null: no table is configured
    FlagStore *flagStore = nullptr; ///< the same object, where it is
    std::optional<Error> flagError; ///< why flags, although configured, is null
    QString userName; ///< who works here, for what is written about changes
    std::unique_ptr<TrunkSource> trunk; ///< nullptr when the repository could not be opened
    std::unique_ptr<TrunkDistanceSource> trunkDistances;
    std::unique_ptr<WorkTreeSource> workTree; ///< nullptr when the repository could not be opened
    std::unique_ptr<ChangeContentSource> changeContents; ///< nullptr when the repository could not be opened
    std::unique_ptr<TransitionLog> transitions; ///< as changeContents
    std::unique_ptr<ExemptionHistorySource> exemptions; ///< as changeContents
    std::unique_ptr<StackSource> stacks; ///< nullptr when the repository could not be opened
    OpenedSwarm swarm;
    std::shared_ptr<PullRequestSource> pullRequests; ///< the three share a connection; null without one
    std::shared_ptr<PullRequestDiffSource> pullRequestDiffs;
    std::shared_ptr<HostSignIn> hostSignIn;
    std::optional<Error> noPullRequests; ///< why there are none
    std::unique_ptr<MigrationSource> migrations;
    std::unique_ptr<DatabaseSource> database;
    std::unique_ptr<MigrationVerifier> migrationVerifier;
};

/// Opens what Options::repository names.
using RepositoryOpener = std::function<Result<OpenedRepository>(const Options &options, const Clock &clock)>;

/// What a verb works with.
struct VerbContext
{
    const Options &options;
    const Clock &clock;
    const RepositoryOpener &open;
    QIODevice &out;
    QIODevice &err;
};

/// An option that one verb has for itself. What was given of it stands in Options::own.
struct VerbOption
{
    QString name;
    QString description;
    QString valueName; ///< empty: a switch
};

/// A verb of the command line. A new one is a file with its run function and a row in allVerbs().
struct Verb
{
    QString name;
    QString summary; ///< for --help: what it prints
    ExitCode (*run)(const VerbContext &context);
    QStringList forms; ///< for --help: what may follow it, "set KEY"; the verb itself checks Options::operands
    qsizetype mostOperands = 0;
    QList<VerbOption> options;
    bool drawsText = false; ///< it needs fonts, though no display
};

ExitCode runChanges(const VerbContext &context);
ExitCode runCheck(const VerbContext &context);
ExitCode runInit(const VerbContext &context);
ExitCode runFlags(const VerbContext &context);
ExitCode runBranches(const VerbContext &context);
ExitCode runPreviews(const VerbContext &context);
ExitCode runReport(const VerbContext &context);
ExitCode runServices(const VerbContext &context);
ExitCode runPullRequests(const VerbContext &context);
ExitCode runMigrations(const VerbContext &context);
ExitCode runStatus(const VerbContext &context);

std::span<const Verb> allVerbs();

}
