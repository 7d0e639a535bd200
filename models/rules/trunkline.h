// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/trunkdistance.h"
#include "models/domain/trunkhistory.h"

#include <QHash>

namespace Trunkline {

/// Trunk's first-parent line as an order: what stands further down is contained in what stands above.
class TrunkLine
{
public:
    /// @p places says where commits stand that are not on the line themselves, as the commit graph knows it.
    explicit TrunkLine(const TrunkHistory &history, const QHash<QString, TrunkDistance> &places = {});

    /// True when the commit, in hex and maybe shortened to at least seven digits, is on the line.
    bool holds(const QString &commit) const { return placeOf(commit) >= 0; }
    /// True when the repository has the commit, on the line or off it.
    bool isKnown(const QString &commit) const;
    /// True when @p commit, as above, is @p ancestor or has it among its ancestors. False when that is not known.
    bool contains(const QString &commit, const ObjectId &ancestor) const;
    /// How many commits stand above it; nullopt when it is not on the line.
    std::optional<qint32> behind(const QString &commit) const;
    /// The place of the newest commit of the line that @p commit contains, 0 is trunk's tip; the line's length for one
    /// that is older than the line, or not known.
    qsizetype reachOf(const QString &commit) const;
    /// The commit, in hex, that took this one back and was not taken back itself; empty when none did.
    QString revertedBy(const TrunkCommit &commit) const;
    QDateTime timeOf(const QString &commit) const;

private:
    qsizetype placeOf(const QString &commit) const;

    const TrunkHistory &m_history; ///< must outlive this
    QHash<QString, qsizetype> m_places; ///< 0 is the newest; by the whole id
    QHash<QString, qsizetype> m_shortPlaces; ///< by the first seven digits; -1 where two begin alike
    QHash<QString, TrunkDistance> m_elsewhere;
    QHash<QString, QList<qsizetype>> m_reverts; ///< places of commits that say they revert what begins so
    QHash<qint32, QList<qsizetype>> m_pullRequestReverts; ///< the same by pull request
};

}
