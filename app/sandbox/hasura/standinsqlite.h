// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/hasura/standindatabase.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace Trunkline {

class Clock;

/// An embedded SQLite with the tables of `trunkline init`, spelled as PostgreSQL would: no server is needed.
class StandInSqlite final : public StandInDatabase
{
public:
    /// The file is made, with its tables, where it is missing. @p clock is the database's own and must outlive this.
    StandInSqlite(QString path, const Clock &clock);
    ~StandInSqlite() override;

    /// Anything else, for who fills the tables.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &bound = {});

    Result<Tables> tables() override;
    Result<void> begin() override;
    Result<void> commit() override;
    void rollback() override;
    Result<QByteArrayList> select(const StandInQuery &query) override;
    Result<QByteArrayList> update(const StandInQuery &query, const QList<StandInValue> &values) override;
    Result<QByteArrayList> insert(const StandInQuery &query, const QList<StandInValue> &values) override;
    /// Refused: run_sql is PostgreSQL's own dialect.
    StandInSqlOutcome runSql(const QString &sql, Access access) override;

private:
    Result<void> ensureOpen();
    Result<QByteArrayList> select(const StandInQuery &query, const QVariantList &rows);
    QString object(const StandInQuery &query) const;
    QString where(const StandInQuery &query, QVariantList &bound) const;
    QVariant bound(const QString &table, const StandInValue &value) const;
    QString now() const;
    Result<void> setClock();

    const QString m_path;
    const QString m_name;
    const Clock &m_clock;
    QSqlDatabase m_database;
    Tables m_tables; ///< as they were last read
};

/// A time as PostgreSQL writes it into JSON.
QString postgresTime(const QDateTime &time);

}
