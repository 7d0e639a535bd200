// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/migrations/verificationmemory.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QJsonObject toJson(const QString &key, const Verification &verification)
{
    QJsonArray locks;
    for (const ObservedLock &lock : verification.locks)
        locks.append(
                QJsonObject{{u"object"_s, lock.object}, {u"mode"_s, lock.mode}, {u"rewritten"_s, lock.isRewritten}});
    return {{u"key"_s, key},
            {u"state"_s, int(verification.state)},
            {u"step"_s, int(verification.step)},
            {u"detail"_s, verification.detail},
            {u"differences"_s, QJsonArray::fromStringList(verification.differences)},
            {u"orderOnly"_s, verification.isOrderOnly},
            {u"locks"_s, locks},
            {u"upMilliseconds"_s, verification.upMilliseconds},
            {u"writes"_s, int(verification.writes)},
            {u"inStep"_s, QJsonArray::fromStringList(verification.inStep)},
            {u"silent"_s, QJsonArray::fromStringList(verification.silent)},
            {u"at"_s, verification.at.toMSecsSinceEpoch()}};
}

Verification fromJson(const QString &hash, const QJsonObject &json)
{
    Verification verification{.state = Verification::State(std::clamp(json["state"_L1].toInt(), 0, 7)),
                              .step = Verification::Step(std::clamp(json["step"_L1].toInt(), 0, 6)),
                              .detail = json["detail"_L1].toString(),
                              .differences = json["differences"_L1].toVariant().toStringList(),
                              .isOrderOnly = json["orderOnly"_L1].toBool(),
                              .upMilliseconds = json["upMilliseconds"_L1].toInteger(),
                              .writes = Verification::Writes(std::clamp(json["writes"_L1].toInt(), 0, 4)),
                              .inStep = json["inStep"_L1].toVariant().toStringList(),
                              .silent = json["silent"_L1].toVariant().toStringList(),
                              .hash = hash,
                              .at = QDateTime::fromMSecsSinceEpoch(json["at"_L1].toInteger(), QTimeZone::UTC)};
    const QJsonArray locks = json["locks"_L1].toArray();
    for (const auto &lock : locks)
        verification.locks.append({.object = lock["object"_L1].toString(),
                                   .mode = lock["mode"_L1].toString(),
                                   .isRewritten = lock["rewritten"_L1].toBool()});
    return verification;
}

QJsonObject readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}

void VerificationMemory::look()
{
    const FileStamp stamp = fileStamp(QFile::encodeName(m_path));
    if (stamp.isStill(m_stamp))
        return;
    m_stamp = stamp;
    m_known.clear();
    m_tried.clear();
    const QJsonObject all = readAll(m_path);
    for (auto one = all.begin(); one != all.end(); ++one) {
        const QJsonObject json = one.value().toObject();
        m_known.insert(one.key(), fromJson(one.key(), json));
        m_tried.insert(json["key"_L1].toString());
    }
}

void VerificationMemory::recall(Migration &migration, const QString &hash) const
{
    if (const auto known = m_known.constFind(hash); known != m_known.cend())
        migration.verification = *known;
    else if (m_tried.contains(migration.key()))
        migration.verification.state = Verification::State::Outdated;
}

void VerificationMemory::keep(const QList<VerifiedMigration> &results) const
{
    QJsonObject known = readAll(m_path);
    for (const VerifiedMigration &one : results)
        known.insert(one.verification.hash, toJson(one.key, one.verification));
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(known).toJson(QJsonDocument::Compact)) > 0)
        file.commit(); // without it the run is done again: no harm
}

}
