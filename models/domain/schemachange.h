// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Trunkline {

/// How far rows of the old object have been carried over to the new one.
struct BackfillProgress
{
    enum class Status { Pending, Running, Paused, Failed, Finished, Verified };

    QString id;
    Status status = Status::Pending;
    std::optional<qint64> done;
    std::optional<qint64> total;
    std::optional<bool> isProven; ///< no row is left where old is set and new is not; nullopt: not checked
    std::optional<double> perSecond;
    QDateTime heartbeatAt;
    QDateTime etaAt;
    bool isStalled = false;
    QString lastError;

    bool operator==(const BackfillProgress &) const = default;
};

/// What stands in the way of knowing whether something was read.
enum class ReadDoubt {
    None,
    NoDatabase, ///< none is connected
    NotInstalled, ///< the server does not count statements
    TrackingOff, ///< not all statements are counted
    NoRights, ///< other roles' statements are not shown to us
    Reset, ///< the counters began anew, or a crash lost them
    Evicted, ///< more statements than there is room for
    Forgotten, ///< a statement that reads it is not counted any more
    NotUnderstood, ///< a statement that may read it could not be followed
    UsedInDatabase, ///< something in the database itself uses it, which is not counted: a trigger, a policy
    ServerTooOld, ///< it does not tell when it forgets statements
    Standby, ///< it repeats another server, whose readers it does not see
    ReadElsewhere, ///< standbys repeat it, whose readers it does not see
};

/// Whether an object was read, as far as the server's statistics prove it.
struct ReadEvidence
{
    enum class State {
        Zero, ///< proven: nothing read it since `since`
        Read,
        Unknown, ///< doubt says what stands in the way
    };

    State state = State::Unknown;
    QDateTime since; ///< of a proven zero, or from when on one is being proven again
    QDateTime lastReadAt; ///< the end of the last interval in which it was read
    qint64 calls = 0;
    QStringList readers; ///< roles
    QString query; ///< one that read it
    ReadDoubt doubt = ReadDoubt::NoDatabase; ///< of an unknown
    qint64 evicted = 0; ///< statements, for that doubt
    QStringList users; ///< in the database, for that doubt

    bool operator==(const ReadEvidence &) const = default;
};

/// A line of code on trunk that still names the old object.
struct NamingPlace
{
    QString path;
    qint32 line = 0;

    bool operator==(const NamingPlace &) const = default;
};

/// Why a contract is not allowed now.
struct ContractBlocker
{
    enum class Kind {
        NotExpanded, ///< the replacement is not there, or not in the database yet
        BackfillOpen,
        BackfillUnknown,
        BackfillStalled,
        BackfillUnproven, ///< the worker says that it is done, and nobody checked
        ReadLately,
        ReadsUnknown,
        QuietTooShort, ///< nothing read it, but not for long enough yet
        NamedInCode,
        CodeUnknown,
        FlagAlive, ///< the flag that guards the change is still there
        FlagUnknown, ///< or may be
        OldImage, ///< an image is running that was built before the code stopped naming it
    };

    Kind kind = Kind::BackfillUnknown;
    QString detail;
    QDateTime until; ///< when it ends by itself

    bool operator==(const ContractBlocker &) const = default;
};

/// A column or table on its way out, with what takes its place: joined over the migrations that do it.
struct SchemaChange
{
    enum class Phase { Expand, Backfill, Quiet, Contract, Done };
    /// What keeps old and new in step while code writes to either.
    enum class DualWrite {
        NotAsked, ///< there are no two of them
        NotSeen,
        Generated, ///< the new column follows from the old one
        Trigger,
        Proven, ///< rows written to one came to the other, on a real server
        Lost, ///< they did not
    };
    /// How the replacement was found.
    enum class Link { Header, Data, Rename, Name, None };

    QString database;
    QString object; ///< "orders.total"
    QString replacement; ///< "orders.total_cents"; empty: it only goes
    Link link = Link::None;
    QString flag; ///< that guards it
    QString backfillId;
    QStringList expandedBy; ///< keys of migrations
    QStringList backfilledBy;
    QStringList contractedBy;
    bool isInPlace = false; ///< renamed or narrowed at once, without an expand
    bool isExpandApplied = false; ///< or there is nothing to expand
    bool isContractApplied = false;
    Phase phase = Phase::Expand;
    DualWrite dualWrite = DualWrite::NotAsked; ///< a remark: nothing depends on it
    std::optional<BackfillProgress> backfill;
    ReadEvidence reads;
    std::optional<QList<NamingPlace>> codePlaces; ///< nullopt: not looked for
    QStringList oldImages; ///< services that run code that still names it
    std::optional<bool> isFlagAlive; ///< nullopt: there is none, or nobody knows
    QList<ContractBlocker> blockers;
    QDateTime contractAllowedAt; ///< when it will be, if only time stands in the way; or since when it is

    QString key() const { return database + u'/' + object; }
    /// "orders.total → orders.total_cents"
    QString pair() const { return object + u" → " + replacement; }
    bool isContractAllowed() const { return blockers.isEmpty(); }
    bool operator==(const SchemaChange &) const = default;
};

}
