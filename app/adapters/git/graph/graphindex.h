// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/trunklabels.h"
#include "models/domain/branch.h"

#include <QHash>

namespace Trunkline {

/// What one session learned of a repository's history, for the next one: a file in the cache folder that is used where
/// it lies, through a memory map. Nothing in it is believed unchecked; a file that is not whole is as good as none.
struct GraphIndex
{
    CommitTable table;
    TrunkLabels labels;
    QHash<Rank, Person> authors; ///< of tips
    quint64 checksum = 0; ///< of the file it came from

    /// @p fingerprint names what else the history depends on; a file with another one is not used.
    static std::optional<GraphIndex> load(const QString &path, quint64 fingerprint);
    /// Atomic: another process sees the old file or the new one. Gives the file's checksum; nullopt, and a line in the
    /// log, when it did not work.
    static std::optional<quint64> save(const QString &path, quint64 fingerprint, CommitTable &table,
                                       const TrunkLabels &labels, const QHash<Rank, Person> &authors);
};

}
