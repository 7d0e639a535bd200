// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/rowgenerator.h"

#include "app/adapters/postgres/connection.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int RowsPerTable = 14;

struct Column
{
    QString name;
    QString type; ///< base type: "text", "int4"
    int length = -1;
    bool isNotNull = false;
    bool isUnique = false;
    QString references; ///< "public.users"
    QString referencedColumn;
    QStringList candidates; ///< labels of an enum, literals of a check
};

struct Table
{
    QString name; ///< quoted, with its schema
    QList<Column> columns;
};

QStringList texts(RowTemper temper, int row)
{
    if (temper == RowTemper::Tame)
        return {u"value %1"_s.arg(row)};
    return {u"lower"_s,    u"UPPER"_s,         u"MiXeD Case"_s, u"Straße Äöü"_s, u""_s,
            u"lower"_s,    u" padded  "_s,     u"it's \\ \""_s, u"😀 emoji"_s,   u"ŠŽ"_s,
            u"İstanbul"_s, QString(300, u'x'), u"0"_s,          u"ß"_s};
}

QString numberValue(const QString &type, RowTemper temper, int row)
{
    if (temper == RowTemper::Tame)
        return QString::number(row + 1);
    static const QMap<QString, QPair<QString, QString>> extremes{
            {u"int2"_s, {u"-32768"_s, u"32767"_s}},
            {u"int4"_s, {u"-2147483648"_s, u"2147483647"_s}},
            {u"int8"_s, {u"-9223372036854775808"_s, u"9223372036854775807"_s}},
            {u"numeric"_s, {u"-1.25"_s, u"99.99"_s}},
            {u"float4"_s, {u"'-1e30'"_s, u"0.1"_s}},
            {u"float8"_s, {u"'-1e300'"_s, u"0.1"_s}},
            {u"money"_s, {u"'-1'"_s, u"'1.5'"_s}}};
    const auto [low, high] = extremes.value(type);
    const QStringList values{u"1"_s, u"2"_s, u"0"_s, u"-1"_s, high, low, u"1"_s, u"7"_s};
    return values[row % values.size()];
}

QString timeValue(const QString &type, RowTemper temper, int row)
{
    if (type == "time"_L1 || type == "timetz"_L1)
        return u"'%1:34:56'"_s.arg(row, 2, 10, QChar(u'0'));
    if (type == "interval"_L1)
        return u"'%1 days'"_s.arg(row);
    const QStringList values{u"'2026-01-01'"_s, u"'1999-12-31 23:59:59'"_s, u"'2100-02-28'"_s, u"'1970-01-01'"_s};
    return temper == RowTemper::Tame ? u"'2026-01-%1'"_s.arg(row + 1, 2, 10, QChar(u'0')) : values[row % values.size()];
}

QString textValue(const Column &column, RowTemper temper, int row)
{
    const QStringList values = texts(temper, row);
    QString value = values[row % values.size()];
    if (column.isUnique)
        value = value.left(200) + QString::number(row);
    if (column.length > 0)
        value = column.isUnique ? value.right(column.length) : value.left(column.length);
    return Connection::literal(value);
}

/// What comes in no particular temper.
QString calmValue(const QString &type, int row)
{
    if (type == "bool"_L1)
        return row % 2 == 0 ? u"true"_s : u"false"_s;
    if (type == "uuid"_L1)
        return u"'00000000-0000-4000-8000-%1'"_s.arg(row + 1, 12, 10, QChar(u'0'));
    if (type == "json"_L1 || type == "jsonb"_L1)
        return QStringList{u"'{\"a\": 1, \"Ä\": null}'"_s, u"'[]'"_s, u"'\"text\"'"_s, u"'{}'"_s}.at(row % 4);
    if (type == "bytea"_L1)
        return u"'\\x00ff%1'"_s.arg(row, 2, 16, QChar(u'0'));
    if (type == "inet"_L1 || type == "cidr"_L1)
        return u"'10.0.0.%1'"_s.arg(row + 1);
    if (type.startsWith(u'_'))
        return row % 2 == 0 ? u"'{}'"_s : u"DEFAULT"_s;
    return u"DEFAULT"_s;
}

QString plainValue(const Column &column, RowTemper temper, int row)
{
    const QString &type = column.type;
    if (!column.candidates.isEmpty())
        return Connection::literal(column.candidates[row % column.candidates.size()]);
    if (type == "text"_L1 || type == "varchar"_L1 || type == "bpchar"_L1 || type == "citext"_L1 || type == "name"_L1)
        return textValue(column, temper, row);
    if (type.startsWith("int"_L1) && type != "interval"_L1 && column.isUnique)
        return QString::number(row + 1);
    if (type == "int2"_L1 || type == "int4"_L1 || type == "int8"_L1 || type == "numeric"_L1
        || type.startsWith("float"_L1) || type == "money"_L1)
        return column.isUnique ? QString::number(row + 1) : numberValue(type, temper, row);
    if (type.startsWith("time"_L1) || type == "date"_L1 || type == "interval"_L1)
        return timeValue(type, column.isUnique ? RowTemper::Tame : temper, row);
    return calmValue(type, row);
}

QString valueFor(const Column &column, RowTemper temper, int row)
{
    const bool isNull = temper == RowTemper::Adversarial && !column.isNotNull && row % 5 == 3;
    if (isNull)
        return u"NULL"_s;
    if (!column.references.isEmpty())
        return u"(SELECT %1 FROM %2 ORDER BY 1 OFFSET (%3 %% greatest((SELECT count(*) FROM %2), 1)) LIMIT 1)"_s
                .replace(u"%%"_s, u"%"_s)
                .arg(Connection::quoted(column.referencedColumn), column.references)
                .arg(row);
    return plainValue(column, temper, row);
}

QList<Table> readTables(Connection &connection)
{
    const QList<QStringList> rows = connection.rows(uR"(
SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), a.attname,
  coalesce(bt.typname, t.typname), CASE WHEN coalesce(bt.typname, t.typname) IN ('varchar', 'bpchar') AND a.atttypmod > 4
    THEN a.atttypmod - 4 ELSE -1 END, a.attnotnull,
  EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND a.attnum = ANY(i.indkey)),
  (SELECT quote_ident(fn.nspname) || '.' || quote_ident(fc.relname) FROM pg_constraint f JOIN pg_class fc ON fc.oid = f.confrelid
     JOIN pg_namespace fn ON fn.oid = fc.relnamespace WHERE f.contype = 'f' AND f.conrelid = c.oid AND f.conkey = ARRAY[a.attnum] LIMIT 1),
  (SELECT fa.attname FROM pg_constraint f JOIN pg_attribute fa ON fa.attrelid = f.confrelid AND fa.attnum = f.confkey[1]
     WHERE f.contype = 'f' AND f.conrelid = c.oid AND f.conkey = ARRAY[a.attnum] LIMIT 1),
  (SELECT string_agg(enumlabel, E'\x01' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
  (SELECT string_agg(pg_get_constraintdef(k.oid), ' ') FROM pg_constraint k WHERE k.contype = 'c' AND k.conrelid = c.oid
     AND a.attnum = ANY(k.conkey))
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
  JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type bt ON bt.oid = t.typbasetype
 WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname !~ '^pg_'
   AND n.nspname NOT IN ('information_schema', 'hdb_catalog', 'hdb_views')
   AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity <> 'a'
 ORDER BY 1, a.attnum)"_s);
    QList<Table> tables;
    for (const QStringList &row : rows) {
        if (tables.isEmpty() || tables.last().name != row[0])
            tables.append({.name = row[0], .columns = {}});
        Column column{.name = row[1],
                      .type = row[2],
                      .length = row[3].toInt(),
                      .isNotNull = row[4] == "true"_L1,
                      .isUnique = row[5] == "true"_L1,
                      .references = row[6],
                      .referencedColumn = row[7],
                      .candidates = row[8].split(QChar(1), Qt::SkipEmptyParts)};
        static const QRegularExpression literal(u"'([^']*)'::"_s);
        if (column.candidates.isEmpty() && row[2] == "text"_L1) {
            for (const QRegularExpressionMatch &match : literal.globalMatch(row[9]))
                column.candidates.append(match.captured(1));
        }
        tables.last().columns.append(column);
    }
    return tables;
}

/// What is referenced comes first.
void sortByReferences(QList<Table> &tables)
{
    QSet<QString> placed;
    QList<Table> sorted;
    while (!tables.isEmpty()) {
        const auto isFree = [&](const Table &table) {
            return std::ranges::all_of(table.columns, [&](const Column &column) {
                return column.references.isEmpty() || column.references == table.name
                        || placed.contains(column.references);
            });
        };
        auto next = std::ranges::find_if(tables, isFree);
        if (next == tables.end())
            next = tables.begin(); // a circle: begin somewhere
        placed.insert(next->name);
        sorted.append(*next);
        tables.erase(next);
    }
    tables = sorted;
}

void fill(Connection &connection, const Table &table, RowTemper temper)
{
    QStringList names;
    for (const Column &column : table.columns)
        names.append(Connection::quoted(column.name));
    const QString insert = u"INSERT INTO %1 (%2) VALUES "_s.arg(table.name, names.join(u", "_s));
    QStringList rows;
    for (int row = 0; row < RowsPerTable; ++row) {
        QStringList values;
        for (const Column &column : table.columns)
            values.append(valueFor(column, temper, row));
        rows.append(u'(' + values.join(u", "_s) + u')');
    }
    const QString unlessThere = u" ON CONFLICT DO NOTHING"_s;
    const bool refersToItself = std::ranges::contains(table.columns, table.name, &Column::references);
    if (!refersToItself && connection.run(insert + rows.join(u", "_s) + unlessThere).isDone)
        return;
    for (const QString &row : std::as_const(rows)) // the schema refuses some of them
        connection.run(insert + row + unlessThere);
}

}

/// Asked in one go: most of a run's tables are full already.
static QSet<QString> emptyTables(Connection &connection, const QSet<QString> &barren)
{
    QStringList questions;
    for (const QStringList &row : connection.rows(uR"(SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname),
  CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
   AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'hdb_catalog', 'hdb_views'))"_s)) {
        if (!barren.contains(row[1]))
            questions.append(
                    u"SELECT %1 WHERE NOT EXISTS (SELECT 1 FROM %2)"_s.arg(Connection::literal(row[0]), row[0]));
    }
    QSet<QString> tables;
    if (questions.isEmpty())
        return tables;
    for (const QStringList &row : connection.rows(questions.join(u" UNION ALL "_s)))
        tables.insert(row[0]);
    return tables;
}

void generateRows(Connection &connection, RowTemper temper, const QSet<QString> &barren)
{
    const QSet<QString> empty = emptyTables(connection, barren);
    if (empty.isEmpty())
        return;
    QList<Table> tables = readTables(connection);
    sortByReferences(tables);
    const auto isEmpty = [&](const Table &table) {
        return connection.value(u"SELECT EXISTS (SELECT 1 FROM %1)"_s.arg(table.name)) == "false"_L1;
    };
    for (const Table &table : std::as_const(tables)) {
        if (!empty.contains(table.name))
            continue;
        fill(connection, table, temper);
        if (temper == RowTemper::Adversarial && isEmpty(table))
            fill(connection, table, RowTemper::Tame);
    }
}

}
