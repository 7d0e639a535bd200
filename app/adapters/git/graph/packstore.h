// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/packfile.h"

#include <QStringList>

namespace Trunkline {

/// The commits in the packs of some object folders. One thread at a time.
class PackStore
{
    Q_DISABLE_COPY_MOVE(PackStore)

public:
    explicit PackStore(const QStringList &objectsDirs);
    ~PackStore();

    /// Good until the next call; empty when no pack has it or it cannot be read.
    std::span<const char> readCommit(const ObjectId &id);

private:
    std::vector<std::unique_ptr<PackFile>> m_packs; ///< where the last one was found comes first
    libdeflate_decompressor *m_decompressor;
    std::vector<char> m_text;
    quint32 m_untilRelax = 0;
};

}
