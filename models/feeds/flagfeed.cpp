// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/flagfeed.h"

#include "models/rules/flagrules.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto FlagTurnBudget = 3ms; // of the 8 ms that a turn of the event loop may take, painting included
constexpr int FirstFlagPortion = 4096; // while an empty model fills: one insert and one picture per turn
constexpr int FlagPortion = 32;

}

FlagFeed::FlagFeed(FlagSource *source, CodePlaceSource &code, const Clock &clock, FlagPolicy policy, QObject *parent)
    : Feed(source ? source->name() : u"hasura"_s, parent)
    , m_source(source)
    , m_code(code)
    , m_clock(clock)
    , m_policy(std::move(policy))
    , m_model(m_policy, clock.now())
{
    m_applyTimer.setSingleShot(true);
    connect(&m_applyTimer, &QTimer::timeout, this, &FlagFeed::applyMore);
    connect(&m_tickTimer, &QTimer::timeout, this, &FlagFeed::tick);
    m_tickTimer.start(1min);
    if (!m_source)
        return;
    listen();
}

FlagFeed::~FlagFeed() = default;

void FlagFeed::listen()
{
    markRefreshing();
    m_subscription.reset(); // two would tell everything twice
    m_subscription = m_source->watch([this](const Result<FlagSnapshot> &snapshot) { receive(snapshot); });
}

void FlagFeed::reconnect()
{
    if (!m_source)
        return;
    m_isRefreshing = true;
    listen();
    Q_EMIT factsChanged();
}

void FlagFeed::refuse(const Error &reason)
{
    m_readError = reason;
    updateState();
    Q_EMIT factsChanged();
}

void FlagFeed::receive(const Result<FlagSnapshot> &snapshot)
{
    m_isRefreshing = false;
    if (!snapshot) {
        m_readError = snapshot.error();
        updateState();
        Q_EMIT factsChanged();
        return;
    }
    const bool isFirst = !m_hasFacts || m_readError;
    m_readError.reset();
    m_snapshot = *snapshot;
    apply();
    if (isFirst)
        refreshAudit();
}

void FlagFeed::setTrunk(const ObjectId &tip)
{
    if (tip == m_trunkTip || tip.isNull())
        return;
    m_trunkTip = tip;
    m_scan.start(m_code.places(tip), this, [this](const Result<CodePlaces> &places) { receiveCode(places); });
    Q_EMIT factsChanged();
}

void FlagFeed::receiveCode(const Result<CodePlaces> &places)
{
    m_codeError = places ? std::nullopt : std::optional(places.error());
    if (places)
        m_places = *places;
    if (m_hasFacts)
        apply();
    else
        Q_EMIT factsChanged();
}

void FlagFeed::apply()
{
    m_joined = joinFlags(m_snapshot, m_places);
    m_model.setTarget(m_joined);
    applyMore();
}

void FlagFeed::applyMore()
{
    const bool isFilling = !m_hasFacts;
    QElapsedTimer spent;
    spent.start();
    bool isMoreLeft = m_model.step(isFilling ? FirstFlagPortion : FlagPortion);
    while (isMoreLeft && !isFilling && spent.durationElapsed() < FlagTurnBudget)
        isMoreLeft = m_model.step(FlagPortion);
    if (isMoreLeft) {
        m_applyTimer.start(0);
        return;
    }
    m_applyTimer.stop();
    m_hasFacts = true;
    countAgain();
    updateState();
    Q_EMIT factsChanged();
}

void FlagFeed::countAgain()
{
    Counts counts;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const FlagLifecycle lifecycle = m_model.lifecycle(row);
        counts.all += lifecycle != FlagLifecycle::NotInTable;
        counts.overdue += lifecycle == FlagLifecycle::RemoveOverdue;
        counts.due += lifecycle == FlagLifecycle::RemoveDue;
        counts.toRemove += lifecycle == FlagLifecycle::RemoveOverdue || lifecycle == FlagLifecycle::RemoveDue
                || lifecycle == FlagLifecycle::Unused;
        counts.unknown += lifecycle == FlagLifecycle::NotInTable;
        const std::optional<Finding::Severity> worst = m_model.worst(row);
        counts.errors += worst == Finding::Severity::Error;
        counts.warnings += worst == Finding::Severity::Warning;
    }
    m_counts = counts;
}

void FlagFeed::refresh()
{
    if (!m_source)
        return;
    m_isRefreshing = true;
    updateState();
    m_read.start(m_source->flags(), this, [this](const Result<FlagSnapshot> &snapshot) { receive(snapshot); });
    refreshAudit();
}

void FlagFeed::refreshAudit()
{
    m_auditCall.start(m_source->lastAudit(), this, [this](const Result<std::optional<FlagAudit>> &audit) {
        if (!audit)
            return; // the snapshot's own error says why
        m_audit = *audit;
        Q_EMIT factsChanged();
    });
}

void FlagFeed::tick()
{
    m_model.setNow(m_clock.now());
    countAgain();
    Q_EMIT factsChanged();
}

FlagRights FlagFeed::rights() const
{
    FlagRights rights = m_snapshot.rights;
    if (!m_hasFacts || m_readError) {
        rights.obstacle = FlagRights::Obstacle::NotConnected;
        rights.mayCreate = false;
    }
    return rights;
}

QStringList FlagFeed::keys() const
{
    QStringList keys;
    for (const FeatureFlag &flag : m_snapshot.flags)
        keys.append(flag.key);
    return keys;
}

FlagPicture FlagFeed::picture() const
{
    return {.flags = m_joined, .rights = m_snapshot.rights, .audit = m_audit};
}

PaneFindings FlagFeed::findings() const
{
    return flagPaneFindings(picture(), m_model.now(), m_policy);
}

void FlagFeed::updateState()
{
    if (m_readError)
        markFailed(*m_readError);
    else if (!m_hasFacts || m_isRefreshing)
        markRefreshing();
    else
        markLive(m_snapshot.asOf);
}

}
