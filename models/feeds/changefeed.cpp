// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/changefeed.h"

#include "models/feeds/branchfeed.h"
#include "models/feeds/flagfeed.h"
#include "models/feeds/migrationfeed.h"
#include "models/feeds/previewfeed.h"
#include "models/feeds/pullrequestfeed.h"
#include "models/feeds/servicefeed.h"
#include "models/feeds/trunkfeed.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto JoinRest = 100ms; // several feeds often change at once
constexpr std::chrono::days RememberedRollouts{30};

QStringList keysOf(const QList<FlagFacts> &flags)
{
    QStringList keys;
    for (const FlagFacts &facts : flags)
        keys.append(facts.name);
    return keys;
}

}

ChangeFeed::ChangeFeed(const Parts &parts, Policy policy, QObject *parent)
    : Feed(u"git"_s, parent)
    , m_parts(parts)
    , m_policy(std::move(policy))
    , m_model(m_policy.branches, parts.clock.now())
    , m_update(m_model, [this] { finishUpdate(); })
{
    m_pool.setMaxThreadCount(1);
    m_joinTimer.setSingleShot(true);
    m_joinTimer.setInterval(JoinRest);
    connect(&m_joinTimer, &QTimer::timeout, this, &ChangeFeed::join);
    connect(&m_tickTimer, &QTimer::timeout, this, &ChangeFeed::tick);
    m_tickTimer.start(30s);
    follow(parts.branches);
    follow(parts.trunk);
    follow(parts.pullRequests);
    follow(parts.services);
    follow(parts.previews);
    follow(parts.flags);
    if (parts.migrations)
        follow(*parts.migrations);
    connect(&parts.branches, &Feed::stateChanged, this, &ChangeFeed::updateState);
    connect(&parts.branches, &Feed::asOfChanged, this, &ChangeFeed::updateState);
    connect(&parts.trunk, &Feed::stateChanged, this, &ChangeFeed::updateState);
    connect(&parts.trunk, &Feed::asOfChanged, this, &ChangeFeed::updateState);
    updateState();
    joinSoon();
}

ChangeFeed::~ChangeFeed()
{
    m_pool.clear();
    m_pool.waitForDone();
}

template <typename ConcreteFeed>
void ChangeFeed::follow(ConcreteFeed &feed)
{
    connect(&feed, &ConcreteFeed::factsChanged, this, &ChangeFeed::joinSoon);
}

void ChangeFeed::refresh()
{
    m_parts.branches.refresh();
    m_parts.pullRequests.refresh();
    m_parts.services.refresh();
    m_parts.flags.refresh();
}

void ChangeFeed::joinSoon()
{
    if (!m_joinTimer.isActive())
        m_joinTimer.start();
}

/// What else must be asked is asked; what is known is shown meanwhile.
void ChangeFeed::join()
{
    if (!m_parts.branches.hasFacts() || !m_parts.trunk.hasFacts())
        return;
    askRollouts();
    askPlaces();
    askContents();
    evaluate();
}

void ChangeFeed::askRollouts()
{
    if (!m_parts.services.hasFacts() || m_rolloutCall.isRunning())
        return;
    const QDateTime from = m_parts.clock.now().addDuration(-RememberedRollouts);
    m_rolloutCall.start(m_parts.rollouts.since(m_parts.services.snapshot().engine.clusterId, from), this,
                        [this](const Result<QList<RolloutRecord>> &records) {
                            if (!records || *records == m_rollouts)
                                return;
                            m_rollouts = *records;
                            joinSoon();
                        });
}

void ChangeFeed::askPlaces()
{
    const ObjectId &tip = m_parts.branches.trunk().tip;
    if (m_placedTip != tip) {
        m_placedTip = tip;
        m_places.clear();
        m_placeCall.cancel();
    }
    if (m_placeCall.isRunning() || !m_parts.services.hasFacts())
        return;
    QStringList unknown = commitsOf(m_parts.services.snapshot(), m_rollouts);
    unknown.removeIf([this](const QString &commit) { return m_places.contains(commit); });
    if (unknown.isEmpty())
        return;
    m_placeCall.start(m_parts.distances.distances(unknown), this,
                      [this, unknown](const Result<QHash<QString, TrunkDistance>> &places) {
                          for (const QString &commit : unknown) // without an answer: not before trunk moves
                              m_places.insert(commit, places ? places->value(commit) : TrunkDistance());
                          joinSoon();
                      });
}

void ChangeFeed::askContents()
{
    if (const QStringList keys = keysOf(m_parts.flags.picture().flags); keys != m_flagKeys) {
        m_flagKeys = keys;
        m_askedContents.clear(); // what is known stays until the next answer
        m_contentCall.cancel();
    }
    if (m_contentCall.isRunning())
        return;
    QList<ChangeSpan> unknown = spansOf(m_parts.branches.facts(), m_parts.trunk.history());
    unknown.removeIf([this](const ChangeSpan &span) { return m_askedContents.contains(span.to); });
    if (unknown.isEmpty())
        return;
    m_contentCall.start(m_parts.contents.contents(unknown, m_flagKeys), this,
                        [this, unknown](const Result<QHash<ObjectId, ChangeContent>> &contents) {
                            for (const ChangeSpan &span : unknown)
                                m_askedContents.insert(span.to);
                            if (contents)
                                m_contents.insert(*contents);
                            joinSoon();
                        });
}

PassportFacts ChangeFeed::facts() const
{
    PassportFacts facts{.branches = m_parts.branches.facts(),
                        .trunk = m_parts.trunk.history(),
                        .rollouts = m_rollouts,
                        .places = m_places,
                        .contents = m_contents,
                        .policy = m_policy};
    if (m_parts.pullRequests.hasFacts())
        facts.pullRequests = m_parts.pullRequests.snapshot();
    if (m_parts.services.hasFacts()) {
        facts.services = m_parts.services.snapshot();
        facts.previews = m_parts.previews.serviceIds();
    }
    if (m_parts.flags.hasFacts())
        facts.flags = m_parts.flags.picture().flags;
    if (m_parts.migrations && m_parts.migrations->hasFacts())
        facts.migrations = m_parts.migrations->snapshot();
    return facts;
}

void ChangeFeed::evaluate()
{
    if (m_evaluation.isRunning()) {
        m_isAgain = true;
        return;
    }
    auto promise = std::make_shared<QPromise<QList<Change>>>();
    promise->start();
    m_evaluation.start(promise->future(), this, [this](const QList<Change> &changes) { receive(changes); });
    m_pool.start([promise, facts = facts()] {
        if (!promise->isCanceled())
            promise->addResult(passports(facts));
        promise->finish();
    });
}

void ChangeFeed::receive(const QList<Change> &changes)
{
    m_update.start(changes);
    if (std::exchange(m_isAgain, false))
        joinSoon();
}

void ChangeFeed::finishUpdate()
{
    m_hasFacts = true;
    m_model.setNow(m_parts.clock.now());
    countAgain();
    updateState();
    Q_EMIT factsChanged();
}

std::optional<Change> ChangeFeed::newestOnTrunk() const
{
    const ObjectId tip = m_parts.branches.trunk().tip;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const Change &change = m_model.row(row); change.isMerged() && change.mergeCommit == tip)
            return change;
    }
    return std::nullopt;
}

QList<Change> ChangeFeed::changes() const
{
    QList<Change> changes;
    changes.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row)
        changes.append(m_model.row(row));
    return changes;
}

void ChangeFeed::updateState()
{
    const Feed &source = m_parts.trunk.error() ? static_cast<const Feed &>(m_parts.trunk) : m_parts.branches;
    if (source.error())
        markFailed(*source.error());
    else if (m_hasFacts && source.state() == State::Stale)
        markStale();
    else if (m_hasFacts)
        markLive(source.asOf());
    else
        markRefreshing();
}

void ChangeFeed::countAgain()
{
    using Station = Change::Station;
    Counts counts{.all = m_model.rowCount()};
    const QDateTime now = m_parts.clock.now();
    m_isProductionKnown = false;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Change &change = m_model.row(row);
        const QModelIndex index = m_model.index(row, 0);
        m_isProductionKnown = m_isProductionKnown || !change.production.isEmpty();
        const bool isNotLive = change.station == Station::Merged || change.station == Station::Built;
        counts.inFlight += !change.isMerged();
        counts.back += index.data(ChangeModel::IsBackRole).toBool();
        counts.notReleased += change.station == Station::Deployed && change.flags.has_value();
        counts.reverted += change.station == Station::Reverted;
        counts.done += change.station == Station::Done;
        counts.over += change.isMerged() && index.data(ChangeModel::IsOverRole).toBool();
        if (!isNotLive || !change.isProductionKnown || change.production.isEmpty())
            continue;
        ++counts.notLive;
        const std::chrono::seconds waited(change.mergedAt.secsTo(now));
        counts.longestNotLive = std::max(counts.longestNotLive.value_or(waited), waited);
    }
    m_counts = counts;
}

void ChangeFeed::tick()
{
    if (!m_hasFacts)
        return;
    m_model.setNow(m_parts.clock.now());
    countAgain();
    Q_EMIT factsChanged();
}

}
