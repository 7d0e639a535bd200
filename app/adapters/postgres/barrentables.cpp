// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/barrentables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QStringList factsThatBegin(const SchemaFacts &schema, const QString &prefix)
{
    QStringList lines;
    for (auto fact = schema.facts.lowerBound(prefix); fact != schema.facts.cend() && fact.key().startsWith(prefix);
         ++fact)
        lines.append(fact.key() + u' ' + fact.value());
    return lines;
}

/// Everything that a row may fail on.
QStringList conditions(const QString &table, const SchemaFacts &schema, const RowFacts &rows)
{
    static const QRegularExpression reference(u"REFERENCES ([^(]+)\\("_s);
    QStringList all = schema.relations.value(table)->told;
    for (const auto kind : {"constraint "_L1, "trigger "_L1, "rule "_L1, "policy "_L1})
        all += factsThatBegin(schema, kind + table + u'.');
    for (const QRegularExpressionMatch &match : reference.globalMatch(all.join(u'\n'))) // which may have rows now
        all += rows.value(match.captured(1)) == u'0' ? u"empty"_s : u"filled"_s;
    for (const auto kind : {"function "_L1, "domain "_L1, "enum "_L1})
        all += factsThatBegin(schema, kind);
    return all;
}

}

QSet<QString> BarrenTables::empty(const SchemaFacts &schema, const RowFacts &rows)
{
    QSet<QString> tables;
    for (const auto &[name, facts] : schema.relations.asKeyValueRange()) {
        if (rows.value(name) == u'0')
            tables.insert(name);
    }
    return tables;
}

QSet<QString> BarrenTables::known(const SchemaFacts &schema, const RowFacts &rows) const
{
    QSet<QString> tables;
    for (const QString &table : empty(schema, rows)) {
        if (const auto seen = m_seen.constFind(table);
            seen != m_seen.cend() && *seen == conditions(table, schema, rows))
            tables.insert(table);
    }
    return tables;
}

void BarrenTables::learn(const SchemaFacts &schema, const RowFacts &rows)
{
    m_seen.clear();
    for (const QString &table : empty(schema, rows))
        m_seen.insert(table, conditions(table, schema, rows));
}

}
