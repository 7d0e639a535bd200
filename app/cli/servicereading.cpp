// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/servicereading.h"

#include "app/cli/await.h"
#include "models/findings/servicefindings.h"
#include "models/findings/stackfindings.h"
#include "models/findings/undecidable.h"
#include "models/ports/clock.h"
#include "models/rules/previewgrouping.h"
#include "models/rules/rolloutrecording.h"
#include "models/rules/serviceconfiguration.h"
#include "models/rules/stackbranches.h"
#include "models/wording/errorwording.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::chrono::milliseconds LogPatience{3000};

class ServiceReader
{
public:
    ServiceReader(const VerbContext &context, OpenedRepository &opened)
        : m_context(context)
        , m_opened(opened)
        , m_deadline(context.options.timeout)
    {
    }

    ServiceReading read()
    {
        m_reading.source.name = "swarm"_L1;
        if (!m_opened.swarm.services || !m_opened.swarm.isConfigured)
            return std::move(m_reading);
        const Result<ServiceSnapshot> snapshot = ask(m_opened.swarm.services->services());
        if (!snapshot) {
            m_reading.source.state = Feed::State::Failed;
            m_reading.source.error = snapshot.error();
            tell(snapshot.error());
            return std::move(m_reading);
        }
        m_reading.snapshot = *snapshot;
        m_reading.now = m_context.clock.now().addDuration(snapshot->clockSkew);
        m_reading.source.state = Feed::State::Live;
        m_reading.source.asOf = snapshot->asOf;
        remember();
        judge();
        return std::move(m_reading);
    }

private:
    template <typename T>
    Result<T> ask(QFuture<Result<T>> future)
    {
        return await(std::move(future), m_deadline, u"Docker"_s);
    }

    void tell(const Error &error)
    {
        const ErrorText text = describe(error);
        m_context.err.write("trunkline: "_ba + (text.message + u' ' + text.hint).toUtf8() + '\n');
    }

    /// What the history knows, and what it learns from this look.
    void remember()
    {
        RolloutLog &log = *m_opened.swarm.rollouts;
        const Result<QList<RolloutRecord>> known = ask(log.latest(m_reading.snapshot.engine.clusterId));
        if (!known)
            return tell(known.error());
        for (const RolloutRecord &record : *known)
            m_reading.remembered.insert(record.serviceId, record);
        for (const Service &service : std::as_const(m_reading.snapshot.services)) {
            RolloutMemory memory;
            if (const auto last = m_reading.remembered.constFind(service.id); last != m_reading.remembered.cend())
                memory.last = *last;
            for (RolloutRecord &record : recordsOf(service, memory, m_reading.snapshot)) {
                addLog(record, service);
                m_reading.remembered.insert(service.id, record);
                if (const Result<void> written = ask(log.record(record)); !written)
                    return tell(written.error());
            }
        }
    }

    /// The engine drops a failed task's log with the task: it is kept while it is there. A node that does not answer
    /// must not hold everything up.
    void addLog(RolloutRecord &record, const Service &service)
    {
        if (!record.failure || !record.failure->log.isEmpty() || record.startedAt != service.rollout.startedAt)
            return;
        const std::chrono::milliseconds left(m_deadline.remainingTime());
        const QDeadlineTimer soon(m_deadline.isForever() ? LogPatience : std::min(LogPatience, left));
        const QList<LogLine> lines
                = await(m_opened.swarm.services->log(
                                {.serviceId = service.id, .taskId = record.failure->taskId, .isTty = service.isTty}),
                        soon, u"Docker"_s)
                          .value_or(QList<LogLine>());
        for (const LogLine &line : lines)
            record.failure->log.append(withoutSecrets(line.text));
    }

    void judge()
    {
        QStringList commits;
        for (const Service &service : std::as_const(m_reading.snapshot.services))
            if (!service.release.commit.isEmpty())
                commits.append(service.release.commit);
        commits.removeDuplicates();
        const Result<QHash<QString, TrunkDistance>> distances = ask(m_opened.trunkDistances->distances(commits));
        if (!distances)
            tell(distances.error());
        const QHash<QString, TrunkDistance> known = distances.value_or(QHash<QString, TrunkDistance>());
        ServiceSurroundings around{.nodes = m_reading.snapshot.nodes,
                                   .now = m_reading.now,
                                   .limits = {.startDeadline = m_opened.policy.services.stuckAfter}};
        for (const Service &service : std::as_const(m_reading.snapshot.services)) {
            const auto last = m_reading.remembered.constFind(service.id);
            around.remembered = last == m_reading.remembered.cend() ? std::nullopt : std::optional(*last);
            m_reading.rows.append({.service = service,
                                   .verdict = serviceVerdict(service, around),
                                   .distance = known.value(service.release.commit)});
        }
        for (const Preview &preview : groupPreviews(m_reading.snapshot.services, m_opened.policy.previews))
            m_reading.previews.unite(QSet<QString>(preview.services.cbegin(), preview.services.cend()));
    }

    const VerbContext &m_context;
    OpenedRepository &m_opened;
    const QDeadlineTimer m_deadline;
    ServiceReading m_reading;
};

}

static void addStackFiles(PaneFindings &pane, const VerbContext &context, RepositoryReading &repository)
{
    if (!repository.opened.stacks)
        return;
    const QDeadlineTimer deadline(context.options.timeout);
    StackSource &source = *repository.opened.stacks;
    const Result<QList<StackFile>> files = await(source.stackFiles(), deadline, context.options.repository);
    if (!files)
        return;
    QList<BranchStackFile> ofBranches;
    if (repository.git.snapshot)
        ofBranches = await(source.changedFiles(stackBranches(*repository.git.snapshot)), deadline,
                           context.options.repository)
                             .value_or(QList<BranchStackFile>());
    pane.findings += stackFindings(*files) + branchStackFindings(ofBranches, *files);
    pane.undecided += undecidedStackRules(*files, ofBranches);
}

const ServiceReading &readServices(const VerbContext &context, RepositoryReading &repository)
{
    if (!repository.services)
        repository.services = std::make_shared<ServiceReading>(ServiceReader(context, repository.opened).read());
    return *repository.services;
}

PaneReading readServicePane(const VerbContext &context, RepositoryReading &repository)
{
    const ServiceReading &reading = readServices(context, repository);
    PaneReading pane{.source = reading.source, .findings = {.pane = u"services"_s}};
    if (reading.isRead())
        pane.findings
                = servicePaneFindings(reading.rows, reading.previews, reading.now, repository.git.policy.services);
    else if (reading.source.error)
        pane.findings = undecidablePane(u"services"_s, describe(*reading.source.error).message);
    addStackFiles(pane.findings, context, repository);
    return pane;
}

}
