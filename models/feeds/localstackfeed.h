// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/items/localservicemodel.h"
#include "models/ports/clock.h"
#include "models/ports/localstacksource.h"
#include "models/ports/worktreesource.h"

#include <QTimer>

namespace Trunkline {

/// Keeps a LocalServiceModel in step with an engine's compose projects: read once when it is made, then every few
/// seconds while somebody looks.
class LocalStackFeed final : public Feed
{
    Q_OBJECT

public:
    /// What it works with. All must outlive it.
    struct Parts
    {
        LocalStackSource *source = nullptr; ///< nullptr: there is no engine, and it stays NotConfigured
        WorkTreeSource *workTree = nullptr; ///< nullptr: what is checked out is not known
        const Clock &clock;
    };

    explicit LocalStackFeed(const Parts &parts, QObject *parent = nullptr);

    LocalServiceModel &model() { return m_model; }
    LocalStackSource *source() const { return m_parts.source; }
    bool isConfigured() const { return m_parts.source != nullptr; }
    bool hasFacts() const { return asOf().isValid(); }
    const WorkTree &workTree() const { return m_workTree; }

    enum class Attention { Watched, Unwatched };
    void setAttention(Attention attention);
    void refresh() override;

Q_SIGNALS:
    void factsChanged();

private:
    void read();
    void judge();

    const Parts m_parts;
    LocalServiceModel m_model;
    QList<LocalService> m_services;
    WorkTree m_workTree;
    QTimer m_timer;
    InFlight<Result<QList<LocalService>>> m_reading;
    InFlight<Result<WorkTree>> m_readingTree;
};

}
