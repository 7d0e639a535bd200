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
    if (const std::optional<PreviewOwner> owner = m_parts.previews.ownerOf(service.id))
        return ofPreview(service, *owner);
    askNames(service);
    return specDrift(service, m_parts.stacks->files(), m_names);
}

SpecDrift StackDrift::ofPreview(const Service &service, const PreviewOwner &owner)
{
    const ObjectId commit = ObjectId::fromHex(owner.head.toLatin1());
    if (owner.branch.isEmpty() || commit.isNull())
        return {.why = SpecDrift::Why::Preview};
    const Head &head = headAt(commit);
    if (!head.files)
        return {.why = SpecDrift::Why::NotRead, .branch = owner.branch};
    if (!*head.files) // the host knows of it, this clone does not
        return {.why = SpecDrift::Why::Preview};
    askNames(service);
    SpecDrift drift = specDrift(service, **head.files, m_names);
    drift.branch = owner.branch;
    return drift;
}

const StackDrift::Head &StackDrift::headAt(const ObjectId &commit)
{
    constexpr std::size_t most = 32;
    if (m_heads.size() > most && !m_heads.contains(commit))
        m_heads.clear();
    const auto [place, isNew] = m_heads.try_emplace(commit);
    if (isNew)
        place->second.reading.start(m_parts.stacks->filesAt(commit), this,
                                    [this, commit](const Result<QList<StackFile>> &files) {
                                        m_heads[commit].files = files;
                                        Q_EMIT changed();
                                    });
    return place->second;
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
