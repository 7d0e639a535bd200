// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/analysismemory.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace Trunkline {

namespace {

constexpr QByteArrayView magic("trunkline analysis 1\n");
constexpr qsizetype recordLimit = 20'000;
constexpr qsizetype keyLimit = 1'000'000;
constexpr qint64 fileLimit = 256 << 20;

QDataStream &operator<<(QDataStream &out, const ObjectId &id)
{
    return out << QByteArray(reinterpret_cast<const char *>(id.raw().data()), qsizetype(id.raw().size()));
}

QDataStream &operator>>(QDataStream &in, ObjectId &id)
{
    QByteArray raw;
    in >> raw;
    id = ObjectId::fromRaw({reinterpret_cast<const quint8 *>(raw.constData()), std::size_t(raw.size())});
    return in;
}

QDataStream &operator<<(QDataStream &out, const std::vector<quint64> &numbers)
{
    out << quint32(numbers.size());
    for (const quint64 number : numbers)
        out << number;
    return out;
}

QDataStream &operator>>(QDataStream &in, std::vector<quint64> &numbers)
{
    quint32 size = 0;
    in >> size;
    for (quint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
        quint64 number = 0;
        in >> number;
        numbers.push_back(number);
    }
    return in;
}

QDataStream &operator<<(QDataStream &out, const AnalysisRecord &record)
{
    return out << record.trunkTip << record.mergeBase << record.ownCommits << quint8(*record.result.merged)
               << *record.result.conflicts << record.hangsOnPathsAlone << record.paths.paths << record.paths.folders
               << record.awaitedKeys << record.usedAt;
}

QDataStream &operator>>(QDataStream &in, AnalysisRecord &record)
{
    quint8 merged = 0;
    QStringList conflicts;
    in >> record.trunkTip >> record.mergeBase >> record.ownCommits >> merged >> conflicts >> record.hangsOnPathsAlone
            >> record.paths.paths >> record.paths.folders >> record.awaitedKeys >> record.usedAt;
    if (merged > quint8(Merged::Rebase))
        in.setStatus(QDataStream::ReadCorruptData);
    record.result = {.merged = Merged(merged), .conflicts = conflicts};
    return in;
}

/// The complete records, the most recently used ones of them.
QList<ObjectId> recordsToKeep(const QHash<ObjectId, AnalysisRecord> &records)
{
    QList<ObjectId> tips;
    for (const auto &[tip, record] : records.asKeyValueRange()) {
        if (record.isComplete())
            tips.append(tip);
    }
    if (tips.size() > recordLimit) {
        std::ranges::sort(tips, std::ranges::greater(), [&](const ObjectId &tip) { return records[tip].usedAt; });
        tips.resize(recordLimit);
    }
    return tips;
}

QByteArray checksum(QByteArrayView payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha1);
}

}

AnalysisMemory AnalysisMemory::load(const QString &path)
{
    QFile file(path);
    if (file.size() > fileLimit || !file.open(QIODevice::ReadOnly) || file.read(magic.size()) != magic)
        return {};
    const QByteArray sum = file.read(QCryptographicHash::hashLength(QCryptographicHash::Sha1));
    const QByteArray payload = file.readAll();
    if (checksum(payload) != sum)
        return {};

    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_8);
    AnalysisMemory memory;
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        ObjectId tip;
        in >> tip;
        in >> memory.records[tip];
    }
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        ObjectId commit;
        in >> commit;
        in >> memory.trunkKeys[commit];
    }
    return in.status() == QDataStream::Ok ? memory : AnalysisMemory();
}

bool AnalysisMemory::save(const QString &path) const
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_8);
    const QList<ObjectId> tips = recordsToKeep(records);
    out << quint32(tips.size());
    for (const ObjectId &tip : tips)
        out << tip << *records.constFind(tip);
    const qsizetype keys = std::min(trunkKeys.size(), keyLimit);
    out << quint32(keys);
    auto key = trunkKeys.constBegin();
    for (qsizetype i = 0; i < keys; ++i, ++key)
        out << key.key() << key.value();

    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(magic.data(), magic.size()) == magic.size()
            && file.write(checksum(payload)) > 0 && file.write(payload) == payload.size() && file.commit();
}

}
