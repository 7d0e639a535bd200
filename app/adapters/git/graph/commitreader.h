// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/commitparser.h"
#include "app/adapters/git/graph/historyoverrides.h"
#include "app/adapters/git/graph/packstore.h"

namespace Trunkline {

/// Reads commit objects, with replace refs, grafts and the cut of a shallow clone applied. One thread at a time.
class CommitReader
{
    Q_DISABLE_COPY_MOVE(CommitReader)

public:
    /// What was read; the views in header stay good until the next read.
    struct Text
    {
        CommitHeader header;
        bool isCut = false; ///< it has parents that this clone does not know
    };

    static Result<std::unique_ptr<CommitReader>> open(const GitPlace &place, const HistoryOverrides &overrides);

    /// nullopt when the object is missing, broken or no commit.
    std::optional<Text> read(const ObjectId &id);

private:
    CommitReader(const GitPlace &place, const HistoryOverrides &overrides);
    QByteArrayView readText(const ObjectId &id);

    PackStore m_packs;
    const HistoryOverrides &m_overrides;
    GitRepositoryHandle m_repository;
    GitOdb m_odb;
    GitOdbObject m_object;
};

}
