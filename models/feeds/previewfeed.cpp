// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/previewfeed.h"

#include "models/rules/previewgrouping.h"
#include "models/rules/traefikrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto ProbeEvery = 60s;

}

PreviewFeed::PreviewFeed(const Parts &parts, PreviewPolicy policy, QObject *parent)
    : Feed(u"swarm"_s, parent)
    , m_parts(parts)
    , m_policy(std::move(policy))
    , m_model(parts.clock.now())
{
    connect(&m_parts.services, &ServiceFeed::factsChanged, this, &PreviewFeed::regroup);
    connect(&m_parts.services, &Feed::stateChanged, this, &PreviewFeed::mirrorState);
    connect(&m_parts.services, &Feed::asOfChanged, this, &PreviewFeed::mirrorState);
    connect(&m_probeTimer, &QTimer::timeout, this, &PreviewFeed::probeAll);
    m_probeTimer.start(ProbeEvery);
    mirrorState();
    regroup();
}

void PreviewFeed::setBranches(const QList<Branch> &branches)
{
    if (m_owners.branches == branches)
        return;
    m_owners.branches = branches;
    regroup();
}

void PreviewFeed::setPullRequests(const PullRequestSnapshot &snapshot)
{
    m_owners.pullRequests = snapshot;
    regroup();
}

void PreviewFeed::setOwners(const OwnerFacts &owners)
{
    m_owners = owners;
    regroup();
}

QList<ServiceRow> PreviewFeed::servicesOf(const Preview &preview) const
{
    QList<ServiceRow> own;
    const ServiceModel &services = m_parts.services.model();
    for (int row = 0; row < services.rowCount(); ++row)
        if (preview.services.contains(services.row(row).service.id))
            own.append(services.row(row));
    return own;
}

QList<PreviewRow> PreviewFeed::rows() const
{
    QList<PreviewRow> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows.append(m_model.row(row));
    return rows;
}

QSet<QString> PreviewFeed::serviceIds() const
{
    QSet<QString> ids;
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (const QString &id : m_model.row(row).preview.services)
            ids.insert(id);
    return ids;
}

std::optional<PreviewOwner> PreviewFeed::ownerOf(const QString &serviceId) const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.row(row).preview.services.contains(serviceId))
            return m_model.row(row).owner;
    return std::nullopt;
}

int PreviewFeed::count(PreviewVerdict::State state) const
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        count += m_model.row(row).verdict.state == state;
    return count;
}

void PreviewFeed::mirrorState()
{
    const Feed &services = m_parts.services;
    switch (services.state()) {
    case State::NotConfigured:
        break;
    case State::Refreshing:
        return markRefreshing();
    case State::Live:
        return markLive(services.asOf());
    case State::Stale:
        return markStale();
    case State::Failed:
        return markFailed(*services.error());
    }
}

void PreviewFeed::regroup()
{
    if (!m_parts.services.hasFacts()) {
        Q_EMIT factsChanged();
        return;
    }
    QList<PreviewRow> rows;
    for (const Preview &preview : groupPreviews(m_parts.services.snapshot().services, m_policy))
        rows.append(judged(preview));
    m_model.setRows(rows);
    m_model.setNow(m_parts.clock.now());
    Q_EMIT factsChanged();
}

PreviewRow PreviewFeed::judged(const Preview &preview)
{
    PreviewRow row{.preview = preview};
    QList<PreviewService> services;
    TrunkDistance toTrunk;
    QStringList routerNames;
    for (const ServiceRow &own : servicesOf(preview)) {
        services.append({.name = own.service.name, .verdict = own.verdict});
        if (own.service.release.commit == preview.commit)
            toTrunk = own.distance;
        routerNames += routerRules(own.service.labels).keys();
    }
    for (const QUrl &url : preview.urls) {
        if (!m_probes.contains(url))
            probe(url);
        if (const std::optional<ProbeResult> &last = m_probes[url].last)
            row.probes.append(*last);
    }
    for (const RouterView &router : std::as_const(m_routers))
        if (routerNames.contains(router.name.section(u'@', 0, 0)))
            row.routers.append(router);
    row.owner = previewOwner(preview, m_owners, toTrunk);
    row.verdict = previewVerdict(preview, row.owner, services, row.probes);
    if (row.verdict.state != PreviewVerdict::State::Orphan)
        m_orphanSince.remove(preview.name);
    else if (QDateTime &since = m_orphanSince[preview.name]; !row.verdict.orphanSince.isValid())
        row.verdict.orphanSince = since = since.isValid() ? since : m_parts.clock.now();
    row.toHead = m_toHead.value({preview.commit, row.owner.head});
    askHead(preview, row.owner);
    return row;
}

void PreviewFeed::askHead(const Preview &preview, const PreviewOwner &owner)
{
    const QPair<QString, QString> pair{preview.commit, owner.head};
    if (preview.commit.isEmpty() || owner.head.isEmpty() || m_toHead.contains(pair) || m_measuring.isRunning())
        return;
    m_measuring.start(m_parts.distances.distances({preview.commit}, owner.head), this,
                      [this, pair](const Result<QHash<QString, TrunkDistance>> &distances) {
                          m_toHead.insert(pair, distances ? distances->value(pair.first) : TrunkDistance());
                          QMetaObject::invokeMethod(this, &PreviewFeed::regroup, Qt::QueuedConnection);
                      });
}

void PreviewFeed::probeAll()
{
    QSet<QUrl> present;
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (const QUrl &url : m_model.row(row).preview.urls)
            present.insert(url);
    m_probes.removeIf([&](const auto &entry) { return !present.contains(entry.key()); });
    for (const QUrl &url : std::as_const(present))
        probe(url);
    if (!present.isEmpty())
        askRouters();
}

void PreviewFeed::probe(const QUrl &url)
{
    Probed &probed = m_probes[url];
    probed.call = std::make_shared<InFlight<Result<ProbeResult>>>();
    probed.call->start(m_parts.probe.probe(url), this, [this, url](const Result<ProbeResult> &result) {
        if (!result || !m_probes.contains(url))
            return; // not one of the team's hosts: it stays unasked
        m_probes[url].last = *result;
        QMetaObject::invokeMethod(this, &PreviewFeed::regroup, Qt::QueuedConnection);
    });
}

void PreviewFeed::askRouters()
{
    if (!m_parts.routers)
        return;
    m_asking.start(m_parts.routers->routers(), this, [this](const Result<QList<RouterView>> &routers) {
        m_routers = routers.value_or(QList<RouterView>());
        QMetaObject::invokeMethod(this, &PreviewFeed::regroup, Qt::QueuedConnection);
    });
}

}
