// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/sqliterolloutlog.h"

#include "app/history/rolloutjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Trunkline {

/// The connection, opened when it is first needed.
class SqliteRolloutLog::Database : public QObject
{
public:
    explicit Database(const QString &path)
        : m_path(path)
    {
    }

    Result<void> open()
    {
        if (QSqlDatabase::contains(m_name))
            return {};
        const QSqlError error = connectTo();
        if (error.type() == QSqlError::NoError)
            return {};
        close();
        return Failure(errorOf(error));
    }

    void close() { QSqlDatabase::removeDatabase(m_name); }

    Result<void> write(const RolloutRecord &record)
    {
        if (const Result<void> opened = open(); !opened)
            return opened;
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.prepare(u"INSERT OR REPLACE INTO rollouts VALUES (?, ?, ?, ?, ?)"_s);
        query.addBindValue(record.clusterId);
        query.addBindValue(record.serviceId);
        query.addBindValue(record.startedAt.toMSecsSinceEpoch());
        query.addBindValue(int(record.outcome));
        query.addBindValue(toJson(record));
        return query.exec() ? Result<void>() : Failure(errorOf(query.lastError()));
    }

    Result<QList<RolloutRecord>> read(const QString &condition, const QVariantList &values)
    {
        if (const Result<void> opened = open(); !opened)
            return Failure(opened.error());
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.setForwardOnly(true);
        query.prepare(u"SELECT record FROM rollouts "_s + condition);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return Failure(errorOf(query.lastError()));
        QList<RolloutRecord> records;
        while (query.next())
            records.append(rolloutFromJson(query.value(0).toByteArray()));
        return records;
    }

private:
    Error errorOf(const QSqlError &error) const
    {
        return {.kind = Error::Kind::Invalid, .origin = m_path, .detail = error.text()};
    }

    QSqlError connectTo()
    {
        QDir().mkpath(QFileInfo(m_path).path());
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(m_path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!database.open())
            return database.lastError();
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        QSqlQuery query(database);
        for (const QString &statement :
             {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s,
              u"CREATE TABLE IF NOT EXISTS rollouts (cluster TEXT NOT NULL, service TEXT NOT NULL, "
              "started INTEGER NOT NULL, outcome INTEGER NOT NULL, record BLOB NOT NULL, "
              "PRIMARY KEY (cluster, service, started)) WITHOUT ROWID"_s})
            if (!query.exec(statement))
                return query.lastError();
        return {};
    }

    const QString m_path;
    const QString m_name = u"rollouts-"_s + QUuid::createUuid().toString(QUuid::Id128);
};

SqliteRolloutLog::SqliteRolloutLog(const QString &path)
    : m_database(std::make_unique<Database>(path))
{
    m_database->moveToThread(&m_thread);
    m_thread.start();
}

SqliteRolloutLog::~SqliteRolloutLog()
{
    // After what was asked for: nothing that was handed over gets lost.
    QMetaObject::invokeMethod(m_database.get(), [this] { m_database->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <typename T, typename Work>
QFuture<Result<T>> SqliteRolloutLog::run(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
            m_database.get(),
            [database = m_database.get(), promise, work] {
                promise->addResult(work(*database));
                promise->finish();
            },
            Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<void>> SqliteRolloutLog::record(const RolloutRecord &record)
{
    return run<void>([record](Database &database) { return database.write(record); });
}

QFuture<Result<QList<RolloutRecord>>> SqliteRolloutLog::ofService(const QString &clusterId, const QString &serviceId,
                                                                  qint32 limit)
{
    return run<QList<RolloutRecord>>([clusterId, serviceId, limit](Database &database) {
        return database.read(u"WHERE cluster = ? AND service = ? ORDER BY started DESC LIMIT ?"_s,
                             {clusterId, serviceId, limit});
    });
}

QFuture<Result<QList<RolloutRecord>>> SqliteRolloutLog::latest(const QString &clusterId)
{
    return run<QList<RolloutRecord>>([clusterId](Database &database) {
        const int scaled = int(RolloutRecord::Outcome::Scaled);
        return database.read(
                u"WHERE cluster = ? AND outcome != ? AND started = (SELECT max(started) FROM rollouts AS other "
                "WHERE other.cluster = rollouts.cluster AND other.service = rollouts.service "
                "AND other.outcome != ?)"_s,
                {clusterId, scaled, scaled});
    });
}

}
