// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/flagfeed.h"

#include "models/feeds/worklater.h"
#include "models/rules/flagrules.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr qsizetype DoneAtOnce = 500; // flags that are not worth another thread

}

FlagFeed::FlagFeed(FlagSource *source, CodePlaceSource &code, const Clock &clock, FlagPolicy policy, QObject *parent)
    : Feed(source ? source->name() : u"hasura"_s, parent)
    , m_source(source)
    , m_code(code)
    , m_clock(clock)
    , m_policy(std::move(policy))
    , m_model(m_policy, clock.now())
    , m_update(m_model, [this] { finishApplying(); })
{
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
    if (m_hasFacts || m_digesting.isRunning() || m_update.isRunning())
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
    m_update.start(m_next.flags);
}

void FlagFeed::finishApplying()
{
    freeLater(std::exchange(m_digest, std::exchange(m_next, {})));
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
    else if (!m_digesting.isRunning() && !m_update.isRunning())
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
