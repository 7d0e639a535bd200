// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/postgressession.h"
#include "app/sandbox/hasura/standindatabase.h"

namespace Trunkline {

/// A real PostgreSQL: so texts, times and numbers are spelled as Hasura's.
class StandInPostgres final : public StandInDatabase
{
public:
    explicit StandInPostgres(const PostgresPlace &place);

    Result<Tables> tables() override;
    Result<void> begin() override;
    Result<void> commit() override;
    void rollback() override;
    Result<QByteArrayList> select(const StandInQuery &query) override;
    Result<QByteArrayList> update(const StandInQuery &query, const QList<StandInValue> &values) override;
    Result<QByteArrayList> insert(const StandInQuery &query, const QList<StandInValue> &values) override;
    StandInSqlOutcome runSql(const QString &sql, Access access) override;

private:
    QString place(const QString &table, const QString &column) const;
    QString where(const StandInQuery &query, QVariantList &bound) const;
    Result<QByteArrayList> fetch(const QString &sql, const QVariantList &bound);

    PostgresSession m_session;
    Tables m_tables; ///< as they were last read
};

}
