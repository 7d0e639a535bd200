// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changereading.h"

#include "app/cli/await.h"
#include "app/cli/flagreading.h"
#include "app/cli/migrationreading.h"
#include "app/cli/pullrequestreading.h"
#include "app/cli/servicereading.h"
#include "models/ports/clock.h"
#include "models/rules/changestages.h"
#include "models/wording/errorwording.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::chrono::days RolloutsBack{30};

/// Asks one source after the other and puts together what they say.
class ChangeReader
{
public:
    ChangeReader(const VerbContext &context, RepositoryReading &repository)
        : m_context(context)
        , m_repository(repository)
        , m_deadline(context.options.timeout)
    {
        m_reading.facts.policy = repository.git.policy;
    }

    ChangesReading read()
    {
        m_reading.sources.append(gitReport(m_repository.git));
        const std::optional<TrunkHistory> &history = trunkHistory(m_context, m_repository);
        if (!m_repository.git.snapshot || !history)
            return std::move(m_reading);
        m_reading.facts.branches = *m_repository.git.snapshot;
        m_reading.facts.trunk = *history;
        askPullRequests();
        askServices();
        askFlags();
        askMigrations();
        askContents();
        m_reading.changes = passports(m_reading.facts);
        std::ranges::stable_sort(m_reading.changes, {}, changeUrgency);
        return std::move(m_reading);
    }

private:
    void tellOf(const Error &error)
    {
        const ErrorText text = describe(error);
        m_context.err.write("trunkline: "_ba + QString(text.message + u' ' + text.hint).toUtf8() + '\n');
    }

    void askPullRequests()
    {
        const PullRequestReading reading = readPullRequests(m_context, m_repository);
        SourceReport report = reading.report();
        const bool isUnused = report.state == Feed::State::NotConfigured
                || (reading.error && reading.error->cause == Error::Cause::SignedOut);
        if (isUnused)
            report = {.name = report.name};
        else if (reading.error)
            tellOf(*reading.error);
        m_reading.sources.append(report);
        m_reading.facts.pullRequests = reading.snapshot;
    }

    void askServices()
    {
        const ServiceReading reading = readServices(m_context, m_repository);
        m_reading.sources.append(reading.source);
        if (!reading.isRead())
            return;
        m_reading.facts.services = reading.snapshot;
        m_reading.facts.previews = reading.previews;
        const QDateTime from = m_context.clock.now().addDuration(-RolloutsBack);
        const auto rollouts = await(m_repository.opened.swarm.rollouts->since(reading.snapshot.engine.clusterId, from),
                                    m_deadline, u"Docker"_s);
        if (rollouts)
            m_reading.facts.rollouts = *rollouts;
        else
            tellOf(rollouts.error());
        const QStringList commits = commitsOf(reading.snapshot, m_reading.facts.rollouts);
        const auto places = await(m_repository.opened.trunkDistances->distances(commits), m_deadline,
                                  m_context.options.repository);
        if (places)
            m_reading.facts.places = *places;
        else
            tellOf(places.error());
    }

    void askFlags()
    {
        const FlagReading reading = readFlags(m_context, m_repository);
        m_reading.sources.append(reading.report());
        if (reading.error)
            tellOf(*reading.error);
        if (!reading.snapshot)
            return;
        m_reading.facts.flags = reading.picture.flags;
        m_reading.flags = reading.picture;
    }

    void askMigrations() { m_reading.facts.migrations = readMigrations(m_context, m_repository).snapshot; }

    void askContents()
    {
        if (!m_repository.opened.changeContents)
            return;
        QStringList keys;
        const QList<FlagFacts> flags = m_reading.facts.flags.value_or(QList<FlagFacts>());
        for (const FlagFacts &flag : flags)
            keys.append(flag.name);
        const auto contents = await(m_repository.opened.changeContents->contents(
                                            spansOf(m_reading.facts.branches, m_reading.facts.trunk), keys),
                                    m_deadline, m_context.options.repository);
        if (contents)
            m_reading.facts.contents = *contents;
        else
            tellOf(contents.error());
    }

    const VerbContext &m_context;
    RepositoryReading &m_repository;
    const QDeadlineTimer m_deadline;
    ChangesReading m_reading;
};

}

ExitCode ChangesReading::exitCode() const
{
    const bool hasFailed
            = std::ranges::any_of(sources, [](const SourceReport &source) { return source.error.has_value(); });
    return hasFailed ? ExitCode::SourceFailed : ExitCode::Fine;
}

ChangesReading readChanges(const VerbContext &context, RepositoryReading &repository)
{
    return ChangeReader(context, repository).read();
}

}
