// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/standinpostgres.h"

#include "app/adapters/postgres/flagsql.h"

#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString graphqlType(const QString &type)
{
    if (type == "text"_L1 || type == "varchar"_L1)
        return u"String"_s;
    if (type == "int4"_L1)
        return u"Int"_s;
    if (type == "bool"_L1)
        return u"Boolean"_s;
    return type == "int8"_L1 ? u"bigint"_s : type;
}

QString sqlType(const QString &type)
{
    return type == "String"_L1     ? u"text"_s
            : type == "Int"_L1     ? u"int4"_s
            : type == "Boolean"_L1 ? u"bool"_s
            : type == "bigint"_L1  ? u"int8"_s
                                   : type;
}

QString listOf(const QList<StandInColumn> &columns)
{
    QStringList list;
    for (const StandInColumn &column : columns)
        list += quotedName(column.name) + (column.isText ? u"::text"_s : QString()) + u" as "_s
                + quotedName(column.alias);
    return list.isEmpty() ? u"1 as one"_s : list.join(u", "_s);
}

Result<void> nothingOf(const Result<QSqlQuery> &done)
{
    return done ? Result<void>() : Failure(done.error());
}

}

StandInPostgres::StandInPostgres(const PostgresPlace &place)
    : m_session(place)
{
}

Result<StandInDatabase::Tables> StandInPostgres::tables()
{
    Result<QSqlQuery> rows = m_session.run(u"select c.relname::text, a.attname::text, t.typname::text from pg_class c"
                                           " join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'"
                                           " join pg_attribute a on a.attrelid = c.oid and a.attnum > 0"
                                           " and not a.attisdropped join pg_type t on t.oid = a.atttypid"
                                           " where c.relkind in ('r', 'v')"_s);
    if (!rows)
        return Failure(rows.error());
    m_tables.clear();
    while (rows->next())
        m_tables[rows->value(0).toString()][rows->value(1).toString()] = graphqlType(rows->value(2).toString());
    return m_tables;
}

Result<void> StandInPostgres::begin()
{
    return nothingOf(m_session.run(u"begin"_s));
}

Result<void> StandInPostgres::commit()
{
    return nothingOf(m_session.run(u"commit"_s));
}

void StandInPostgres::rollback()
{
    (void)m_session.run(u"rollback"_s);
}

QString StandInPostgres::place(const QString &table, const QString &column) const
{
    return u"?::"_s + sqlType(m_tables.value(table).value(column));
}

QString StandInPostgres::where(const StandInQuery &query, QVariantList &bound) const
{
    QStringList parts;
    if (!query.filter.isEmpty())
        parts += u'(' + query.filter + u')';
    for (const StandInValue &condition : query.conditions) {
        parts += quotedName(condition.column) % u" = "_s % place(query.table, condition.column);
        bound += condition.value;
    }
    return parts.isEmpty() ? u"true"_s : parts.join(u" and "_s);
}

Result<QByteArrayList> StandInPostgres::fetch(const QString &sql, const QVariantList &bound)
{
    Result<QSqlQuery> rows = m_session.run(sql, bound);
    if (!rows)
        return Failure(rows.error());
    QByteArrayList texts;
    while (rows->next())
        texts += rows->value(0).toByteArray();
    return texts;
}

Result<QByteArrayList> StandInPostgres::select(const StandInQuery &query)
{
    QVariantList bound;
    QString sql
            = u"select %1 from %2 where "_s.arg(listOf(query.wanted), quotedName(query.table)) + where(query, bound);
    QStringList order;
    for (const auto &[column, way] : query.order)
        order += quotedName(column) + (way == Qt::DescendingOrder ? u" desc"_s : u" asc"_s);
    if (!order.isEmpty())
        sql += u" order by "_s + order.join(u", "_s);
    if (query.limit >= 0)
        sql += u" limit "_s + QString::number(query.limit);
    return fetch(u"select row_to_json(t)::text from (%1) t"_s.arg(sql), bound);
}

Result<QByteArrayList> StandInPostgres::update(const StandInQuery &query, const QList<StandInValue> &values)
{
    QVariantList bound;
    QStringList sets;
    for (const StandInValue &value : values) {
        const QString name = quotedName(value.column);
        sets += name + u" = "_s + (value.isAdded ? name + u" + "_s : QString()) + place(query.table, value.column);
        bound += value.value;
    }
    const QString conditions = where(query, bound);
    return fetch(u"with u as (update %1 set %2 where %3 returning %4) select row_to_json(u)::text from u"_s.arg(
                         quotedName(query.table), sets.join(u", "_s), conditions, listOf(query.wanted)),
                 bound);
}

Result<QByteArrayList> StandInPostgres::insert(const StandInQuery &query, const QList<StandInValue> &values)
{
    QVariantList bound;
    QStringList names;
    QStringList places;
    for (const StandInValue &value : values) {
        names += quotedName(value.column);
        places += place(query.table, value.column);
        bound += value.value;
    }
    return fetch(u"with i as (insert into %1 (%2) values (%3) returning %4) select row_to_json(i)::text from i"_s.arg(
                         quotedName(query.table), names.join(u", "_s), places.join(u", "_s), listOf(query.wanted)),
                 bound);
}

/// In one piece, as Hasura sends it: so a COMMIT in it ends the transaction that was to protect.
StandInSqlOutcome StandInPostgres::runSql(const QString &sql, Access access)
{
    (void)m_session.run(access == Access::ReadOnly ? u"begin read only"_s : u"begin"_s);
    QSqlQuery query(m_session.database());
    StandInSqlOutcome outcome;
    for (bool hasResult = query.exec(sql); hasResult; hasResult = query.nextResult()) {
        outcome = {};
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            outcome.columns += record.fieldName(i);
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < record.count(); ++i)
                row += query.isNull(i) ? QVariant() : query.value(i);
            outcome.rows += row;
        }
    }
    if (const QSqlError error = query.lastError(); error.isValid())
        outcome = {.state = error.nativeErrorCode(), .message = error.databaseText(), .columns = {}, .rows = {}};
    (void)m_session.run(outcome.state.isEmpty() ? u"commit"_s : u"rollback"_s);
    return outcome;
}

}
