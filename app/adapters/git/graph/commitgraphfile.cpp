// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/commitgraphfile.h"

#include "app/adapters/git/graph/mappedpages.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::size_t HeaderSize = 8;
constexpr std::size_t TableEntrySize = 12;
constexpr std::size_t FanoutSize = 256 * 4;
constexpr std::size_t CommitTail = 16; ///< after the tree's id: two parents, generation and date

quint32 word(const quint8 *at)
{
    return qFromBigEndian<quint32>(at);
}

constexpr quint32 chunkId(const char (&name)[5])
{
    return quint32(quint8(name[0])) << 24 | quint32(quint8(name[1])) << 16 | quint32(quint8(name[2])) << 8
            | quint32(quint8(name[3]));
}

}

std::expected<std::unique_ptr<CommitGraphFile>, QString> CommitGraphFile::open(const QString &path)
{
    std::unique_ptr<CommitGraphFile> graph(new CommitGraphFile);
    graph->m_file.setFileName(path);
    if (!graph->m_file.open(QIODevice::ReadOnly))
        return std::unexpected(graph->m_file.exists() ? graph->m_file.errorString() : QString());
    const qint64 size = graph->m_file.size();
    const quint8 *bytes = size > 0 ? graph->m_file.map(0, size) : nullptr;
    if (!bytes)
        return std::unexpected(size > 0 ? graph->m_file.errorString() : u"it is empty"_s);
    graph->m_bytes = {bytes, std::size_t(size)};
    if (const QString problem = graph->parseHeader(); !problem.isEmpty())
        return std::unexpected(problem);
    return graph;
}

std::expected<std::unique_ptr<CommitGraphFile>, QString> CommitGraphFile::parse(std::span<const quint8> bytes)
{
    std::unique_ptr<CommitGraphFile> graph(new CommitGraphFile);
    graph->m_bytes = bytes;
    if (const QString problem = graph->parseHeader(); !problem.isEmpty())
        return std::unexpected(problem);
    return graph;
}

QString CommitGraphFile::parseHeader()
{
    if (m_bytes.size() < HeaderSize || std::memcmp(m_bytes.data(), "CGPH", 4) != 0)
        return u"it is no commit-graph"_s;
    if (m_bytes[4] != 1)
        return u"version %1 is not known"_s.arg(m_bytes[4]);
    if (m_bytes[5] != 1 && m_bytes[5] != 2)
        return u"hash version %1 is not known"_s.arg(m_bytes[5]);
    m_hashSize = m_bytes[5] == 1 ? 20 : 32;
    m_baseCount = m_bytes[7];
    if (m_bytes.size() < HeaderSize + (std::size_t(m_bytes[6]) + 1) * TableEntrySize + m_hashSize)
        return u"it is cut off"_s;
    const QString problem = parseChunks(m_bytes[6]);
    return problem.isEmpty() ? checkSizes() : problem;
}

QString CommitGraphFile::parseChunks(quint32 chunkCount)
{
    const quint64 end = m_bytes.size() - m_hashSize;
    const quint8 *entry = m_bytes.data() + HeaderSize;
    quint64 previous = HeaderSize + (quint64(chunkCount) + 1) * TableEntrySize;
    for (quint32 i = 0; i < chunkCount; ++i, entry += TableEntrySize) {
        const auto from = qFromBigEndian<quint64>(entry + 4);
        const auto to = qFromBigEndian<quint64>(entry + 4 + TableEntrySize);
        if (from < previous || to < from || to > end)
            return u"a chunk leaves the file"_s;
        previous = from;
        const std::span chunk = m_bytes.subspan(std::size_t(from), std::size_t(to - from));
        switch (word(entry)) {
        case chunkId("OIDF"):
            m_fanout = chunk;
            break;
        case chunkId("OIDL"):
            m_ids = chunk;
            break;
        case chunkId("CDAT"):
            m_commits = chunk;
            break;
        case chunkId("EDGE"):
            m_edges = chunk;
            break;
        case chunkId("BASE"):
            m_bases = chunk;
            break;
        default:
            break;
        }
    }
    return {};
}

QString CommitGraphFile::checkSizes()
{
    if (m_fanout.size() != FanoutSize)
        return u"the fan-out table has the wrong size"_s;
    quint32 previous = 0;
    for (std::size_t i = 0; i < FanoutSize; i += 4) {
        const quint32 next = word(m_fanout.data() + i);
        if (next < previous)
            return u"the fan-out table goes backwards"_s;
        previous = next;
    }
    m_count = previous;
    if (m_count >= NoParent || m_ids.size() != std::size_t(m_count) * m_hashSize
        || m_commits.size() != std::size_t(m_count) * (m_hashSize + CommitTail))
        return u"a table has the wrong size"_s;
    if (m_bases.size() != std::size_t(m_baseCount) * m_hashSize || m_edges.size() % 4 != 0)
        return u"a list has the wrong size"_s;
    return {};
}

CommitGraphFile::Commit CommitGraphFile::commit(quint32 index) const
{
    const quint8 *at = m_commits.data() + std::size_t(index) * (m_hashSize + CommitTail) + m_hashSize;
    const quint32 generationAndDate = word(at + 8);
    return {.first = word(at),
            .second = word(at + 4),
            .generation = generationAndDate >> 2,
            .committedAt = qint64(generationAndDate & 3) << 32 | word(at + 12)};
}

bool CommitGraphFile::appendMoreParents(quint32 second, std::vector<quint32> &parents) const
{
    constexpr quint32 last = 0x80000000;
    constexpr std::size_t most = 65'536; // a list without end, named by every commit, would keep us busy for ever
    const std::size_t begin = std::size_t(second & ~MoreParents) * 4;
    for (std::size_t at = begin; at + 4 <= m_edges.size() && at - begin < 4 * most; at += 4) {
        const quint32 edge = word(m_edges.data() + at);
        parents.push_back(edge & ~last);
        if (edge & last)
            return true;
    }
    return false;
}

ObjectId CommitGraphFile::base(quint32 index) const
{
    return ObjectId::fromRaw(m_bases.subspan(std::size_t(index) * m_hashSize, m_hashSize));
}

bool CommitGraphFile::isChecksumRight() const
{
    QCryptographicHash hash(m_hashSize == 20 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
    const std::span body = m_bytes.first(m_bytes.size() - m_hashSize);
    hash.addData(QByteArrayView(body.data(), qsizetype(body.size())));
    return std::memcmp(hash.resultView().data(), m_bytes.last(m_hashSize).data(), m_hashSize) == 0;
}

void CommitGraphFile::forget(quint32 from, quint32 to) const
{
    const std::size_t count = to - from;
    const std::size_t entry = m_hashSize + CommitTail;
    forgetPages(m_ids.subspan(from * m_hashSize, count * m_hashSize));
    forgetPages(m_commits.subspan(from * entry, count * entry));
}

}
