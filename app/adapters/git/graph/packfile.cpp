// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/packfile.h"

#include "app/adapters/git/graph/mappedpages.h"
#include "app/adapters/git/graph/packdelta.h"

#include <QtEndian>

#include <fcntl.h>
#include <libdeflate.h>
#include <limits>
#include <unistd.h>

namespace Trunkline {

namespace {

constexpr std::size_t HashSize = 20;
constexpr std::size_t IndexHeader = 8;
constexpr std::size_t Fanout = 256 * 4;
constexpr std::size_t LargestObject = 1 << 20; ///< longer ones are left to libgit2
constexpr std::size_t RememberedBases = 4 << 20; ///< bytes

enum EntryType { CommitType = 1, LastWhole = 4, OffsetDelta = 6, IdDelta = 7 };

quint32 packWord(const quint8 *at)
{
    return qFromBigEndian<quint32>(at);
}

}

std::unique_ptr<PackFile> PackFile::open(const QString &indexPath)
{
    std::unique_ptr<PackFile> pack(new PackFile);
    pack->m_index.setFileName(indexPath);
    pack->m_path = indexPath.chopped(3) + QLatin1StringView("pack");
    if (!pack->m_index.open(QIODevice::ReadOnly))
        return {};
    const qint64 size = pack->m_index.size();
    const quint8 *bytes = size > 0 ? pack->m_index.map(0, size) : nullptr;
    if (!bytes)
        return {};
    pack->m_map = {bytes, std::size_t(size)};
    pack->m_index.close(); // the map stays
    return pack->parseIndex() ? std::move(pack) : nullptr;
}

PackFile::~PackFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool PackFile::parseIndex()
{
    constexpr std::size_t trailer = 2 * HashSize;
    if (m_map.size() < IndexHeader + Fanout + trailer || packWord(m_map.data()) != 0xFF744F63
        || packWord(m_map.data() + 4) != 2)
        return false;
    quint32 count = 0;
    for (std::size_t at = IndexHeader; at < IndexHeader + Fanout; at += 4) {
        if (packWord(&m_map[at]) < count)
            return false;
        count = packWord(&m_map[at]);
    }
    const std::span<const quint8> tables
            = m_map.subspan(IndexHeader + Fanout).first(m_map.size() - IndexHeader - Fanout - trailer);
    const std::size_t ids = std::size_t(count) * HashSize;
    const std::size_t words = std::size_t(count) * 4;
    if (tables.size() < ids + 2 * words)
        return false;
    m_ids = tables.first(ids);
    m_offsets = tables.subspan(ids + words, words); // checksums lie between
    m_largeOffsets = tables.subspan(ids + 2 * words);
    return true;
}

std::optional<quint64> PackFile::find(const ObjectId &id) const
{
    const std::span raw = id.raw();
    if (raw.size() != HashSize)
        return {};
    const quint8 *fanout = &m_map[IndexHeader];
    quint32 low = raw[0] == 0 ? 0 : packWord(fanout + std::size_t(raw[0] - 1) * 4);
    quint32 high = packWord(fanout + std::size_t(raw[0]) * 4);
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        const int order = std::memcmp(&m_ids[middle * HashSize], raw.data(), HashSize);
        if (order == 0)
            return offsetOf(middle);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return {};
}

/// Beyond the end of any file when the index leads nowhere.
quint64 PackFile::offsetOf(quint32 index) const
{
    constexpr quint32 isLarge = 0x80000000;
    const quint32 offset = packWord(&m_offsets[std::size_t(index) * 4]);
    if (!(offset & isLarge))
        return offset;
    const std::size_t at = std::size_t(offset & ~isLarge) * 8;
    return at + 8 <= m_largeOffsets.size() ? qFromBigEndian<quint64>(&m_largeOffsets[at]) : ~quint64(0);
}

bool PackFile::fill(quint64 offset, std::size_t count)
{
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
    if (m_file < 0 || offset > quint64(std::numeric_limits<off_t>::max()))
        return false;
    m_window.resize(count);
    const ssize_t got = ::pread(m_file, m_window.data(), count, off_t(offset));
    m_window.resize(got > 0 ? std::size_t(got) : 0);
    return got > 0;
}

bool PackFile::readHeader(quint64 offset, Entry &entry, std::size_t &size, std::size_t &used)
{
    constexpr std::size_t guess = 512; // nearly every commit lies within
    if (!fill(offset, guess))
        return false;
    entry.type = m_window[0] >> 4 & 7;
    size = m_window[0] & 15;
    used = 1;
    for (int shift = 4; m_window[used - 1] & 0x80; shift += 7) {
        if (used == m_window.size() || shift > 32)
            return false;
        size |= std::size_t(m_window[used++] & 0x7F) << shift;
    }
    return (entry.type != OffsetDelta && entry.type != IdDelta) || readBase(offset, entry, used);
}

bool PackFile::readBase(quint64 offset, Entry &entry, std::size_t &used) const
{
    if (entry.type == IdDelta) {
        if (used + HashSize > m_window.size())
            return false;
        const auto base = find(ObjectId::fromRaw({&m_window[used], HashSize}));
        used += HashSize;
        entry.base = base.value_or(0);
        return base.has_value();
    }
    if (used == m_window.size())
        return false;
    quint64 back = m_window[used] & 0x7F;
    while (m_window[used++] & 0x80) {
        if (used == m_window.size() || back > (~quint64(0) >> 8))
            return false;
        back = (back + 1) << 7 | (m_window[used] & 0x7F);
    }
    entry.base = offset - back;
    return back > 0 && back < offset;
}

bool PackFile::inflate(quint64 offset, std::size_t used, std::size_t size, libdeflate_decompressor *decompressor,
                       std::vector<char> &content)
{
    if (size > LargestObject)
        return false;
    content.resize(size);
    const auto attempt = [&] {
        return used < m_window.size()
                && libdeflate_zlib_decompress_ex(decompressor, &m_window[used], m_window.size() - used, content.data(),
                                                 size, nullptr, nullptr)
                == LIBDEFLATE_SUCCESS;
    };
    const std::size_t most = used + size + size / 512 + 64; // what does not compress grows a little
    return attempt() || (m_window.size() < most && fill(offset, most) && attempt());
}

bool PackFile::readEntry(quint64 offset, libdeflate_decompressor *decompressor, Entry &entry)
{
    std::size_t size = 0;
    std::size_t used = 0;
    return readHeader(offset, entry, size, used) && inflate(offset, used, size, decompressor, entry.content);
}

bool PackFile::read(quint64 offset, libdeflate_decompressor *decompressor, PackedObject &object)
{
    constexpr std::size_t deepest = 256;
    struct Delta
    {
        quint64 offset;
        std::vector<char> content;
    };
    std::vector<Delta> deltas;
    for (;;) {
        if (const auto known = m_bases.find(offset); known != m_bases.end()) {
            object = known->second;
            break;
        }
        Entry entry;
        if (deltas.empty())
            entry.content = std::move(object.content); // memory used again
        if (deltas.size() > deepest || !readEntry(offset, decompressor, entry))
            return false;
        if (entry.type > 0 && entry.type <= LastWhole) {
            object = {.type = entry.type, .content = std::move(entry.content)};
            break;
        }
        if (entry.type != OffsetDelta && entry.type != IdDelta)
            return false;
        deltas.push_back({.offset = offset, .content = std::move(entry.content)});
        offset = entry.base;
    }
    for (; !deltas.empty(); deltas.pop_back()) {
        auto changed = applyDelta(object.content, deltas.back().content, LargestObject);
        if (!changed)
            return false;
        const int type = object.type;
        rememberBase(offset, std::move(object));
        object = {.type = type, .content = *std::move(changed)};
        offset = deltas.back().offset;
    }
    if (object.type != CommitType) // the next one asked for is often made out of this one; commits seldom are
        rememberBase(offset, PackedObject(object));
    return true;
}

void PackFile::rememberBase(quint64 offset, PackedObject &&base)
{
    if (m_baseBytes > RememberedBases) {
        m_bases.clear();
        m_baseBytes = 0;
    }
    const std::size_t size = base.content.size();
    if (m_bases.try_emplace(offset, std::move(base)).second)
        m_baseBytes += size;
}

void PackFile::relax() const
{
    forgetPages(m_map);
}

}
