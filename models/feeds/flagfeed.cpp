// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/flagfeed.h"

#include "models/rules/flagrules.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto FlagTurn = 2ms; // of the 8 ms that a turn of the event loop may take, painting included
constexpr auto LongFlagTurn = 30ms;
constexpr int FirstFlagPortion = 1024;
constexpr qsizetype DoneAtOnce = 500; // flags that are not worth another thread
constexpr int FlagPortion = 32;
constexpr int BeyondMeasure = 20'000;

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
    if (m_hasFacts || m_digesting.isRunning() || m_applyTimer.isActive())
        apply();
    else
        Q_EMIT factsChanged();
}

bool FlagFeed::isLarge() const
{
    return m_snapshot.flags.size() > DoneAtOnce;
}

void FlagFeed::apply()
{
    m_counting.cancel();
    if (!isLarge()) {
        m_digesting.cancel();
        applyDigest(digestFlags(m_snapshot, m_places, m_clock.now(), m_policy));
        return;
    }
    m_digesting.start(digestFlagsLater(m_snapshot, m_places, m_clock.now(), m_policy), this,
                      [this](const FlagDigest &digest) { applyDigest(digest); });
}

void FlagFeed::applyDigest(const FlagDigest &digest)
{
    m_next = digest;
    m_model.setTarget(m_next.flags);
    applyMore();
}

/// While an empty model fills: one insert and one picture per turn. A table beyond all measure shall not be a mix of
/// old and new for long: there the picture takes longer than any budget.
void FlagFeed::applyMore()
{
    const int rows = m_model.rowCount();
    const auto budget = !m_hasFacts ? 0ms : rows > BeyondMeasure ? LongFlagTurn : FlagTurn;
    const int portion = m_hasFacts ? FlagPortion : std::max(FirstFlagPortion, rows / 4);
    QElapsedTimer spent;
    spent.start();
    bool isMoreLeft = true;
    do {
        isMoreLeft = m_model.step(portion);
    } while (isMoreLeft && spent.durationElapsed() < budget);
    if (isMoreLeft)
        m_applyTimer.start(0);
    else
        finishApplying();
}

void FlagFeed::finishApplying()
{
    m_applyTimer.stop();
    m_digest = std::move(m_next);
    m_hasFacts = true;
    updateState();
    Q_EMIT factsChanged();
}

void FlagFeed::countAgain()
{
    const auto take = [this](const FlagCounts &counts) {
        m_digest.counts = counts;
        Q_EMIT factsChanged();
    };
    if (!isLarge())
        take(countFlags(m_digest.flags, m_clock.now(), m_policy));
    else if (!m_digesting.isRunning() && !m_applyTimer.isActive())
        m_counting.start(countFlagsLater(m_digest.flags, m_clock.now(), m_policy), this, take);
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
    return {.flags = m_digest.flags, .rights = m_snapshot.rights, .audit = m_audit};
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
