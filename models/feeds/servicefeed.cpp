// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/servicefeed.h"

#include "models/rules/serviceurgency.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto ServiceTurnBudget = 4ms; // of the 16 ms that a turn of the event loop may take, painting included
constexpr int ServicePortion = 32;
constexpr auto Tick = 2s; // what depends on time alone: stuck, still failing, out of date
constexpr auto TellAgain = 10s; // ages grow where nothing else changes

}

ServiceFeed::ServiceFeed(ServiceSource &source, RolloutLog &log, TrunkDistanceSource &trunk, const Clock &clock,
                         Configured isConfigured, ServiceLimits limits, QObject *parent)
    : Feed(u"swarm"_s, parent)
    , m_source(source)
    , m_trunk(trunk)
    , m_clock(clock)
    , m_configured(isConfigured)
    , m_limits(limits)
    , m_recorder(source, log)
    , m_model(clock.now())
{
    m_judgeTimer.setSingleShot(true);
    m_applyTimer.setSingleShot(true);
    connect(&m_judgeTimer, &QTimer::timeout, this, &ServiceFeed::judgeMore);
    connect(&m_applyTimer, &QTimer::timeout, this, &ServiceFeed::applyMore);
    connect(&m_tickTimer, &QTimer::timeout, this, &ServiceFeed::tick);
    connect(&m_recorder, &RolloutRecorder::changed, this, [this] {
        m_isAllDirty = true;
        judgeAll();
    });
    if (m_configured == Configured::No)
        return;
    m_tickTimer.start(Tick);
    markRefreshing();
    m_subscription = m_source.watch([this](const Result<ServiceSnapshot> &snapshot) { receive(snapshot); });
}

QList<ServiceRow> ServiceFeed::rows() const
{
    QList<ServiceRow> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows.append(m_model.row(row));
    return rows;
}

void ServiceFeed::refresh()
{
    if (m_configured == Configured::No)
        return;
    markRefreshing();
    m_source.refresh();
}

void ServiceFeed::receive(const Result<ServiceSnapshot> &snapshot)
{
    m_isFailed = !snapshot;
    if (!snapshot) {
        m_hasNews = true; // so that the next one that is well is told, too
        markFailed(snapshot.error());
        Q_EMIT factsChanged();
        return;
    }
    if (m_snapshot.nodes != snapshot->nodes) {
        m_isAllDirty = true;
        m_nodeNames.clear();
        for (const Node &node : snapshot->nodes)
            m_nodeNames.insert(node.id, node.name);
    }
    m_snapshot = *snapshot;
    m_recorder.observe(m_snapshot);
    judgeAll();
}

ServiceSurroundings ServiceFeed::surroundings() const
{
    const QDateTime now = m_clock.now();
    const std::chrono::seconds age(std::max<qint64>(m_snapshot.asOf.secsTo(now), 0));
    return {.nodes = m_snapshot.nodes, .now = now.addDuration(m_snapshot.clockSkew), .age = age, .limits = m_limits};
}

void ServiceFeed::judgeAll()
{
    m_next.clear();
    m_next.reserve(m_snapshot.services.size());
    m_judged = 0;
    m_judgeTimer.start(0);
}

ServiceRow ServiceFeed::judged(const Service &service, const ServiceSurroundings &around) const
{
    ServiceSurroundings own = around;
    own.remembered = m_recorder.remembered(service.id);
    return {.service = service,
            .verdict = serviceVerdict(service, own),
            .distance = m_distances.value(service.release.commit)};
}

void ServiceFeed::judgeMore()
{
    QElapsedTimer spent;
    spent.start();
    const ServiceSurroundings around = surroundings();
    while (m_judged < m_snapshot.services.size()) {
        const Service &service = m_snapshot.services.at(m_judged++);
        const qsizetype place = m_places.value(service.id, -1);
        const ServiceRow *const known = place < 0 ? nullptr : &m_rows.at(place);
        if (!m_isAllDirty && known && known->service == service && !isTimeDependent(known->verdict)) {
            m_next.append(*known);
        } else {
            m_next.append(judged(service, around));
            m_hasNews = m_hasNews || !known || *known != m_next.constLast();
        }
        if (m_judged % ServicePortion == 0 && spent.durationElapsed() > ServiceTurnBudget) {
            m_judgeTimer.start(0);
            return;
        }
    }
    finishJudging();
}

void ServiceFeed::finishJudging()
{
    m_hasNews = m_hasNews || m_isAllDirty || m_next.size() != m_rows.size();
    m_isAllDirty = false;
    m_rows = std::exchange(m_next, {});
    m_places.clear();
    m_places.reserve(m_rows.size());
    for (qsizetype place = 0; place < m_rows.size(); ++place)
        m_places.insert(m_rows.at(place).service.id, place);
    m_model.setTarget(m_rows);
    m_applyTimer.start(0);
}

void ServiceFeed::applyMore()
{
    QElapsedTimer spent;
    spent.start();
    bool isMoreLeft = m_model.step(ServicePortion);
    while (isMoreLeft && spent.durationElapsed() < ServiceTurnBudget)
        isMoreLeft = m_model.step(ServicePortion);
    if (isMoreLeft) {
        m_applyTimer.start(0);
        return;
    }
    m_applyTimer.stop();
    if (m_snapshot.asOf.isValid()) {
        m_hasFacts = true;
        m_model.setNow(m_clock.now());
        if (!m_wasStale && !m_isFailed)
            markLive(m_snapshot.asOf);
    }
    const bool isTimeToTell = !m_toldAt.isValid() || m_toldAt.addDuration(TellAgain) <= m_clock.now();
    if (!std::exchange(m_hasNews, false) && !isTimeToTell)
        return;
    m_toldAt = m_clock.now();
    countAgain();
    askDistances();
    Q_EMIT factsChanged();
}

void ServiceFeed::lookAtTrunk()
{
    m_distances.clear();
    m_isAllDirty = true;
    askDistances();
}

void ServiceFeed::askDistances()
{
    QStringList unknown;
    for (const Service &service : std::as_const(m_snapshot.services))
        if (const QString &commit = service.release.commit; !commit.isEmpty() && !m_distances.contains(commit))
            unknown.append(commit);
    unknown.removeDuplicates();
    if (unknown.isEmpty() || m_asking.isRunning())
        return;
    m_asking.start(m_trunk.distances(unknown), this,
                   [this, unknown](const Result<QHash<QString, TrunkDistance>> &distances) {
                       for (const QString &commit : unknown) // without an answer: not asked again before trunk moves
                           m_distances.insert(commit, distances ? distances->value(commit) : TrunkDistance());
                       m_isAllDirty = true;
                       judgeAll();
                   });
}

void ServiceFeed::countAgain()
{
    using enum ServiceVerdict::State;
    Counts counts{.all = m_model.rowCount()};
    m_dependsOnTime = false;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ServiceVerdict &verdict = m_model.row(row).verdict;
        m_dependsOnTime = m_dependsOnTime || isTimeDependent(verdict);
        counts.alerts += verdict.severity == ServiceVerdict::Severity::Alert;
        counts.warnings += verdict.severity == ServiceVerdict::Severity::Warning;
        counts.attention += needsAttention(verdict);
        counts.moving += verdict.state == RollingOut || verdict.state == RollingBack;
        counts.rolledBack += verdict.state == RolledBack;
        counts.healthy += verdict.state == Healthy;
        counts.stopped += verdict.state == Stopped || verdict.state == Completed;
    }
    m_counts = counts;
}

void ServiceFeed::tick()
{
    if (!m_hasFacts)
        return;
    const bool isStale = surroundings().age > m_limits.staleAfter;
    m_isAllDirty = m_isAllDirty || isStale != m_wasStale;
    m_wasStale = isStale;
    if (isStale && !m_isFailed)
        markStale();
    if (m_isAllDirty || m_dependsOnTime)
        judgeAll();
}

}
