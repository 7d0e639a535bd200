// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/sqlitereadmemory.h"

#include "app/history/sqlitefile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QVariant stored(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant();
}

QDateTime restored(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC);
}

/// Runs one statement, and remembers the first that failed.
class Statements
{
public:
    explicit Statements(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    QSqlQuery run(const QString &sql, const QVariantList &values)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec() && m_error.isEmpty())
            m_error = query.lastError().text();
        return query;
    }
    const QString &error() const { return m_error; }

private:
    QSqlDatabase m_database;
    QString m_error;
};

Error memoryError(const QString &path, const QString &detail)
{
    return {.kind = Error::Kind::Invalid, .origin = path, .detail = detail};
}

}

SqliteReadMemory::SqliteReadMemory(QString path)
    : m_path(std::move(path))
    , m_name(u"reads-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

Result<void> SqliteReadMemory::open()
{
    static const QStringList schema{
            u"CREATE TABLE IF NOT EXISTS samplings (db TEXT PRIMARY KEY, first INTEGER, last INTEGER, reset TEXT, "
            "evictions INTEGER NOT NULL, obstacle INTEGER NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS statements (db TEXT NOT NULL, key TEXT NOT NULL, role TEXT, text TEXT, "
            "calls INTEGER NOT NULL, grown INTEGER NOT NULL, grownAt INTEGER, goneAt INTEGER, "
            "PRIMARY KEY (db, key)) WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS scans (db TEXT NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL, "
            "grownAt INTEGER, PRIMARY KEY (db, name)) WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS doubts (db TEXT NOT NULL, why INTEGER NOT NULL, until INTEGER NOT NULL, "
            "count INTEGER NOT NULL, PRIMARY KEY (db, why)) WITHOUT ROWID"_s};
    const QSqlError error = connectToSqlite(m_name, m_path, schema);
    return error.type() == QSqlError::NoError ? Result<void>() : Failure(memoryError(m_path, error.text()));
}

Result<StatementRecord> SqliteReadMemory::load(const QString &database)
{
    const Result<void> opened = open();
    Result<StatementRecord> record = opened ? read(database) : Failure(opened.error());
    QSqlDatabase::removeDatabase(m_name);
    return record;
}

Result<StatementRecord> SqliteReadMemory::read(const QString &database)
{
    StatementRecord record;
    Statements statements(QSqlDatabase::database(m_name));
    QSqlQuery query = statements.run(u"SELECT first, last, reset, evictions, obstacle FROM samplings WHERE db = ?"_s,
                                     {database});
    if (query.next()) {
        record.firstAt = restored(query.value(0));
        record.lastAt = restored(query.value(1));
        record.resetAt = query.value(2).toString();
        record.evictions = query.value(3).toLongLong();
        record.obstacle = ReadDoubt(query.value(4).toInt());
    }
    query = statements.run(u"SELECT key, role, text, calls, grown, grownAt, goneAt FROM statements WHERE db = ?"_s,
                           {database});
    while (query.next())
        record.statements.insert(query.value(0).toString(),
                                 {.role = query.value(1).toString(),
                                  .text = query.value(2).toString(),
                                  .calls = query.value(3).toLongLong(),
                                  .grown = query.value(4).toLongLong(),
                                  .grownAt = restored(query.value(5)),
                                  .goneAt = restored(query.value(6))});
    query = statements.run(u"SELECT name, count, grownAt FROM scans WHERE db = ?"_s, {database});
    while (query.next())
        record.scans.insert(query.value(0).toString(),
                            {.count = query.value(1).toLongLong(), .grownAt = restored(query.value(2))});
    query = statements.run(u"SELECT why, until, count FROM doubts WHERE db = ?"_s, {database});
    while (query.next())
        record.doubts.insert(ReadDoubt(query.value(0).toInt()),
                             {.until = restored(query.value(1)), .count = query.value(2).toLongLong()});
    return statements.error().isEmpty() ? Result<StatementRecord>(record)
                                        : Failure(memoryError(m_path, statements.error()));
}

Result<void> SqliteReadMemory::save(const QString &database, const StatementRecord &before,
                                    const StatementRecord &record)
{
    Result<void> written = open();
    if (written)
        written = write(database, before, record);
    QSqlDatabase::removeDatabase(m_name);
    return written;
}

Result<void> SqliteReadMemory::write(const QString &database, const StatementRecord &before,
                                     const StatementRecord &record)
{
    QSqlDatabase connection = QSqlDatabase::database(m_name);
    if (!connection.transaction())
        return Failure(memoryError(m_path, connection.lastError().text()));
    Statements statements(connection);
    statements.run(u"INSERT OR REPLACE INTO samplings VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {database, stored(record.firstAt), stored(record.lastAt), record.resetAt, record.evictions,
                    int(record.obstacle)});
    for (const auto &[key, one] : record.statements.asKeyValueRange()) {
        if (before.statements.value(key) != one)
            statements.run(
                    u"INSERT OR REPLACE INTO statements VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {database, key, one.role, one.text, one.calls, one.grown, stored(one.grownAt), stored(one.goneAt)});
    }
    for (const auto &[key, one] : before.statements.asKeyValueRange()) {
        if (!record.statements.contains(key))
            statements.run(u"DELETE FROM statements WHERE db = ? AND key = ?"_s, {database, key});
    }
    for (const auto &[name, one] : record.scans.asKeyValueRange()) {
        if (before.scans.value(name) != one)
            statements.run(u"INSERT OR REPLACE INTO scans VALUES (?, ?, ?, ?)"_s,
                           {database, name, one.count, stored(one.grownAt)});
    }
    for (const auto &[why, one] : record.doubts.asKeyValueRange())
        statements.run(u"INSERT OR REPLACE INTO doubts VALUES (?, ?, ?, ?)"_s,
                       {database, int(why), stored(one.until), one.count});
    if (statements.error().isEmpty() && connection.commit())
        return {};
    connection.rollback();
    return Failure(memoryError(m_path, statements.error()));
}

}
