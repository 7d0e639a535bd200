// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/probecheck.h"

#include "app/adapters/postgres/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString quotedTable(const QString &name)
{
    QStringList parts;
    for (const QString &part : (name.contains(u'.') ? name : "public."_L1 + name).split(u'.'))
        parts.append(Connection::quoted(part));
    return parts.join(u'.');
}

/// The tables that the script itself writes to; nullopt when that cannot be seen.
std::optional<QSet<QString>> tablesWrittenBy(const SqlScript &script)
{
    using enum SqlOperation::Kind;
    if (!script.gaps.isEmpty())
        return std::nullopt;
    QSet<QString> tables;
    for (const SqlOperation &operation : script.operations) {
        if (operation.kind == Unseen)
            return std::nullopt;
        if (operation.kind == Insert || operation.kind == Update || operation.kind == Delete)
            tables.insert(operation.object);
    }
    return tables;
}

}

ProbeCheck::ProbeCheck(Connection &watcher, const SchemaFacts &before, const SchemaFacts &after,
                       QList<ReplacedElement> replaced, const QStringList &renamed)
    : m_watcher(watcher)
    , m_replaced(std::move(replaced))
    , m_counts(m_replaced.size())
{
    findTables(before, after, renamed);
}

void ProbeCheck::findTables(const SchemaFacts &before, const SchemaFacts &after, const QStringList &renamed)
{
    for (const auto &[name, relation] : after.relations.asKeyValueRange()) {
        m_allTables.insert(name);
        if (const auto was = before.relations.value(name))
            findColumns(name, was->columns, relation->columns, renamed);
        else if (!renamed.contains(name))
            m_freshTables.append(name);
    }
}

void ProbeCheck::findColumns(const QString &table, const QStringList &before, const QStringList &after,
                             const QStringList &renamed)
{
    Table found{.name = table, .keys = {}, .columns = {}, .fresh = {}};
    QStringList wanted;
    for (const QString &column : after) {
        const QString element = table + u'.' + column;
        if (before.contains(column) || renamed.contains(element))
            continue;
        found.fresh.insert(column);
        wanted.append(column);
        for (const QString &old : oldOf(element)) {
            if (old.section(u'.', 0, -2) == table && after.contains(old.section(u'.', -1)))
                wanted.append(old.section(u'.', -1));
        }
    }
    if (!wanted.isEmpty())
        readColumns(found, wanted);
    if (!found.keys.isEmpty())
        m_tables.append(found);
}

void ProbeCheck::readColumns(Table &table, const QStringList &names)
{
    const QString relation = Connection::literal(quotedTable(table.name)) + "::regclass"_L1;
    for (const QStringList &row : m_watcher.rows(
                 u"SELECT a.attname::text, a.attgenerated::text, pg_get_expr(d.adbin, d.adrelid), "
                 "format_type(a.atttypid, a.atttypmod), EXISTS (SELECT FROM pg_index i WHERE i.indrelid = a.attrelid "
                 "AND i.indisprimary AND a.attnum = ANY(i.indkey))::text FROM pg_attribute a "
                 "JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') "
                 "LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum "
                 "WHERE a.attrelid = %1 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum"_s.arg(relation))) {
        if (row[4] == "true"_L1)
            table.keys.append(Connection::quoted(row[0]));
        if (!names.contains(row[0]))
            continue;
        const bool isGenerated = !row[1].isEmpty();
        const bool isPlain = row[2].isEmpty() || isGenerated || !row[2].contains(u'(');
        const bool hasFallback = !row[2].isEmpty() && isPlain && !isGenerated;
        table.columns.append({.name = row[0],
                              .fallback = hasFallback ? u"(%1)::%2::text"_s.arg(row[2], row[3]) : QString(),
                              .isGenerated = isGenerated,
                              .isComparable = isPlain});
    }
}

QStringList ProbeCheck::oldOf(const QString &replacement) const
{
    QStringList names;
    for (const ReplacedElement &pair : m_replaced) {
        if (pair.replacement == replacement)
            names.append(pair.old);
    }
    return names;
}

QStringList ProbeCheck::newOf(const QString &old) const
{
    QStringList names;
    for (const ReplacedElement &pair : m_replaced) {
        if (pair.old == old)
            names.append(pair.replacement);
    }
    return names;
}

QString ProbeCheck::temporary(qsizetype number)
{
    return "pg_temp.trunkline_was_"_L1 + QString::number(number);
}

void ProbeCheck::remember(const RowFacts &rows)
{
    m_rows = rows;
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        QStringList columns = m_tables[i].keys;
        for (const Column &column : std::as_const(m_tables[i].columns)) {
            if (!columns.contains(Connection::quoted(column.name)))
                columns.append(Connection::quoted(column.name));
        }
        m_watcher.run(u"DROP TABLE IF EXISTS "_s + temporary(i));
        m_watcher.run(u"CREATE TEMPORARY TABLE %1 AS SELECT xmin::text AS trunkline_version, %2 FROM %3"_s.arg(
                temporary(i).section(u'.', -1), columns.join(u", "_s), quotedTable(m_tables[i].name)));
    }
}

/// Of one row: the column got a value that it would not have had by itself, or another one.
QString ProbeCheck::wrote(const Column &column)
{
    const QString name = Connection::quoted(column.name);
    const QString isSet = column.fallback.isEmpty()
            ? u"now.%1 IS NOT NULL"_s.arg(name)
            : u"now.%1 IS NOT NULL AND now.%1::text IS DISTINCT FROM %2"_s.arg(name, column.fallback);
    return u"(CASE WHEN was.trunkline_version IS NULL THEN %1 ELSE now.%2::text IS DISTINCT FROM was.%2::text END)"_s
            .arg(isSet, name);
}

QString ProbeCheck::wroteAny(const Table &table, const QStringList &elements) const
{
    QStringList conditions;
    for (const Column &column : table.columns) {
        if (elements.contains(table.name + u'.' + column.name))
            conditions.append(wrote(column));
    }
    return conditions.isEmpty() ? u"false"_s : QString(u'(' + conditions.join(u" OR "_s) + u')');
}

QString ProbeCheck::tableOf(const QString &element) const
{
    return m_allTables.contains(element) ? element : element.section(u'.', 0, -2); // "sales.orders" is a table
}

/// Whose rows can be told apart, and hold both.
const ProbeCheck::Table *ProbeCheck::tableWith(const ReplacedElement &pair) const
{
    const auto table = std::ranges::find(m_tables, tableOf(pair.old), &Table::name);
    if (table == m_tables.cend() || tableOf(pair.replacement) != table->name)
        return nullptr;
    const auto holds = [&table](const QString &element) {
        return std::ranges::contains(table->columns, element.section(u'.', -1), &Column::name);
    };
    return holds(pair.old) && holds(pair.replacement) ? &*table : nullptr;
}

void ProbeCheck::look(const SqlScript &piece, const RowFacts &rows)
{
    for (qsizetype i = 0; i < m_replaced.size(); ++i) {
        const ReplacedElement &pair = m_replaced[i];
        const Table *const table = tableWith(pair);
        const Count more = table ? countRows(*table, pair) : countWhole(pair, piece, rows);
        Count &count = m_counts[i];
        count = {.both = count.both + more.both,
                 .onlyOld = count.onlyOld + more.onlyOld,
                 .onlyNew = count.onlyNew + more.onlyNew,
                 .neither = count.neither + more.neither};
    }
    for (const Table &table : std::as_const(m_tables))
        lookAlone(table);
    for (const QString &table : std::as_const(m_freshTables)) {
        if (!isReplacement(table) && isChanged(table, rows) && !m_alone.contains(table))
            m_alone.append(table);
    }
}

bool ProbeCheck::isReplacement(const QString &table) const
{
    return std::ranges::any_of(m_replaced,
                               [&](const ReplacedElement &pair) { return tableOf(pair.replacement) == table; });
}

/// FROM and WHERE.
QString ProbeCheck::writtenRows(const Table &table) const
{
    QStringList same;
    for (const QString &key : table.keys)
        same.append(u"was.%1 = now.%1"_s.arg(key));
    const qsizetype number = &table - m_tables.constData();
    return u" FROM %1 now LEFT JOIN %2 was ON %3 WHERE was.trunkline_version IS NULL "
           "OR was.trunkline_version <> now.xmin::text"_s.arg(quotedTable(table.name), temporary(number),
                                                              same.join(u" AND "_s));
}

ProbeCheck::Count ProbeCheck::countRows(const Table &table, const ReplacedElement &pair)
{
    const QString isNew = wroteAny(table, {pair.replacement});
    const QString isOld = wroteAny(table, {pair.old});
    const QString isOnNewSide = wroteAny(table, newOf(pair.old)); // one column may be split, or two put together
    const QString isOnOldSide = wroteAny(table, oldOf(pair.replacement));
    const QStringList wanted{isNew + u" AND " + isOld, isOld + u" AND NOT " + isOnNewSide,
                             isNew + u" AND NOT " + isOnOldSide, u"NOT " + isOnNewSide + u" AND NOT " + isOnOldSide};
    const QStringList counted
            = m_watcher
                      .rows(u"SELECT count(*) FILTER (WHERE "_s + wanted.join(u"), count(*) FILTER (WHERE "_s) + u')'
                            + writtenRows(table))
                      .value(0);
    if (counted.size() == wanted.size())
        return {.both = counted[0].toLongLong(),
                .onlyOld = counted[1].toLongLong(),
                .onlyNew = counted[2].toLongLong(),
                .neither = counted[3].toLongLong()};
    m_doubtful.insert(pair.replacement);
    return {};
}

ProbeCheck::Count ProbeCheck::countWhole(const ReplacedElement &pair, const SqlScript &piece, const RowFacts &rows)
{
    const bool isOld = isChanged(pair.old, rows);
    const bool isNew = isChanged(pair.replacement, rows);
    if (!isOld && !isNew)
        return {};
    const auto written = tablesWrittenBy(piece);
    const bool isOneSided
            = written && written->contains(tableOf(pair.old)) != written->contains(tableOf(pair.replacement));
    if (!isOneSided || !rows.contains(pair.old) || !rows.contains(pair.replacement))
        m_doubtful.insert(pair.replacement);
    return {.both = isOld && isNew, .onlyOld = !isNew, .onlyNew = !isOld, .neither = 0};
}

/// New columns that take no other one's place.
void ProbeCheck::lookAlone(const Table &table)
{
    for (const Column &column : table.columns) {
        const QString element = table.name + u'.' + column.name;
        const bool isAlone = table.fresh.contains(column.name) && oldOf(element).isEmpty();
        if (!isAlone || column.isGenerated || !column.isComparable || m_alone.contains(element))
            continue;
        const QString count
                = m_watcher.value(u"SELECT count(*) FILTER (WHERE %1)"_s.arg(wrote(column)) + writtenRows(table));
        if (!m_watcher.lastOutcome().isDone)
            m_doubtful.insert(element);
        else if (count.toLongLong() > 0)
            m_alone.append(element);
    }
}

bool ProbeCheck::isChanged(const QString &element, const RowFacts &rows) const
{
    const auto concerns = [&](const QString &name) {
        return name == element || (m_allTables.contains(element) && name.startsWith(element + u'.'));
    };
    return std::ranges::any_of(
            rows.keys(), [&](const QString &name) { return concerns(name) && rows.value(name) != m_rows.value(name); });
}

void ProbeCheck::tell(Verification &verification) const
{
    QStringList lost;
    const auto lose = [&](const QString &from, const QString &to) {
        lost.append(from);
        verification.differences.append(to.isEmpty() ? u"- rows written to "_s + from
                                                     : u"- rows written to %1 are not in %2"_s.arg(from, to));
    };
    for (const QString &element : m_alone)
        lose(element, {});
    for (qsizetype i = 0; i < m_replaced.size(); ++i) {
        const auto &[old, replacement] = m_replaced[i];
        const Count &count = m_counts[i];
        if (count.onlyNew > 0)
            lose(replacement, old);
        if (count.onlyOld > 0)
            lose(old, replacement);
        const bool isInStep = count.both > 0 && count.onlyNew + count.onlyOld + count.neither == 0;
        if (isInStep && !m_doubtful.contains(replacement))
            verification.inStep.append(old + u" → "_s + replacement);
        else if (count.onlyNew + count.onlyOld == 0)
            verification.silent.append(replacement);
    }
    if (lost.isEmpty())
        return;
    lost.removeDuplicates();
    verification.writes = Verification::Writes::Lost;
    verification.state = Verification::State::RowsDiffer;
    verification.step = Verification::Step::Probe;
    verification.detail = lost.join(u", "_s);
}

}
