// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/feeds/rolloutrecorder.h"
#include "models/items/servicemodel.h"
#include "models/ports/clock.h"
#include "models/ports/trunkdistancesource.h"

#include <QTimer>

namespace Trunkline {

/// Keeps a ServiceModel in step with a ServiceSource: judges what changed, writes down rollouts as they happen, asks
/// git where the running commits stand. Failure never takes facts away, and facts that nobody confirms any more become
/// unknown. Large changes are spread over turns of the event loop.
class ServiceFeed final : public Feed
{
    Q_OBJECT

public:
    struct Counts
    {
        int all = 0;
        int alerts = 0;
        int warnings = 0; ///< without the alerts
        int attention = 0; ///< somebody should look at it
        int moving = 0; ///< rolling out or back
        int rolledBack = 0;
        int healthy = 0;
        int stopped = 0; ///< and completed

        bool operator==(const Counts &) const = default;
    };

    enum class Configured { Yes, No };
    /// Asks @p source unless @p isConfigured is No: then it stays NotConfigured. All must outlive the feed.
    ServiceFeed(ServiceSource &source, RolloutLog &log, TrunkDistanceSource &trunk, const Clock &clock,
                Configured isConfigured, ServiceLimits limits = {}, QObject *parent = nullptr);

    ServiceModel &model() { return m_model; }
    const ServiceModel &model() const { return m_model; }
    /// A copy, for a worker thread.
    QList<ServiceRow> rows() const;
    const ServiceSnapshot &snapshot() const { return m_snapshot; }
    const Counts &counts() const { return m_counts; }
    bool hasFacts() const { return m_hasFacts; }
    bool isConfigured() const { return m_configured == Configured::Yes; }
    const QHash<QString, QString> &nodeNames() const { return m_nodeNames; }
    std::optional<RolloutRecord> remembered(const QString &serviceId) const { return m_recorder.remembered(serviceId); }

    void refresh() override;
    /// Trunk may have moved.
    void lookAtTrunk();

Q_SIGNALS:
    /// Any of the getters above may answer differently now.
    void factsChanged();

private:
    void receive(const Result<ServiceSnapshot> &snapshot);
    void judgeAll();
    void judgeMore();
    ServiceRow judged(const Service &service, const ServiceSurroundings &around) const;
    ServiceSurroundings surroundings() const;
    void finishJudging();
    void applyMore();
    void askDistances();
    void countAgain();
    void tick();

    ServiceSource &m_source;
    TrunkDistanceSource &m_trunk;
    const Clock &m_clock;
    const Configured m_configured;
    const ServiceLimits m_limits;
    RolloutRecorder m_recorder;
    ServiceModel m_model;
    ServiceSnapshot m_snapshot;
    QHash<QString, QString> m_nodeNames;
    QHash<QString, TrunkDistance> m_distances; ///< by commit
    QList<ServiceRow> m_rows; ///< as judged last
    QHash<QString, qsizetype> m_places; ///< in m_rows, by service
    QList<ServiceRow> m_next; ///< of the judging that goes on
    qsizetype m_judged = 0;
    bool m_isAllDirty = true; ///< what is remembered, the nodes or the facts' age changed: judge every service anew
    bool m_wasStale = false;
    bool m_isFailed = false; ///< the last report was an error
    bool m_dependsOnTime = false;
    bool m_hasFacts = false;
    bool m_hasNews = true; ///< something is not as it was when factsChanged() said so last
    QDateTime m_toldAt; ///< by factsChanged()
    Counts m_counts;
    QTimer m_judgeTimer;
    QTimer m_applyTimer;
    QTimer m_tickTimer;
    InFlight<Result<QHash<QString, TrunkDistance>>> m_asking;
    std::unique_ptr<Subscription> m_subscription; // last: its listener uses all of the above
};

}
