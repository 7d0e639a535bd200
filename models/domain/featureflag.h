// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Trunkline {

/// What a flag is for. Only release flags have to be removed again.
enum class FlagType { Release, KillSwitch, Permanent };

/// One row of the team's table. What the table does not hold, or holds as null, is nullopt, empty or an invalid time.
struct FeatureFlag
{
    QString key;
    QString description;
    QString owner;
    FlagType type = FlagType::Release;
    std::optional<bool> enabled;
    std::optional<qint32> rolloutPercent; ///< as stored: may be out of range
    QDateTime createdAt;
    QDateTime changedAt;
    QString changedBy;
    QString changeReason;
    QString changeId; ///< of the last change, as its author named it: by this a lost answer is found again
    std::optional<qint64> version; ///< rises with every change
    QString lock; ///< version or time of the last change as the database writes it: what a change is conditional on
    QDateTime fullyRolledOutAt; ///< since when it is on for everybody, without a break

    bool operator==(const FeatureFlag &) const = default;
};

/// One change of a flag as the append-only table tells it.
struct FlagEvent
{
    QString key;
    QDateTime at;
    QString by;
    QString reason;
    QString changeId;
    std::optional<qint64> version; ///< after the change
    std::optional<bool> wasEnabled; ///< nullopt: the flag was created by it
    std::optional<bool> enabled; ///< nullopt: the flag was deleted by it
    std::optional<qint32> oldPercent;
    std::optional<qint32> newPercent;

    bool operator==(const FlagEvent &) const = default;
};

/// What may be changed of a flag.
enum class FlagField {
    Enabled = 1,
    Percent = 2,
    Owner = 4,
    Description = 8,
};
Q_DECLARE_FLAGS(FlagFields, FlagField)
Q_DECLARE_OPERATORS_FOR_FLAGS(FlagFields)

/// What somebody wants to be otherwise. What is nullopt stays as it is.
struct FlagChange
{
    FeatureFlag before; ///< the flag the user looked at; any other lock means that somebody was faster
    QString changeId; ///< a new one for every wish
    QString reason;
    QString by; ///< in the user's words; a database may know better
    std::optional<bool> enabled;
    std::optional<qint32> rolloutPercent;
    std::optional<QString> owner;
    std::optional<QString> description;

    FlagFields fields() const
    {
        FlagFields set;
        set.setFlag(FlagField::Enabled, enabled.has_value());
        set.setFlag(FlagField::Percent, rolloutPercent.has_value());
        set.setFlag(FlagField::Owner, owner.has_value());
        set.setFlag(FlagField::Description, description.has_value());
        return set;
    }

    bool operator==(const FlagChange &) const = default;
};

/// A flag that is not in the table yet.
struct NewFlag
{
    QString key;
    QString description;
    QString owner;
    FlagType type = FlagType::Release;
    QString changeId;
    QString reason;
    QString by;

    bool operator==(const NewFlag &) const = default;
};

/// How a change ended that was not an error.
struct FlagOutcome
{
    enum class Kind {
        Applied, ///< and it stands in the database exactly once
        Conflict, ///< somebody else was faster: nothing was written
        Gone, ///< the flag is not there (any more), or hidden from this role
    };

    Kind kind = Kind::Applied;
    std::optional<FeatureFlag> current; ///< as it is now; nullopt when Gone

    bool operator==(const FlagOutcome &) const = default;
};

/// What the connection's role may do, and what the table has.
struct FlagRights
{
    enum class Obstacle {
        None,
        NoVersionColumn, ///< two people could overwrite each other unseen
        RoleMayNot,
        NotConnected, ///< the state shown is older than the last connection
    };

    Obstacle obstacle = Obstacle::None; ///< for every change
    FlagFields changeable; ///< where there is none
    bool mayCreate = false;
    bool hasHistory = false;
    bool hasAudits = false;

    bool operator==(const FlagRights &) const = default;
};

/// Everything the table holds, read at one moment.
struct FlagSnapshot
{
    QList<FeatureFlag> flags; ///< by key, each once
    QStringList repeatedKeys; ///< keys that stand in several rows: shown once, never written
    QStringList missing; ///< columns and tables that the policy names and the connection does not offer
    FlagRights rights;
    QDateTime asOf;

    bool operator==(const FlagSnapshot &) const = default;
};

/// The team went through its flags.
struct FlagAudit
{
    QDateTime at;
    QString by;

    bool operator==(const FlagAudit &) const = default;
};

}
