// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate.h"
#include "models/domain/objectid.h"
#include "models/domain/schemachange.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Trunkline {

/// One change on its way from branch to release: the facts of git, the code host, the swarm and the database joined.
/// Times are UTC; what is not known is nullopt, empty or an invalid time.
struct Change
{
    /// In the order of the way. A change stands at the last one that it has reached.
    enum class Station {
        Branch,
        Review,
        Merged,
        Built, ///< an image holds it, and some service that should run it does not
        Deployed, ///< every service of the repository runs it
        Released, ///< and it is behind no flag, or its flags are on for everybody
        Done, ///< and its flags and its branch are gone
        Reverted,
    };

    /// One service that should run it.
    struct Production
    {
        enum class State { Waiting, RollingOut, Running, RolledBack };

        QString service;
        State state = State::Waiting;
        QDateTime at; ///< since when it is so
        QString image; ///< that the service runs now, or fell back to
        QString why; ///< of a rollback, in the engine's words

        bool operator==(const Production &) const = default;
    };

    struct Flag
    {
        QString key;
        std::optional<qint32> rolloutPercent; ///< 0 when it is off; nullopt when not known
        QDateTime fullyRolledOutAt;
        QDateTime removeBy; ///< invalid while nothing asks for its removal
        bool isRemoved = false; ///< neither in the table nor in code any more

        bool operator==(const Flag &) const = default;
    };

    /// A step of a schema change that it brings.
    struct Schema
    {
        QString object; ///< "orders.total"
        QString key; ///< of the schema change
        SchemaChange::Phase phase = SchemaChange::Phase::Expand;
        QDateTime contractAllowedAt;

        bool operator==(const Schema &) const = default;
    };

    /// Another change of the same rollback.
    struct Companion
    {
        QString key;
        QString title;
        QString author;
        QStringList flags; ///< that it touched

        bool operator==(const Companion &) const = default;
    };

    /// What it falls under next, and when.
    struct Deadline
    {
        QLatin1StringView rule;
        QString subject; ///< the branch, flag or schema object
        QDateTime at;

        bool operator==(const Deadline &) const = default;
    };

    std::optional<qint32> pullRequest;
    ObjectId tip; ///< of the branch, or the commit on trunk
    QString title;
    QString author;
    QString branch;
    QString url;
    QStringList coAuthors; ///< of its commit on trunk, as its trailers name them
    bool isAboutAiRules = false; ///< it changes files of .ai/rules/
    QDateTime startedAt; ///< author time of its first commit
    QDateTime openedAt; ///< of its pull request
    bool isDraft = false;
    bool isReady = false; ///< every gate passed
    bool isReviewKnown = false; ///< of a merged one: its pull request was read, or it is known to have had none
    QList<Gate> gates; ///< now; for a merged one those that had not passed
    QDateTime mergedAt;
    QString mergedBy;
    ObjectId mergeCommit; ///< null before
    bool isMergeCommit = false; ///< it has the branch as its second parent
    QStringList images; ///< that hold it, as far as services name them
    bool isProductionKnown = false; ///< a swarm was asked
    bool touchesNoService = false; ///< nothing that runs is built from what it changes
    QList<Production> production; ///< by service
    QDateTime deployedAt; ///< when the last service ran it
    std::optional<QList<Flag>> flags; ///< that it touched; nullopt: not known
    std::optional<QStringList> migrations; ///< versions that it touched; nullopt: not known
    QList<Schema> schemaChanges; ///< that those are steps of
    QDateTime releasedAt;
    QString revertedBy; ///< the commit that took it back, hex
    QList<Companion> wentBackWith; ///< all changes that the same rollback took back, this one too
    std::optional<bool> isBranchDeleted;
    Station station = Station::Branch;
    QDateTime stationSince; ///< when it came there
    std::optional<Deadline> next;
    std::optional<std::chrono::seconds> leadTime; ///< from its first commit to production

    bool isMerged() const { return !mergeCommit.isNull(); }
    /// The number of its pull request, else its branch, else its commit.
    QString key() const
    {
        if (!isMerged() && !pullRequest)
            return branch;
        return pullRequest ? QString::number(*pullRequest).rightJustified(9, u'0') : mergeCommit.toHex();
    }
    bool operator==(const Change &) const = default;
};

}
