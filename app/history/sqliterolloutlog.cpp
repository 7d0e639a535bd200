// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/sqliterolloutlog.h"

#include "app/history/rolloutjson.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// The age is measured against the newest record: a wrong clock forgets nothing.
QStringList rolloutSchema()
{
    constexpr qint64 year = 366LL * 24 * 3600 * 1000;
    return {u"CREATE TABLE IF NOT EXISTS rollouts (cluster TEXT NOT NULL, service TEXT NOT NULL, "
            "started INTEGER NOT NULL, outcome INTEGER NOT NULL, record BLOB NOT NULL, "
            "PRIMARY KEY (cluster, service, started)) WITHOUT ROWID"_s,
            u"DELETE FROM rollouts WHERE started < (SELECT max(started) FROM rollouts) - %1 "
            "AND started < (SELECT max(started) FROM rollouts AS other "
            "WHERE other.cluster = rollouts.cluster AND other.service = rollouts.service)"_s.arg(year)};
}

}

SqliteRolloutLog::SqliteRolloutLog(const QString &path)
    : m_file(path, rolloutSchema())
{
}

QFuture<Result<void>> SqliteRolloutLog::record(const RolloutRecord &record)
{
    return m_file.run<void>([this, record](const QSqlDatabase &database) -> Result<void> {
        QSqlQuery query(database);
        query.prepare(u"INSERT OR REPLACE INTO rollouts VALUES (?, ?, ?, ?, ?)"_s);
        query.addBindValue(record.clusterId);
        query.addBindValue(record.serviceId);
        query.addBindValue(record.startedAt.toMSecsSinceEpoch());
        query.addBindValue(int(record.outcome));
        query.addBindValue(toJson(record));
        return query.exec() ? Result<void>() : Failure(m_file.errorOf(query.lastError()));
    });
}

QFuture<Result<QList<RolloutRecord>>> SqliteRolloutLog::read(const QString &condition, const QVariantList &values)
{
    return m_file.run<QList<RolloutRecord>>(
            [this, condition, values](const QSqlDatabase &database) -> Result<QList<RolloutRecord>> {
                QSqlQuery query(database);
                query.setForwardOnly(true);
                query.prepare(u"SELECT record FROM rollouts "_s + condition);
                for (const QVariant &value : values)
                    query.addBindValue(value);
                if (!query.exec())
                    return Failure(m_file.errorOf(query.lastError()));
                QList<RolloutRecord> records;
                while (query.next())
                    records.append(rolloutFromJson(query.value(0).toByteArray()));
                return records;
            });
}

QFuture<Result<QList<RolloutRecord>>> SqliteRolloutLog::ofService(const QString &clusterId, const QString &serviceId,
                                                                  qint32 limit)
{
    return read(u"WHERE cluster = ? AND service = ? ORDER BY started DESC LIMIT ?"_s, {clusterId, serviceId, limit});
}

QFuture<Result<QList<RolloutRecord>>> SqliteRolloutLog::latest(const QString &clusterId)
{
    const int scaled = int(RolloutRecord::Outcome::Scaled);
    return read(u"WHERE cluster = ? AND outcome != ? AND started = (SELECT max(started) FROM rollouts AS other "
                "WHERE other.cluster = rollouts.cluster AND other.service = rollouts.service "
                "AND other.outcome != ?)"_s,
                {clusterId, scaled, scaled});
}

QFuture<Result<QList<RolloutRecord>>> SqliteRolloutLog::since(const QString &clusterId, const QDateTime &from)
{
    return read(u"WHERE cluster = ? AND started >= ? ORDER BY started DESC"_s, {clusterId, from.toMSecsSinceEpoch()});
}

}
