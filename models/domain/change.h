// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate.h"
#include "models/domain/objectid.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Trunkline {

/// One change on its way from branch to release: the facts of git, the code host and the swarm joined. Times are UTC;
/// what is not known is nullopt, empty or an invalid time.
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

        bool operator==(const Production &) const = default;
    };

    struct Flag
    {
        QString key;
        std::optional<qint32> rolloutPercent; ///< 0 when it is off; nullopt when not known
        QDateTime fullyRolledOutAt;
        bool isRemoved = false; ///< not in the table any more

        bool operator==(const Flag &) const = default;
    };

    std::optional<qint32> pullRequest;
    ObjectId tip; ///< of the branch, or the commit on trunk
    QString title;
    QString author;
    QString branch;
    QString url;
    QDateTime startedAt; ///< author time of its first commit
    QList<Gate> gates; ///< now; for a merged one those that had not passed
    QDateTime mergedAt;
    ObjectId mergeCommit; ///< null before
    QStringList images; ///< that hold it, as far as services name them
    QList<Production> production; ///< by service
    QDateTime deployedAt; ///< when the last service ran it
    std::optional<QList<Flag>> flags; ///< that it touched; nullopt: not known
    QDateTime releasedAt;
    QString revertedBy; ///< the commit that took it back, hex
    std::optional<bool> isBranchDeleted;
    Station station = Station::Branch;
    QDateTime stationSince; ///< when it came there
    std::optional<std::chrono::seconds> leadTime; ///< from its first commit to production

    /// The number of its pull request, else its branch, else its commit.
    QString key() const
    {
        if (pullRequest)
            return QString::number(*pullRequest).rightJustified(9, u'0');
        return mergeCommit.isNull() ? branch : mergeCommit.toHex();
    }
    bool operator==(const Change &) const = default;
};

}
