// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/flagdigest.h"
#include "models/feeds/inflight.h"
#include "models/feeds/pacedupdate.h"
#include "models/findings/flagfindings.h"
#include "models/items/flagmodel.h"
#include "models/ports/clock.h"
#include "models/ports/codeplacesource.h"
#include "models/ports/flagsource.h"

#include <QTimer>

namespace Trunkline {

/// Keeps a FlagModel in step with the team's table and with trunk's code. Failure never takes facts away, but it takes
/// away the right to write: nobody changes what he sees only as it was.
class FlagFeed final : public Feed
{
    Q_OBJECT

public:
    using Counts = FlagCounts;

    /// @p source may be null: no table is configured. All must outlive the feed.
    FlagFeed(FlagSource *source, CodePlaceSource &code, const Clock &clock, FlagPolicy policy,
             QObject *parent = nullptr);
    ~FlagFeed() override;

    FlagModel &model() { return m_model; }
    const FlagModel &model() const { return m_model; }
    const FlagPolicy &policy() const { return m_policy; }
    const Counts &counts() const { return m_digest.counts; }
    const QStringList &owners() const { return m_digest.owners; }
    bool isConfigured() const { return m_source || m_readError; }
    /// The table that is configured cannot be used, because @p reason.
    void refuse(const Error &reason);
    bool hasFacts() const { return m_hasFacts; }
    /// What may be changed now.
    FlagRights rights() const;
    const FlagSnapshot &snapshot() const { return m_snapshot; }
    const std::optional<FlagAudit> &audit() const { return m_audit; }
    const ObjectId &codeCommit() const { return m_trunkTip; }
    /// Why the code could not be searched; nullopt while all is well.
    const std::optional<Error> &codeError() const { return m_codeError; }
    bool isSearchingCode() const { return m_scan.isRunning(); }
    /// Of the table.
    QStringList keys() const;
    FlagPicture picture() const;
    PaneFindings findings() const;

    void refresh() override;
    /// Listens anew, as somebody else.
    void reconnect();
    void refreshAudit();
    /// Trunk as git's feed sees it: its code is searched when it moves.
    void setTrunk(const ObjectId &tip);

Q_SIGNALS:
    /// Any of the getters above may answer differently now.
    void factsChanged();

private:
    void listen();
    void receive(const Result<FlagSnapshot> &snapshot);
    void receiveCode(const Result<CodePlaces> &places);
    void apply();
    void applyDigest(const FlagDigest &digest);
    void finishApplying();
    void countAgain();
    bool isLarge() const;
    void updateState();
    void tick();

    FlagSource *const m_source;
    CodePlaceSource &m_code;
    const Clock &m_clock;
    const FlagPolicy m_policy;
    FlagModel m_model;
    PacedUpdate<FlagModel> m_update;
    FlagSnapshot m_snapshot;
    std::optional<CodePlaces> m_places;
    FlagDigest m_next; ///< of both, on its way into the model
    FlagDigest m_digest; ///< that the model shows
    std::optional<FlagAudit> m_audit;
    ObjectId m_trunkTip;
    bool m_hasFacts = false;
    bool m_isRefreshing = false;
    std::optional<Error> m_readError;
    std::optional<Error> m_codeError;
    QTimer m_tickTimer;
    InFlight<FlagDigest> m_digesting;
    InFlight<FlagCounts> m_counting;
    InFlight<Result<FlagSnapshot>> m_read;
    InFlight<Result<std::optional<FlagAudit>>> m_auditCall;
    InFlight<Result<CodePlaces>> m_scan;
    std::unique_ptr<Subscription> m_subscription; // last: its listener uses all of the above
};

}
