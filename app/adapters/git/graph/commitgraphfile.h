// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/objectid.h"

#include <QFile>

#include <expected>
#include <memory>
#include <span>
#include <vector>

namespace Trunkline {

/// One file of git's commit-graph (a whole graph, or one layer of a chain). What it says is not trusted: everything
/// that is handed out lies within the file, but only the caller can know whether it makes sense.
class CommitGraphFile
{
    Q_DISABLE_COPY_MOVE(CommitGraphFile)

public:
    static constexpr quint32 NoParent = 0x70000000;
    static constexpr quint32 MoreParents = 0x80000000; ///< in the second parent: the rest is in the edge list

    struct Commit
    {
        quint32 first = NoParent; ///< a position in the chain
        quint32 second = NoParent; ///< or MoreParents | a place in the edge list
        quint32 generation = 0; ///< parents' are smaller; 0 when not computed
        qint64 committedAt = 0; ///< 34 bits
    };

    /// The error is a sentence for the log; empty when there is no such file.
    static std::expected<std::unique_ptr<CommitGraphFile>, QString> open(const QString &path);
    /// @p bytes must outlive the result.
    static std::expected<std::unique_ptr<CommitGraphFile>, QString> parse(std::span<const quint8> bytes);

    quint32 count() const { return m_count; }
    std::size_t hashSize() const { return m_hashSize; }
    const quint8 *id(quint32 index) const { return m_ids.data() + std::size_t(index) * m_hashSize; }
    Commit commit(quint32 index) const;
    /// Appends the parents from the second on of an octopus merge; false when the list leaves the file.
    bool appendMoreParents(quint32 second, std::vector<quint32> &parents) const;
    /// How many layers lie below this one, and the name of each.
    quint32 baseCount() const { return m_baseCount; }
    ObjectId base(quint32 index) const;
    /// The last bytes of the file: its name in a chain, and a checksum over the rest.
    ObjectId trailer() const { return ObjectId::fromRaw(m_bytes.last(m_hashSize)); }
    bool isChecksumRight() const;
    /// Gives the memory of what was read up to @p index back; it is read again when needed.
    void forget(quint32 from, quint32 to) const;

private:
    CommitGraphFile() = default;
    QString parseHeader();
    QString parseChunks(quint32 chunkCount);
    QString checkSizes();

    QFile m_file;
    std::span<const quint8> m_bytes;
    std::span<const quint8> m_fanout;
    std::span<const quint8> m_ids;
    std::span<const quint8> m_commits;
    std::span<const quint8> m_edges;
    std::span<const quint8> m_bases;
    std::size_t m_hashSize = 20;
    quint32 m_count = 0;
    quint32 m_baseCount = 0;
};

}
