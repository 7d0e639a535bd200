// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/objectid.h"
#include "models/domain/sqloperation.h"
#include "models/domain/verification.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Trunkline {

/// What a migration is for, in the life of a schema change.
enum class MigrationKind { Neutral, Expand, Backfill, Contract, Mixed, Unknown };

/// What a statement may do to a running system.
struct Hazard
{
    enum class Reach { None, Instant, Scan, Rewrite };
    enum class Blocks { Nothing, Writes, Everything };

    QString rule; ///< an ID of the hazard catalogue: "create-index"
    qint32 statement = 0; ///< 1-based, in up.sql
    qint32 offset = 0; ///< bytes
    qint32 length = 0;
    QString object;
    QString lock; ///< "ACCESS EXCLUSIVE"; empty when the hazard is not about a lock
    Reach reach = Reach::None; ///< how long in kind
    Blocks blocks = Blocks::Nothing;
    std::optional<qint64> rows; ///< of the table, where known
    QString allowedBecause; ///< the reason of the comment that allows it; empty: it counts

    bool isAllowed() const { return !allowedBecause.isEmpty(); }
    bool operator==(const Hazard &) const = default;
};

/// One column or table that a migration adds to, takes from or fills in the schema.
struct SchemaEffect
{
    enum class Kind { Adds, Drops, Renames, Narrows, Fills };

    Kind kind = Kind::Adds;
    QString table;
    QString column; ///< empty: the table itself
    QString to; ///< of a rename
    qint32 operation = -1; ///< index in the script

    /// "orders.total", or "orders".
    QString element() const { return column.isEmpty() ? table : table + u'.' + column; }
    bool operator==(const SchemaEffect &) const = default;
};

/// What the team wrote about a migration into its head: "-- trunkline: replaces orders.total".
struct MigrationHeader
{
    QString replaces; ///< the old element
    QString by; ///< the new one, where it is said
    QString phase;
    QString flag;
    QString backfill;

    bool operator==(const MigrationHeader &) const = default;
};

/// What the rules say of one up.sql, given the schema before it.
struct Judgement
{
    MigrationKind kind = MigrationKind::Unknown;
    QList<Hazard> hazards;
    QList<SchemaEffect> effects;
    QList<qint32> destructive; ///< operations that take something away: indexes in the script
    QList<qint32> unseen; ///< operations whose effect cannot be seen

    bool operator==(const Judgement &) const = default;
};

/// One half of a migration as it lies in git.
struct MigrationFile
{
    QString path; ///< from the repository's root
    ObjectId blob;
    QByteArray text;
    SqlScript script;

    bool operator==(const MigrationFile &) const = default;
};

/// A Hasura migration.
struct Migration
{
    enum class Place { Trunk, WorkTree, Branch, DatabaseOnly };
    enum class State { Applied, Pending, PullRequest, OnlyInDatabase, Unknown };
    enum class Down { Present, Missing, Empty }; ///< Empty: there is a file, but no statement in it

    QString database;
    quint64 version = 0;
    QString name;
    QString path; ///< its folder, or the path up to ".up.sql"
    Place place = Place::Trunk;
    QStringList
            branches; ///< where it is, when it is not on trunk: first the one that brings it, then those stacked on it
    bool isInWorkTree = false; ///< too, or only; of what is not on trunk
    bool isForeign = false; ///< like this only on branches of somebody else's repository: asks before it runs
    std::optional<qint32> pullRequest; ///< of the branch that brings it
    MigrationFile up;
    std::optional<MigrationFile> down;
    std::optional<MigrationFile> probe; ///< SQL that writes rows after the up
    MigrationHeader header;
    Judgement judgement;
    State state = State::Unknown;
    std::optional<bool> isDirty; ///< the database says that applying it broke off
    QDateTime mergedAt; ///< when it came to trunk
    bool isChangedSinceApplied = false;
    bool isChangedInWorkTree = false; ///< though it is on trunk
    Verification verification;

    /// "default/1763790000000", unique but for duplicates between branches, which add the path.
    QString id;
    const QString &key() const { return id; }
    bool operator==(const Migration &) const = default;
};

/// The down as the rules see it.
inline Migration::Down downOf(const Migration &migration)
{
    if (!migration.down)
        return Migration::Down::Missing;
    const SqlScript &script = migration.down->script;
    return script.statements == 0 && script.gaps.isEmpty() ? Migration::Down::Empty : Migration::Down::Present;
}

}
