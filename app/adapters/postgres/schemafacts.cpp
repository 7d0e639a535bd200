// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/schemafacts.h"

#include "app/adapters/postgres/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// (fact, value); what extensions own is theirs, and hdb_catalog is Hasura's.
const QString &schemaQuery()
{
    static const QString sql = uR"(
WITH own AS (
  SELECT oid, nspname FROM pg_namespace
   WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'hdb_catalog', 'hdb_views')
), ext AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
rel AS (
  SELECT c.*, CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END AS name
    FROM pg_class c JOIN own n ON n.oid = c.relnamespace
   WHERE NOT EXISTS (SELECT 1 FROM ext WHERE classid = 'pg_class'::regclass AND objid = c.oid)
)
SELECT 'schema ' || nspname, '' FROM own
UNION ALL SELECT CASE relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' WHEN 'S' THEN 'sequence '
  WHEN 'c' THEN 'type ' ELSE 'table ' END || name,
  concat_ws(' ', CASE relpersistence WHEN 'u' THEN 'unlogged' END, CASE WHEN relrowsecurity THEN 'row security' END,
    CASE WHEN relforcerowsecurity THEN 'forced' END, array_to_string(reloptions, ','),
    CASE WHEN relispartition THEN pg_get_expr(relpartbound, oid) END, CASE WHEN relkind = 'p' THEN pg_get_partkeydef(oid) END)
  FROM rel WHERE relkind IN ('r','p','v','m','S','f','c')
UNION ALL SELECT 'rights on ' || name, array_to_string(ARRAY(SELECT unnest(relacl)::text ORDER BY 1), ' ')
  FROM rel WHERE relacl IS NOT NULL AND relkind <> 'i'
UNION ALL SELECT 'comment on ' || rel.name || coalesce('.' || a.attname, ''), d.description
  FROM pg_description d JOIN rel ON d.classoid = 'pg_class'::regclass AND d.objoid = rel.oid
  LEFT JOIN pg_attribute a ON a.attrelid = rel.oid AND a.attnum = d.objsubid AND d.objsubid > 0
UNION ALL SELECT 'column ' || rel.name || '.' || a.attname,
  concat_ws(' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
    CASE WHEN a.attidentity <> '' THEN 'identity ' || a.attidentity::text END,
    CASE WHEN a.attgenerated <> '' THEN 'generated' END, 'default ' || pg_get_expr(ad.adbin, ad.adrelid),
    CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || a.attcollation::regcollation::text END,
    CASE WHEN a.attacl IS NOT NULL THEN 'rights ' || array_to_string(a.attacl, ' ') END)
  FROM pg_attribute a JOIN rel ON rel.oid = a.attrelid AND rel.relkind IN ('r','p','v','m','f','c')
  JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef ad ON ad.adrelid = a.attrelid AND ad.adnum = a.attnum
  WHERE a.attnum > 0 AND NOT a.attisdropped
UNION ALL SELECT '~order ' || rel.name || '.' || a.attname,
  (row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum))::text
  FROM pg_attribute a JOIN rel ON rel.oid = a.attrelid AND rel.relkind IN ('r','p','f')
  WHERE a.attnum > 0 AND NOT a.attisdropped
UNION ALL SELECT 'constraint ' || coalesce(rel.name, ty.typname::text) || '.' || conname, pg_get_constraintdef(co.oid)
  FROM pg_constraint co JOIN own ON own.oid = co.connamespace LEFT JOIN rel ON rel.oid = co.conrelid
  LEFT JOIN pg_type ty ON ty.oid = co.contypid WHERE co.contype <> 'n' AND (rel.oid IS NOT NULL OR ty.oid IS NOT NULL)
UNION ALL SELECT 'index ' || rel.name, pg_get_indexdef(i.indexrelid) || CASE WHEN i.indisvalid THEN '' ELSE ' INVALID' END
    || CASE WHEN i.indisclustered THEN ' CLUSTER' ELSE '' END
  FROM pg_index i JOIN rel ON rel.oid = i.indexrelid
UNION ALL SELECT 'trigger ' || rel.name || '.' || tgname, pg_get_triggerdef(tg.oid) || ' ' || tgenabled::text
  FROM pg_trigger tg JOIN rel ON rel.oid = tg.tgrelid WHERE NOT tgisinternal
UNION ALL SELECT 'rule ' || rel.name || '.' || rulename, pg_get_ruledef(r.oid)
  FROM pg_rewrite r JOIN rel ON rel.oid = r.ev_class WHERE rel.relkind NOT IN ('v','m')
UNION ALL SELECT 'definition of ' || rel.name, pg_get_viewdef(rel.oid) FROM rel WHERE relkind IN ('v','m')
UNION ALL SELECT 'policy ' || rel.name || '.' || polname, concat_ws(' ', polcmd::text, polpermissive::text,
    array_to_string(polroles::regrole[], ','), pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
  FROM pg_policy JOIN rel ON rel.oid = polrelid
UNION ALL SELECT 'function ' || p.oid::regprocedure::text, CASE WHEN p.prokind IN ('f','p') THEN pg_get_functiondef(p.oid) ELSE p.prokind::text END
    || coalesce(array_to_string(p.proacl, ' '), '')
  FROM pg_proc p JOIN own ON own.oid = p.pronamespace
  WHERE NOT EXISTS (SELECT 1 FROM ext WHERE classid = 'pg_proc'::regclass AND objid = p.oid)
UNION ALL SELECT 'enum ' || ty.oid::regtype::text, string_agg(enumlabel::text, ', ' ORDER BY enumsortorder)
  FROM pg_enum JOIN pg_type ty ON ty.oid = enumtypid JOIN own ON own.oid = ty.typnamespace GROUP BY ty.oid
UNION ALL SELECT 'domain ' || ty.oid::regtype::text, concat_ws(' ', format_type(ty.typbasetype, ty.typtypmod),
    CASE WHEN typnotnull THEN 'not null' END, typdefault)
  FROM pg_type ty JOIN own ON own.oid = ty.typnamespace WHERE ty.typtype = 'd'
    AND NOT EXISTS (SELECT 1 FROM ext WHERE classid = 'pg_type'::regclass AND objid = ty.oid)
UNION ALL SELECT 'sequence settings ' || rel.name, concat_ws(' ', seqtypid::regtype, seqstart, seqincrement, seqmin, seqmax, seqcycle)
  FROM pg_sequence JOIN rel ON rel.oid = seqrelid
UNION ALL SELECT 'extension ' || extname, extversion FROM pg_extension
UNION ALL SELECT 'statistics ' || stxname, pg_get_statisticsobjdef(s.oid) FROM pg_statistic_ext s JOIN own ON own.oid = stxnamespace
)"_s;
    return sql;
}

}

SchemaFacts readSchema(Connection &connection)
{
    SchemaFacts schema;
    for (const QStringList &row : connection.rows(schemaQuery())) {
        const QString &fact = row[0];
        if (fact.startsWith("~order "_L1))
            schema.order.insert(fact.sliced(7), row[1]);
        else
            schema.facts.insert(fact, row[1]);
    }
    return schema;
}

QStringList schemaDifferences(const SchemaFacts &before, const SchemaFacts &after)
{
    QStringList lines;
    const auto line = [](QChar sign, const QString &fact, const QString &value) {
        return QString(sign % u' ' % fact % u' ' % value).simplified();
    };
    for (const auto &[fact, value] : before.facts.asKeyValueRange()) {
        const auto now = after.facts.constFind(fact);
        if (now == after.facts.cend()) {
            lines.append(line(u'-', fact, value));
        } else if (*now != value) {
            lines.append(line(u'-', fact, value));
            lines.append(line(u'+', fact, *now));
        }
    }
    for (const auto &[fact, value] : after.facts.asKeyValueRange()) {
        if (!before.facts.contains(fact))
            lines.append(line(u'+', fact, value));
    }
    return lines;
}

/// The server's counters tell of changed rows, the number of its file of a rewrite; what is in a table's columns
/// depends on nothing else. What a parent shows may lie in its children.
QMap<QString, RowMemory::Table> RowMemory::tablesOf(Connection &connection)
{
    const bool areCountersTold = connection.run(u"SELECT pg_stat_force_next_flush()"_s).isDone; // since PostgreSQL 15
    const QList<QStringList> columns = connection.rows(uR"(WITH tables AS MATERIALIZED (
  SELECT c.oid, c.relkind, quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS quoted,
    CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END AS name,
    CASE WHEN c.relkind = 'r' AND NOT c.relhassubclass THEN concat_ws(' ', c.oid, c.relfilenode,
      pg_stat_get_tuples_inserted(c.oid), pg_stat_get_tuples_updated(c.oid), pg_stat_get_tuples_deleted(c.oid)) END AS stamp,
    (SELECT string_agg(quote_ident(k.attname) || '::text', ' || ''|'' || ' ORDER BY k.attnum) FROM pg_index i
       JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = ANY(i.indkey)
      WHERE i.indrelid = c.oid AND i.indisprimary) AS key
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r','p') AND NOT c.relispartition AND c.relpersistence <> 't' AND n.nspname !~ '^pg_'
     AND n.nspname NOT IN ('information_schema', 'hdb_catalog', 'hdb_views'))
SELECT t.quoted, t.name, t.stamp, t.key, a.attname, a.atttypid FROM tables t
  LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, a.attnum)"_s);
    QMap<QString, Table> tables;
    for (const QStringList &row : columns) {
        Table &table = tables[row[0]];
        if (table.names.isEmpty()) {
            table.stamp = areCountersTold ? row[2] : QString();
            table.expressions.append(u"count(*)::text"_s);
            table.names.append(row[1]);
        }
        if (row[4].isNull())
            continue;
        if (!table.stamp.isEmpty())
            table.stamp += u' ' + row[5];
        const QString key = row[3].isNull() ? u"''"_s : row[3];
        table.expressions.append(
                u"coalesce(sum(hashtextextended(%1 || '|' || coalesce(%2::text, E'\\x01null'), 7)::numeric), 0)::text"_s
                        .arg(key, Connection::quoted(row[4])));
        table.names.append(row[1] + u'.' + row[4]);
    }
    return tables;
}

RowFacts RowMemory::read(Connection &connection)
{
    QMap<QString, Table> tables = tablesOf(connection);
    RowFacts facts;
    for (auto &&[name, table] : tables.asKeyValueRange()) {
        const Table known = m_tables.value(name);
        const bool isStill
                = !table.stamp.isEmpty() && table.stamp == known.stamp && table.expressions == known.expressions;
        table.values = isStill
                ? known.values
                : connection.rows(u"SELECT %1 FROM %2"_s.arg(table.expressions.join(u", "_s), name)).value(0);
        for (qsizetype i = 0; i < std::min(table.values.size(), table.names.size()); ++i)
            facts.insert(table.names[i], table.values[i]);
    }
    m_tables = std::move(tables);
    return facts;
}

}
