// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/graphindex.h"

#include "app/adapters/git/graph/graphindexfile.h"
#include "app/adapters/git/graph/graphlog.h"
#include "app/adapters/git/graph/mappedpages.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Header = GraphIndexHeader;

constexpr std::size_t aligned(std::size_t size)
{
    return (size + 7) & ~std::size_t(7);
}

template <typename T>
std::span<T> as(std::span<quint8> bytes)
{
    return {reinterpret_cast<T *>(bytes.data()), bytes.size() / sizeof(T)};
}

template <typename T>
std::span<const quint8> bytesOf(std::span<const T> values)
{
    return {reinterpret_cast<const quint8 *>(values.data()), values.size_bytes()};
}

/// Takes a mapped file apart and looks at everything in it once.
class IndexReader
{
public:
    explicit IndexReader(std::span<quint8> bytes)
        : m_bytes(bytes)
    {
    }

    /// Whether the file is ours and meant for this history; one that is not is no cause for alarm.
    bool isFor(quint64 fingerprint)
    {
        if (m_bytes.size() < sizeof(Header))
            return false;
        std::memcpy(&m_header, m_bytes.data(), sizeof m_header);
        Header expected;
        expected.hashSize = m_header.hashSize;
        expected.fingerprint = fingerprint;
        expected.checksum = m_header.checksum;
        expected.sizes = m_header.sizes;
        return m_header == expected;
    }

    bool read(GraphIndex &index)
    {
        index.checksum = m_header.checksum;
        return split() && fill(index) && areParentsSane(index.table) && areSlotsSane()
                && index.labels.restore(as<const Rank>(m_sections[Header::Line]), index.table)
                && readAuthors(index.authors);
    }

private:
    bool split()
    {
        if (m_header.hashSize != 20 && m_header.hashSize != 32)
            return false;
        std::span<quint8> rest = m_bytes.subspan(sizeof(Header));
        QuickChecksum sum;
        sum.add(rest);
        if (sum.value() != m_header.checksum)
            return false;
        for (std::size_t i = 0; i < m_sections.size(); ++i) {
            const auto size = std::size_t(m_header.sizes[i]);
            if (size > rest.size() || aligned(size) > rest.size())
                return false;
            m_sections[i] = rest.first(size);
            rest = rest.subspan(aligned(size));
        }
        return rest.empty();
    }

    bool fill(GraphIndex &index)
    {
        const std::size_t count = m_sections[Header::Parents].size() / sizeof(CommitTable::Parents);
        for (const auto section : {Header::CommittedAt, Header::AuthoredAt, Header::Labels, Header::Parents}) {
            if (m_sections[section].size() != count * sizeof(qint64))
                return false;
        }
        if (count > CommitTable::MaxCount || m_sections[Header::Ids].size() != count * m_header.hashSize)
            return false;
        index.table = CommitTable(m_header.hashSize);
        const CommitTable::Columns columns = index.table.columns();
        columns.ids.setBase(m_sections[Header::Ids]);
        columns.parents.setBase(as<CommitTable::Parents>(m_sections[Header::Parents]));
        columns.more.setBase(as<quint32>(m_sections[Header::More]));
        columns.committedAt.setBase(as<qint64>(m_sections[Header::CommittedAt]));
        columns.authoredAt.setBase(as<qint64>(m_sections[Header::AuthoredAt]));
        columns.labels.setBase(as<TrunkLabel>(m_sections[Header::Labels]));
        m_count = Rank(count);
        columns.baseSlots = IdSlots::over(as<const quint32>(m_sections[Header::Slots]));
        return true;
    }

    bool areParentsSane(CommitTable &table) const
    {
        const CommitColumn<CommitTable::Parents> &parents = table.columns().parents;
        for (Rank rank = 0; rank < m_count; ++rank) {
            const auto [first, second] = parents[rank];
            const bool isFirstSane = first < rank || (first == NoRank && second == NoRank);
            const bool isSecondSane = second < rank || second == NoRank
                    || ((second & CommitTable::More) && isListSane(second & ~CommitTable::More, rank));
            if (!isFirstSane || !isSecondSane)
                return false;
        }
        return true;
    }

    bool isListSane(std::size_t at, Rank child) const
    {
        const auto more = as<const quint32>(m_sections[Header::More]);
        for (; at < more.size(); ++at) {
            if ((more[at] & ~CommitTable::More) >= child)
                return false;
            if (more[at] & CommitTable::More)
                return true;
        }
        return false;
    }

    /// As many as commits, and fewer than places: a search always ends.
    bool areSlotsSane() const
    {
        const auto slots = as<const quint32>(m_sections[Header::Slots]);
        std::size_t taken = 0;
        for (const quint32 slot : slots) {
            if (slot != IdSlots::Empty && slot >= m_count)
                return false;
            taken += slot != IdSlots::Empty ? 1 : 0;
        }
        return taken == m_count && (slots.empty() ? m_count == 0 : std::has_single_bit(slots.size()))
                && (slots.empty() || (slots.size() > 1 && taken < slots.size()));
    }

    bool readAuthors(QHash<Rank, Person> &authors) const
    {
        const std::span<const quint8> bytes = m_sections[Header::Authors];
        QDataStream stream(
                QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
        while (!stream.atEnd()) {
            Rank rank = NoRank;
            Person person;
            stream >> rank >> person.name >> person.email;
            if (stream.status() != QDataStream::Ok || rank >= m_count)
                return false;
            authors.emplace(rank, std::move(person));
        }
        return true;
    }

    std::span<quint8> m_bytes;
    Header m_header;
    std::array<std::span<quint8>, Header::SectionCount> m_sections;
    Rank m_count = 0;
};

/// Gathers the sections, then writes them one after the other.
class Writer
{
public:
    void add(Header::Section section, std::initializer_list<std::span<const quint8>> parts)
    {
        std::size_t size = 0;
        for (const std::span<const quint8> part : parts) {
            m_parts.push_back(part);
            size += part.size();
        }
        m_header.sizes[section] = size;
        m_parts.emplace_back(m_padding.data(), aligned(size) - size);
    }

    template <typename T>
    void add(Header::Section section, const CommitColumn<T> &column)
    {
        add(section, {bytesOf(column.base()), bytesOf(std::span<const T>(column.tail()))});
    }

    bool write(QSaveFile &file, std::size_t hashSize, quint64 fingerprint)
    {
        QuickChecksum sum;
        for (const std::span<const quint8> part : m_parts)
            sum.add(part);
        m_header.hashSize = quint32(hashSize);
        m_header.fingerprint = fingerprint;
        m_header.checksum = sum.value();
        m_parts.insert(m_parts.begin(), bytesOf(std::span<const Header>(&m_header, 1)));
        return std::ranges::all_of(m_parts, [&file](std::span<const quint8> part) {
            return file.write(reinterpret_cast<const char *>(part.data()), qint64(part.size())) == qint64(part.size());
        });
    }

    quint64 checksum() const { return m_header.checksum; }

private:
    Header m_header;
    std::array<quint8, 8> m_padding{};
    std::vector<std::span<const quint8>> m_parts;
};

QByteArray encoded(const QHash<Rank, Person> &authors)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const auto &[rank, person] : authors.asKeyValueRange())
        stream << rank << person.name << person.email;
    return bytes;
}

}

std::optional<GraphIndex> GraphIndex::load(const QString &path, quint64 fingerprint)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly) || file->size() == 0)
        return {};
    // private: labels and times that change do so in this process only
    quint8 *bytes = file->map(0, file->size(), QFileDevice::MapPrivateOption);
    if (!bytes)
        return {};
    IndexReader reader({bytes, std::size_t(file->size())});
    GraphIndex index;
    if (!reader.isFor(fingerprint))
        return {};
    if (!reader.read(index)) {
        qCWarning(graphLog).noquote() << path << "is damaged and is made anew";
        return {};
    }
    forgetPages({bytes, std::size_t(file->size())}); // most of it was looked at for the check alone
    index.table.keepAlive(std::move(file));
    return index;
}

std::optional<quint64> GraphIndex::save(const QString &path, quint64 fingerprint, CommitTable &table,
                                        const TrunkLabels &labels, const QHash<Rank, Person> &authors)
{
    const CommitTable::Columns columns = table.columns();
    IdSlots joined;
    if (!columns.baseSlots.slots().empty()) {
        const auto idOf = [&table](Rank rank) { return table.rawId(rank); };
        joined.reserve(table.count(), idOf);
        for (Rank rank = 0; rank < table.count(); ++rank)
            joined.put(rank, idOf(rank));
    }
    const IdSlots &slots = columns.baseSlots.slots().empty() ? columns.slots : joined;
    const QByteArray people = encoded(authors);

    Writer writer;
    writer.add(Header::CommittedAt, columns.committedAt);
    writer.add(Header::AuthoredAt, columns.authoredAt);
    writer.add(Header::Labels, columns.labels);
    writer.add(Header::Parents, columns.parents);
    writer.add(Header::More, columns.more);
    writer.add(Header::Line, {bytesOf(std::span<const Rank>(labels.line()))});
    writer.add(Header::Slots, {bytesOf(slots.slots())});
    writer.add(Header::Ids, columns.ids);
    writer.add(Header::Authors, {bytesOf(std::span<const char>(people.constData(), std::size_t(people.size())))});

    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writer.write(file, table.hashSize(), fingerprint) && file.commit())
        return writer.checksum();
    qCWarning(graphLog).noquote() << path << "cannot be written:" << file.errorString();
    return {};
}

}
