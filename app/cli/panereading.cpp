// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/panereading.h"

#include "app/cli/previewreading.h"
#include "app/cli/pullrequestreading.h"
#include "app/cli/servicereading.h"
#include "models/findings/branchfindings.h"
#include "models/findings/trunkfindings.h"
#include "models/findings/undecidable.h"
#include "models/ports/clock.h"
#include "models/wording/agewording.h"
#include "models/wording/errorwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// A pane without a reader has no source yet.
struct Pane
{
    QLatin1StringView name;
    QLatin1StringView source;
    PaneReader read = nullptr;
};

/// A new pane is a row here.
constexpr Pane allPanes[] = {
        {"branches"_L1, "git"_L1, readBranchPane},    {"prs"_L1, "github"_L1, readPullRequestPane},
        {"flags"_L1, "hasura"_L1, readFlagPane},      {"migrations"_L1, "hasura"_L1, readMigrationPane},
        {"services"_L1, "swarm"_L1, readServicePane}, {"previews"_L1, "swarm"_L1, readPreviewPane},
        {"rules"_L1, "git"_L1, readRulePane},
};

PaneReading readPane(const Pane &pane, const VerbContext &context, RepositoryReading &repository)
{
    if (pane.read && (!repository.git.error || repository.git.snapshot || pane.source == "git"_L1))
        return pane.read(context, repository);
    return {.source = {.name = pane.source}, .findings = {.pane = pane.name}};
}

PaneReading readAndJudge(const Pane &pane, const VerbContext &context, RepositoryReading &repository)
{
    PaneReading reading = readPane(pane, context, repository);
    if (!reading.findings.count && reading.findings.undecided.isEmpty()) {
        const std::optional<Error> &error = reading.source.error;
        reading.findings = undecidablePane(pane.name, error ? describe(*error).message : notConnectedText(pane.source));
    }
    AppliedFindings applied = applyRules(std::move(reading.findings), repository.git.policy.rules, context.clock.now());
    reading.findings = std::move(applied.pane);
    reading.exempt = std::move(applied.exempt);
    return reading;
}

/// How bad a state is: a source that failed for one pane has failed.
int badness(Feed::State state)
{
    switch (state) {
    case Feed::State::NotConfigured:
        return 0;
    case Feed::State::Live:
    case Feed::State::Refreshing:
        return 1;
    case Feed::State::Stale:
        return 2;
    case Feed::State::Failed:
        return 3;
    }
    Q_UNREACHABLE_RETURN(0);
}

}

PaneReading readBranchPane(const VerbContext &context, RepositoryReading &repository)
{
    const BranchReading &git = repository.git;
    if (!git.snapshot)
        return {.source = gitReport(git), .findings = {.pane = u"branches"_s}};
    const QDateTime now = context.clock.now();
    PaneReading reading{.source = gitReport(git),
                        .findings = branchPaneFindings(*git.snapshot, now, git.policy.branches)};
    if (const std::optional<TrunkHistory> &history = trunkHistory(context, repository))
        reading.findings.findings += standingRevertFindings(*history, git.snapshot->repository, now);
    else
        reading.findings.undecided.append({"TRUNK-4"_L1, unknownText()});
    return reading;
}

PaneReading readRulePane(const VerbContext &context, RepositoryReading &repository)
{
    PaneReading reading{.source = gitReport(repository.git), .findings = {.pane = u"rules"_s}};
    if (const std::optional<TrunkHistory> &history = trunkHistory(context, repository))
        reading.findings = aiRuleFindings(*history);
    return reading;
}

PanesReading readPanes(const VerbContext &context)
{
    PanesReading reading;
    RepositoryReading repository = readRepository(context, Reach::AsOptionsSay);
    for (const Pane &pane : allPanes)
        reading.panes.push_back(readAndJudge(pane, context, repository));
    reading.git = std::move(repository.git);
    return reading;
}

QList<SourceReport> PanesReading::sources() const
{
    QList<SourceReport> sources;
    for (const PaneReading &pane : panes) {
        const auto known = std::ranges::find(sources, pane.source.name, &SourceReport::name);
        if (known == sources.end())
            sources.append(pane.source);
        else if (badness(pane.source.state) > badness(known->state))
            *known = pane.source;
    }
    return sources;
}

QList<ReportedFinding> PanesReading::findings() const
{
    QList<ReportedFinding> findings;
    for (const PaneReading &pane : panes)
        findings += pane.findings.findings;
    std::ranges::stable_sort(findings, std::ranges::greater(),
                             [](const ReportedFinding &reported) { return reported.finding.severity; });
    return findings;
}

QList<UndecidedRule> PanesReading::undecided() const
{
    QList<UndecidedRule> undecided;
    for (const PaneReading &pane : panes)
        undecided += pane.findings.undecided;
    return undecided;
}

QList<ExemptFinding> PanesReading::exempt() const
{
    QList<ExemptFinding> exempt;
    for (const PaneReading &pane : panes)
        exempt += pane.exempt;
    return exempt;
}

ExitCode PanesReading::exitCode() const
{
    if (git.error)
        return git.exitCode();
    const bool hasFailed
            = std::ranges::any_of(panes, [](const PaneReading &pane) { return pane.source.error.has_value(); });
    return hasFailed ? ExitCode::SourceFailed : ExitCode::Fine;
}

}
