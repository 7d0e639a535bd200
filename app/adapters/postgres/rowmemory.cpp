// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/rowmemory.h"

#include "app/adapters/postgres/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

enum TableCell { Quoted, Name, Stamp };

/// The server's counters tell of changed rows, the number of its file of a rewrite; what is in a table's columns
/// depends on nothing else but the columns. What a parent shows may lie in its children.
const QString &tablesQuery()
{
    static const QString sql = uR"(
SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname),
  CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END,
  CASE WHEN c.relkind = 'r' AND NOT c.relhassubclass THEN concat_ws(' ', c.oid, c.relfilenode,
    pg_stat_get_tuples_inserted(c.oid), pg_stat_get_tuples_updated(c.oid), pg_stat_get_tuples_deleted(c.oid)) END
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r','p') AND NOT c.relispartition AND c.relpersistence <> 't' AND n.nspname !~ '^pg_'
   AND n.nspname NOT IN ('information_schema', 'hdb_catalog', 'hdb_views')
)"_s;
    return sql;
}

QString keyOf(Connection &connection, const QString &table)
{
    const QString key = connection.value(
            u"SELECT string_agg(quote_ident(k.attname) || '::text', ' || ''|'' || ' ORDER BY k.attnum) FROM pg_index i "
            "JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = ANY(i.indkey) "
            "WHERE i.indrelid = %1::regclass AND i.indisprimary"_s.arg(Connection::literal(table)));
    return key.isEmpty() ? u"''"_s : key;
}

/// Since PostgreSQL 15, and as long as nobody switched counting off.
bool areCountersTold(Connection &worker)
{
    return worker.value(u"SELECT current_setting('track_counts') FROM pg_stat_force_next_flush()"_s) == "on"_L1;
}

}

RowMemory::RowMemory(Connection &watcher)
    : m_watcher(watcher)
{
    watcher.run("PREPARE trunkline_tables AS "_L1 + tablesQuery());
}

RowMemory::Table RowMemory::readTable(const QStringList &row, const QStringList &columns, QString &problem)
{
    Table table{.seen = {}, .isTold = true, .names = {row[Name]}, .values = {}};
    const QString key = keyOf(m_watcher, row[Quoted]);
    QStringList expressions{u"count(*)::text"_s};
    for (const QString &column : columns) {
        table.names.append(row[Name] + u'.' + column);
        expressions.append(
                u"coalesce(sum(hashtextextended(%1 || '|' || coalesce(%2::text, E'\\x01null'), 7)::numeric), 0)::text"_s
                        .arg(key, Connection::quoted(column)));
    }
    table.values = m_watcher.rows(u"SELECT %1 FROM %2"_s.arg(expressions.join(u", "_s), row[Quoted])).value(0);
    if (!m_watcher.lastOutcome().isDone) {
        problem = m_watcher.lastOutcome().error;
        table.isTold = false;
    }
    return table;
}

RowFacts RowMemory::read(Connection &worker, const SchemaFacts &schema, QString &problem)
{
    const bool isTold = areCountersTold(worker);
    const QList<QStringList> rows = m_watcher.rows(u"EXECUTE trunkline_tables"_s);
    if (!m_watcher.lastOutcome().isDone)
        problem = m_watcher.lastOutcome().error;
    QMap<QString, Table> tables;
    RowFacts facts;
    for (const QStringList &row : rows) {
        const auto relation = schema.relations.value(row[Name]);
        const QStringList seen = row + (relation ? relation->told.first(1) : QStringList());
        Table table = m_tables.value(row[Quoted]);
        if (!isTold || !table.isTold || table.seen != seen) {
            table = readTable(row, relation ? relation->columns : QStringList(), problem);
            table.seen = seen;
            table.isTold = table.isTold && !row[Stamp].isNull();
        }
        for (qsizetype i = 0; i < std::min(table.values.size(), table.names.size()); ++i)
            facts.insert(table.names[i], table.values[i]);
        tables.insert(row[Quoted], table);
    }
    m_tables = std::move(tables);
    return facts;
}

}
