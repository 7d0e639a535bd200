// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/previewreading.h"

#include "app/cli/await.h"
#include "app/cli/pullrequestreading.h"
#include "models/findings/previewfindings.h"
#include "models/findings/undecidable.h"
#include "models/ports/clock.h"
#include "models/rules/previewgrouping.h"
#include "models/wording/errorwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

class Reader
{
public:
    Reader(const VerbContext &context, RepositoryReading &repository)
        : m_context(context)
        , m_repository(repository)
        , m_services(readServices(context, repository))
        , m_deadline(context.options.timeout)
    {
        if (repository.git.snapshot)
            m_owners.branches = repository.git.snapshot->branches;
        if (m_services.isRead())
            m_owners.pullRequests = readPullRequests(context, repository).snapshot;
    }

    PreviewReading read()
    {
        PreviewReading reading{.source = m_services.source};
        for (const ServiceRow &row : m_services.rows)
            reading.serviceNames.insert(row.service.id, row.service.name);
        for (const Preview &preview : groupPreviews(m_services.snapshot.services, m_repository.opened.policy.previews))
            reading.rows.append(judged(preview));
        std::ranges::stable_sort(reading.rows, {}, [](const PreviewRow &row) { return previewUrgency(row.verdict); });
        return reading;
    }

private:
    PreviewRow judged(const Preview &preview)
    {
        PreviewRow row{.preview = preview};
        QList<PreviewService> services;
        TrunkDistance toTrunk;
        for (const ServiceRow &own : m_services.rows) {
            if (!preview.services.contains(own.service.id))
                continue;
            services.append({.name = own.service.name, .verdict = own.verdict});
            toTrunk = own.distance;
        }
        row.probes = probe(preview.urls);
        row.owner = previewOwner(preview, m_owners, toTrunk);
        row.verdict = previewVerdict(preview, row.owner, services, row.probes);
        if (!row.owner.head.isEmpty() && !preview.commit.isEmpty()) {
            const auto distances = await(
                    m_repository.opened.trunkDistances->distances({preview.commit}, row.owner.head), m_deadline, {});
            row.toHead = distances ? distances->value(preview.commit) : TrunkDistance();
        }
        return row;
    }

    /// All at once; hosts that are not the team's give nothing.
    QList<ProbeResult> probe(const QList<QUrl> &urls)
    {
        QList<QFuture<Result<ProbeResult>>> futures;
        for (const QUrl &url : urls)
            futures.append(m_repository.opened.swarm.probe->probe(url));
        QList<ProbeResult> results;
        for (const QFuture<Result<ProbeResult>> &future : futures)
            if (const Result<ProbeResult> result = await(future, m_deadline, {}))
                results.append(*result);
        return results;
    }

    const VerbContext &m_context;
    RepositoryReading &m_repository;
    const ServiceReading &m_services;
    OwnerFacts m_owners;
    const QDeadlineTimer m_deadline;
};

}

PreviewReading readPreviews(const VerbContext &context, RepositoryReading &repository)
{
    return Reader(context, repository).read();
}

PaneReading readPreviewPane(const VerbContext &context, RepositoryReading &repository)
{
    const PreviewReading reading = readPreviews(context, repository);
    if (reading.isRead())
        return {.source = reading.source,
                .findings = previewPaneFindings(reading.rows, context.clock.now(), repository.git.policy.previews)};
    if (!reading.source.error)
        return {.source = reading.source, .findings = {.pane = u"previews"_s}};
    return {.source = reading.source,
            .findings = undecidablePane(u"previews"_s, describe(*reading.source.error).message)};
}

}
