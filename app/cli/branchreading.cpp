// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/branchreading.h"

#include "app/cli/await.h"
#include "models/ports/clock.h"
#include "models/wording/errorwording.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// So many unknown branches are analysed unasked: it takes a moment, not a coffee break.
constexpr qsizetype AnalysedUnasked = 250;

constexpr std::chrono::days TrunkMemory{30};

void say(QIODevice &err, const QString &text)
{
    err.write("trunkline: "_ba + text.toUtf8() + '\n');
}

qsizetype unanalysedCount(const BranchSnapshot &snapshot)
{
    return std::ranges::count_if(snapshot.branches, [](const Branch &branch) {
        return branch.ahead != 0 && (!branch.merged || !branch.conflictsWithTrunk);
    });
}

bool wantsAnalysis(const VerbContext &context, const BranchSnapshot &snapshot)
{
    const qsizetype unknown = unanalysedCount(snapshot);
    if (unknown == 0 || context.options.analysis == Options::Analysis::None)
        return false;
    if (context.options.analysis == Options::Analysis::All || unknown <= AnalysedUnasked)
        return true;
    if (context.options.verbosity != Options::Verbosity::Quiet)
        say(context.err,
            u"%1 branches are not yet checked for squash merges and conflicts; do it once with --analysis all"_s.arg(
                    unknown));
    return false;
}

}

ExitCode BranchReading::exitCode() const
{
    if (!error)
        return ExitCode::Fine;
    return error->cause == Error::Cause::BadPolicy ? ExitCode::WrongUse : ExitCode::SourceFailed;
}

RepositoryReading readRepository(const VerbContext &context, Reach reach)
{
    RepositoryReading reading;
    const auto fail = [&](const Error &error) {
        const ErrorText text = describe(error);
        say(context.err, text.message + u' ' + text.hint);
        reading.git.error = error;
    };

    Result<OpenedRepository> opened = context.open(context.options, context.clock);
    if (!opened) {
        fail(opened.error());
        return reading;
    }
    reading.opened = std::move(*opened);
    reading.git.policy = reading.opened.policy;

    const QDeadlineTimer deadline(context.options.timeout);
    const auto read = [&](BranchSource::Depth depth) {
        Result<BranchSnapshot> snapshot
                = await(reading.opened.branches->branches(depth), deadline, context.options.repository);
        if (snapshot)
            reading.git.snapshot = std::move(*snapshot);
        else
            fail(snapshot.error());
    };
    read(BranchSource::Depth::Graph);
    if (reading.git.snapshot && reach == Reach::AsOptionsSay && wantsAnalysis(context, *reading.git.snapshot))
        read(BranchSource::Depth::Complete);
    return reading;
}

const std::optional<TrunkHistory> &trunkHistory(const VerbContext &context, RepositoryReading &repository)
{
    if (!repository.trunkHistory && repository.git.snapshot && repository.opened.trunk) {
        const QDateTime since = context.clock.now().addDuration(-TrunkMemory);
        const QDeadlineTimer deadline(context.options.timeout);
        Result<TrunkHistory> history = await(repository.opened.trunk->history(repository.git.snapshot->trunk, since),
                                             deadline, context.options.repository);
        if (history)
            repository.trunkHistory = std::move(*history);
        else
            say(context.err, describe(history.error()).message);
    }
    return repository.trunkHistory;
}

BranchReading readBranches(const VerbContext &context)
{
    return readRepository(context, Reach::AsOptionsSay).git;
}

}
