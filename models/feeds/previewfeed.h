// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/servicefeed.h"
#include "models/items/previewmodel.h"
#include "models/ports/previewprobe.h"
#include "models/ports/routersource.h"

namespace Trunkline {

/// Makes previews of a ServiceFeed's services, finds out whose they are, and asks their addresses now and then.
class PreviewFeed final : public Feed
{
    Q_OBJECT

public:
    /// What the feed works with. All must outlive it.
    struct Parts
    {
        ServiceFeed &services;
        PreviewProbe &probe;
        RouterSource *routers = nullptr; ///< nullptr: Traefik is not asked
        TrunkDistanceSource &distances;
        const Clock &clock;
    };

    PreviewFeed(const Parts &parts, PreviewPolicy policy, QObject *parent = nullptr);

    PreviewModel &model() { return m_model; }
    const PreviewModel &model() const { return m_model; }
    ServiceFeed &services() const { return m_parts.services; }
    const PreviewPolicy &policy() const { return m_policy; }
    const OwnerFacts &owners() const { return m_owners; }
    /// A copy, for a worker thread.
    QList<PreviewRow> rows() const;
    /// Of the services that show pull requests.
    QSet<QString> serviceIds() const;
    /// Whose preview a service belongs to; nullopt for one that shows no pull request.
    std::optional<PreviewOwner> ownerOf(const QString &serviceId) const;
    /// The services of one preview, judged.
    QList<ServiceRow> servicesOf(const Preview &preview) const;
    int count(PreviewVerdict::State state) const;

    void refresh() override { m_parts.services.refresh(); }
    void setBranches(const QList<Branch> &branches);
    void setPullRequests(const PullRequestSnapshot &snapshot);
    void setOwners(const OwnerFacts &owners);
    /// Asks every address again, now.
    void probeAll();

Q_SIGNALS:
    void factsChanged();

private:
    void mirrorState();
    void regroup();
    PreviewRow judged(const Preview &preview);
    void probe(const QUrl &url);
    void askRouters();
    void askHead(const Preview &preview, const PreviewOwner &owner);

    struct Probed
    {
        std::optional<ProbeResult> last;
        std::shared_ptr<InFlight<Result<ProbeResult>>> call;
    };

    const Parts m_parts;
    const PreviewPolicy m_policy;
    PreviewModel m_model;
    OwnerFacts m_owners;
    QHash<QUrl, Probed> m_probes;
    QHash<QString, QDateTime> m_orphanSince; ///< by preview: when it was first seen as one
    QHash<QPair<QString, QString>, TrunkDistance> m_toHead; ///< by commit and head
    QList<RouterView> m_routers;
    InFlight<Result<QHash<QString, TrunkDistance>>> m_measuring;
    InFlight<Result<QList<RouterView>>> m_asking;
    QTimer m_probeTimer;
};

}
