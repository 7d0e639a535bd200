// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/objectid.h"

#include <QFile>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

struct libdeflate_decompressor;

namespace Trunkline {

struct PackedObject
{
    int type = 0; ///< as libgit2 and the packs themselves number them
    std::vector<char> content;
};

/// One of git's packs: several times as fast as a library that serves every thread, and without the pack and its index
/// in memory. It gives up on anything unusual; what it cannot read, libgit2 may. One thread at a time.
class PackFile
{
    Q_DISABLE_COPY_MOVE(PackFile)

public:
    /// Null when the index is not one that we know (version 2, SHA-1) or leads out of itself.
    static std::unique_ptr<PackFile> open(const QString &indexPath);
    ~PackFile();

    std::optional<quint64> find(const ObjectId &id) const;
    /// The object at @p offset; false when it cannot be read, or is large.
    bool read(quint64 offset, libdeflate_decompressor *decompressor, PackedObject &object);
    /// Gives back the memory of those parts of the index that were looked at.
    void relax() const;

private:
    struct Entry
    {
        int type = 0;
        quint64 base = 0; ///< of a delta: where what it changes begins
        std::vector<char> content;
    };

    PackFile() = default;
    bool parseIndex();
    quint64 offsetOf(quint32 index) const;
    bool readEntry(quint64 offset, libdeflate_decompressor *decompressor, Entry &entry);
    bool readHeader(quint64 offset, Entry &entry, std::size_t &size, std::size_t &used);
    bool readBase(quint64 offset, Entry &entry, std::size_t &used) const;
    bool fill(quint64 offset, std::size_t count);
    void rememberBase(quint64 offset, PackedObject &&base);
    bool inflate(quint64 offset, std::size_t used, std::size_t size, libdeflate_decompressor *decompressor,
                 std::vector<char> &content);

    QFile m_index;
    std::span<const quint8> m_map;
    std::span<const quint8> m_ids;
    std::span<const quint8> m_offsets;
    std::span<const quint8> m_largeOffsets;
    QString m_path;
    int m_file = -1; ///< opened when first needed
    std::vector<quint8> m_window; ///< what was last read of the pack
    std::unordered_map<quint64, PackedObject> m_bases; ///< what deltas change, by offset: neighbours share it
    std::size_t m_baseBytes = 0;
};

}
