// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Trunkline {

QSqlError connectToSqlite(const QString &name, const QString &path, const QStringList &schema)
{
    QDir().mkpath(QFileInfo(path).path());
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return database.lastError();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QSqlQuery query(database);
    const QStringList statements = QStringList{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s} + schema;
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return query.lastError();
    }
    return {};
}

/// Lives in the file's thread; the connection is opened when it is first needed.
class SqliteFile::Worker : public QObject
{
public:
    Worker(QString path, QStringList schema)
        : m_path(std::move(path))
        , m_schema(std::move(schema))
    {
    }

    const QString &path() const { return m_path; }
    QSqlDatabase connection() const { return QSqlDatabase::database(m_name); }
    void close() { QSqlDatabase::removeDatabase(m_name); }

    QSqlError open()
    {
        if (QSqlDatabase::contains(m_name))
            return {};
        const QSqlError error = connectToSqlite(m_name, m_path, m_schema);
        if (error.type() != QSqlError::NoError)
            close();
        return error;
    }

private:
    const QString m_path;
    const QStringList m_schema;
    const QString m_name = u"history-"_s + QUuid::createUuid().toString(QUuid::Id128);
};

SqliteFile::SqliteFile(const QString &path, const QStringList &schema)
    : m_worker(std::make_unique<Worker>(path, schema))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

SqliteFile::~SqliteFile()
{
    // After what was asked for: nothing that was handed over gets lost.
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SqliteFile::post(Call call)
{
    QMetaObject::invokeMethod(
            m_worker.get(),
            [this, call = std::move(call)] {
                const Result<void> opened = open();
                call(opened, opened ? m_worker->connection() : QSqlDatabase());
            },
            Qt::QueuedConnection);
}

Error SqliteFile::errorOf(const QSqlError &error) const
{
    return {.kind = Error::Kind::Invalid, .origin = m_worker->path(), .detail = error.text()};
}

Result<void> SqliteFile::open()
{
    const QSqlError error = m_worker->open();
    return error.type() == QSqlError::NoError ? Result<void>() : Failure(errorOf(error));
}

}
