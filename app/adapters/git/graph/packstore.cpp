// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/packstore.h"

#include <QDir>

#include <algorithm>
#include <libdeflate.h>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Trunkline {

PackStore::PackStore(const QStringList &objectsDirs)
    : m_decompressor(libdeflate_alloc_decompressor())
{
    constexpr qsizetype most = 64; // the largest; each holds a file open
    QFileInfoList indexes;
    for (const QString &folder : objectsDirs)
        indexes += QDir(folder + "/pack"_L1).entryInfoList({u"*.idx"_s}, QDir::Files);
    std::ranges::sort(indexes, std::ranges::greater(), [](const QFileInfo &file) { return file.size(); });
    for (const QFileInfo &index : indexes.first(std::min(most, indexes.size()))) {
        if (auto pack = PackFile::open(index.filePath()))
            m_packs.push_back(std::move(pack));
    }
}

PackStore::~PackStore()
{
    libdeflate_free_decompressor(m_decompressor);
}

PackStore::Place PackStore::find(const ObjectId &id)
{
    constexpr quint32 relaxEvery = 1 << 12;
    if (++m_untilRelax % relaxEvery == 0)
        std::ranges::for_each(m_packs, [](const auto &pack) { pack->relax(); });
    for (auto pack = m_packs.begin(); pack != m_packs.end(); ++pack) {
        const auto offset = (*pack)->find(id);
        if (!offset)
            continue;
        std::rotate(m_packs.begin(), pack, pack + 1);
        return {.pack = m_packs.front().get(), .offset = *offset};
    }
    return {};
}

bool PackStore::read(const ObjectId &id, PackedObject &object)
{
    const Place place = find(id);
    return place.pack && place.pack->read(place.offset, m_decompressor, object);
}

std::span<const char> PackStore::readCommit(const ObjectId &id)
{
    constexpr int commitType = 1;
    if (!read(id, m_commit) || m_commit.type != commitType)
        return {};
    return m_commit.content;
}

void PackStore::sortByPlace(std::vector<ObjectId> &ids)
{
    std::vector<std::tuple<const PackFile *, quint64, ObjectId>> places;
    places.reserve(ids.size());
    for (const ObjectId &id : ids) {
        const Place place = find(id);
        places.emplace_back(place.pack, place.offset, id);
    }
    std::ranges::sort(places, [](const auto &one, const auto &other) {
        return std::tie(std::get<0>(one), std::get<1>(one)) < std::tie(std::get<0>(other), std::get<1>(other));
    });
    std::ranges::transform(places, ids.begin(), [](const auto &place) { return std::get<2>(place); });
}

bool PackStore::contains(const ObjectId &id)
{
    return find(id).pack != nullptr;
}

}
