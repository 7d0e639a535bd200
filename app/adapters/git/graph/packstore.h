// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/packfile.h"

#include <QStringList>

namespace Trunkline {

/// The objects in the packs of some object folders. One thread at a time.
class PackStore
{
    Q_DISABLE_COPY_MOVE(PackStore)

public:
    explicit PackStore(const QStringList &objectsDirs);
    ~PackStore();

    /// False when no pack has it, or it cannot be read.
    bool read(const ObjectId &id, PackedObject &object);
    /// Good until the next call; empty when no pack has it, it is no commit or cannot be read.
    std::span<const char> readCommit(const ObjectId &id);
    bool contains(const ObjectId &id);
    /// Sorts by place: who reads many objects in this order takes each delta's base from memory. Those that no pack has
    /// come first.
    void sortByPlace(std::vector<ObjectId> &ids);

private:
    struct Place
    {
        PackFile *pack = nullptr;
        quint64 offset = 0;
    };
    Place find(const ObjectId &id);

    std::vector<std::unique_ptr<PackFile>> m_packs; ///< where the last one was found comes first
    libdeflate_decompressor *m_decompressor;
    PackedObject m_commit;
    quint32 m_untilRelax = 0;
};

}
