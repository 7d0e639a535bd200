// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Trunkline {

/// What makes history differ from what the commits say: replace refs, grafts and the cut of a shallow clone. With any
/// of them git does not trust its commit-graph, and neither do we.
struct HistoryOverrides
{
    QHash<ObjectId, ObjectId> replaced;
    QHash<ObjectId, QList<ObjectId>> grafts;
    QSet<ObjectId> shallow; ///< commits whose parents are not here

    bool isEmpty() const { return replaced.isEmpty() && grafts.isEmpty() && shallow.isEmpty(); }
    /// Whose content stands in for that of @p id.
    ObjectId contentOf(const ObjectId &id) const;
    /// 0 when empty, else different for what differs.
    quint64 fingerprint() const;
    bool operator==(const HistoryOverrides &) const = default;

    static HistoryOverrides read(const GitPlace &place);
};

}
