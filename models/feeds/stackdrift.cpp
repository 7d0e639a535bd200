// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/stackdrift.h"

#include "models/rules/specdrift.h"

namespace Trunkline {

StackDrift::StackDrift(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    if (m_parts.stacks)
        connect(m_parts.stacks, &StackFeed::factsChanged, this, &StackDrift::changed);
}

SpecDrift StackDrift::of(const Service &service)
{
    if (!m_parts.stacks || !m_parts.stacks->hasFacts())
        return {.why = SpecDrift::Why::NotRead};
    if (m_parts.previews.serviceIds().contains(service.id))
        return {.why = SpecDrift::Why::Preview};
    askNames(service);
    return specDrift(service, m_parts.stacks->files(), m_names);
}

QStringList StackDrift::unreadableFiles() const
{
    return m_parts.stacks ? Trunkline::unreadableFiles(m_parts.stacks->files()) : QStringList();
}

void StackDrift::askNames(const Service &service)
{
    QSet<QString> unknown(service.networks.cbegin(), service.networks.cend());
    unknown -= m_asked;
    if (unknown.isEmpty() || m_asking.isRunning())
        return;
    m_asking.start(m_parts.source.resources(), this, [this, unknown](const Result<QList<SwarmResource>> &resources) {
        if (!resources)
            return; // networks stay unknown, and the panel says so
        m_asked += unknown;
        for (const SwarmResource &resource : *resources)
            if (resource.kind == SwarmResource::Kind::Network)
                m_names.insert(resource.id, resource.name);
        Q_EMIT changed();
    });
}

}
