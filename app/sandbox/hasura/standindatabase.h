// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArrayList>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QVariant>

namespace Trunkline {

struct StandInColumn
{
    QString name;
    QString alias; ///< under which the answer carries it
    bool isText = false; ///< a number that is to be written as text
};

struct StandInValue
{
    QString column;
    QVariant value;
    bool isAdded = false; ///< to what the column holds
};

/// Rows of one table: every condition holds, and the filter, which is SQL.
struct StandInQuery
{
    QString table;
    QList<StandInColumn> wanted;
    QList<StandInValue> conditions;
    QString filter;
    QList<std::pair<QString, Qt::SortOrder>> order;
    qint64 limit = -1; ///< below 0: none
};

/// What became of SQL as the admin sent it; of several statements, of the last.
struct StandInSqlOutcome
{
    QString state; ///< SQLSTATE; empty: it went well
    QString message;
    QStringList columns; ///< empty: it was a command
    QList<QVariantList> rows;
};

/// The database below the Hasura of the sandbox. Rows come as JSON objects that the database itself wrote. A constraint
/// that is violated is Error::Cause::Refused. Blocks; belongs to the thread that asks first.
class StandInDatabase
{
    Q_DISABLE_COPY_MOVE(StandInDatabase)

public:
    using Tables = QMap<QString, QMap<QString, QString>>; ///< table, column, GraphQL type

    StandInDatabase() = default;
    virtual ~StandInDatabase() = default;

    virtual Result<Tables> tables() = 0;
    virtual Result<void> begin() = 0;
    virtual Result<void> commit() = 0;
    virtual void rollback() = 0;
    virtual Result<QByteArrayList> select(const StandInQuery &query) = 0;
    virtual Result<QByteArrayList> update(const StandInQuery &query, const QList<StandInValue> &values) = 0;
    virtual Result<QByteArrayList> insert(const StandInQuery &query, const QList<StandInValue> &values) = 0;

    enum class Access { ReadOnly, ReadWrite };
    virtual StandInSqlOutcome runSql(const QString &sql, Access access) = 0;
};

}
