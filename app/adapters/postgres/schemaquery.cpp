// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/schemaquery.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// What extensions own is theirs, and hdb_catalog is Hasura's. A right that is there by default and one that was given
/// are the same.
const QString &scope()
{
    static const QString sql = uR"(
WITH own AS MATERIALIZED (
  SELECT oid, nspname, nspowner, nspacl FROM pg_namespace
   WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'hdb_catalog', 'hdb_views')
), ext AS MATERIALIZED (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
me AS MATERIALIZED (SELECT oid FROM pg_roles WHERE rolname = current_user),
rel AS MATERIALIZED (
  SELECT c.oid, c.relkind, c.relacl, c.relowner, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity, c.reloptions,
    c.relispartition, c.relpartbound, c.relreplident, c.reloftype, c.reltablespace,
    CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END AS name,
    quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS quoted
    FROM pg_class c JOIN own n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r','p','v','m','S','f','c')
     AND NOT EXISTS (SELECT 1 FROM ext WHERE classid = 'pg_class'::regclass AND objid = c.oid)
)
)"_s;
    return sql;
}

QString relationFacts()
{
    return uR"(
SELECT CASE relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' WHEN 'S' THEN 'sequence '
  WHEN 'c' THEN 'type ' ELSE 'table ' END || name,
  concat_ws(' ', CASE relpersistence WHEN 'u' THEN 'unlogged' END, CASE WHEN relrowsecurity THEN 'row security' END,
    CASE WHEN relforcerowsecurity THEN 'forced' END, array_to_string(reloptions, ','),
    CASE WHEN relispartition THEN pg_get_expr(relpartbound, oid) END, CASE WHEN relkind = 'p' THEN pg_get_partkeydef(oid) END,
    CASE WHEN relreplident NOT IN ('d', 'n') THEN 'replica identity ' || relreplident::text END,
    CASE WHEN reloftype <> 0 THEN 'of ' || reloftype::regtype::text END,
    CASE WHEN reltablespace <> 0 THEN 'tablespace ' || reltablespace END,
    CASE WHEN relowner NOT IN (SELECT oid FROM me) THEN 'owner ' || pg_get_userbyid(relowner) END)
  FROM rel
UNION ALL SELECT 'rights on ' || name, rights FROM (SELECT name,
    array_to_string(ARRAY(SELECT unnest(relacl)::text ORDER BY 1), ' ') AS rights,
    array_to_string(ARRAY(SELECT unnest(acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))::text
      ORDER BY 1), ' ') AS usual FROM rel WHERE relacl IS NOT NULL AND relkind <> 'c') given WHERE rights <> usual
UNION ALL SELECT 'parent of ' || rel.name, string_agg(parent.name, ', ' ORDER BY inhseqno)
  FROM pg_inherits JOIN rel ON rel.oid = inhrelid JOIN rel parent ON parent.oid = inhparent GROUP BY 1
UNION ALL SELECT 'constraint ' || coalesce(rel.name, ty.typname::text) || '.' || conname, pg_get_constraintdef(co.oid)
  FROM pg_constraint co JOIN own ON own.oid = co.connamespace LEFT JOIN rel ON rel.oid = co.conrelid
  LEFT JOIN pg_type ty ON ty.oid = co.contypid WHERE co.contype <> 'n' AND (rel.oid IS NOT NULL OR ty.oid IS NOT NULL)
UNION ALL SELECT 'trigger ' || rel.name || '.' || tgname, pg_get_triggerdef(tg.oid) || ' ' || tgenabled::text
  FROM pg_trigger tg JOIN rel ON rel.oid = tg.tgrelid WHERE NOT tgisinternal
UNION ALL SELECT 'rule ' || rel.name || '.' || rulename, pg_get_ruledef(r.oid) || ' ' || r.ev_enabled::text
  FROM pg_rewrite r JOIN rel ON rel.oid = r.ev_class WHERE rel.relkind NOT IN ('v','m')
UNION ALL SELECT 'definition of ' || rel.name, pg_get_viewdef(rel.oid) FROM rel WHERE relkind IN ('v','m')
UNION ALL SELECT 'policy ' || rel.name || '.' || polname, concat_ws(' ', polcmd::text, polpermissive::text,
    array_to_string(polroles::regrole[], ','), pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
  FROM pg_policy JOIN rel ON rel.oid = polrelid
UNION ALL SELECT 'sequence settings ' || rel.name, concat_ws(' ', seqtypid::regtype, seqstart, seqincrement, seqmin, seqmax,
    seqcache, seqcycle, (SELECT 'owned by ' || refobjid::regclass || '.' || refobjsubid FROM pg_depend
      WHERE classid = 'pg_class'::regclass AND objid = seqrelid AND refclassid = 'pg_class'::regclass
        AND deptype IN ('a', 'i') LIMIT 1))
  FROM pg_sequence JOIN rel ON rel.oid = seqrelid
)"_s;
}

QString otherFacts()
{
    return uR"(
UNION ALL SELECT 'schema ' || nspname, concat_ws(' ',
    CASE WHEN nspacl IS NOT NULL THEN 'rights ' || NULLIF(array_to_string(ARRAY(SELECT unnest(nspacl)::text ORDER BY 1), ' '),
      array_to_string(ARRAY(SELECT unnest(acldefault('n', nspowner))::text ORDER BY 1), ' ')) END,
    CASE WHEN nspowner NOT IN (SELECT oid FROM me) THEN 'owner ' || pg_get_userbyid(nspowner) END) FROM own
UNION ALL SELECT 'function ' || p.oid::regprocedure::text, concat_ws(' ',
    CASE WHEN p.prokind = 'a' THEN (SELECT concat_ws(' ', 'aggregate', aggtransfn, aggfinalfn, aggtranstype::regtype,
      agginitval, aggcombinefn, aggsortop::regoperator) FROM pg_aggregate WHERE aggfnoid = p.oid)
    ELSE pg_get_functiondef(p.oid) END,
    CASE WHEN proacl IS NOT NULL THEN 'rights ' || NULLIF(array_to_string(ARRAY(SELECT unnest(proacl)::text ORDER BY 1), ' '),
      array_to_string(ARRAY(SELECT unnest(acldefault('f', proowner))::text ORDER BY 1), ' ')) END,
    CASE WHEN proowner NOT IN (SELECT oid FROM me) THEN 'owner ' || pg_get_userbyid(proowner) END)
  FROM pg_proc p JOIN own ON own.oid = p.pronamespace
  WHERE NOT EXISTS (SELECT 1 FROM ext WHERE classid = 'pg_proc'::regclass AND objid = p.oid)
UNION ALL SELECT CASE ty.typtype WHEN 'e' THEN 'enum ' WHEN 'd' THEN 'domain ' ELSE 'range ' END || ty.oid::regtype::text,
  concat_ws(' ', CASE ty.typtype WHEN 'e' THEN (SELECT string_agg(enumlabel::text, ', ' ORDER BY enumsortorder)
      FROM pg_enum WHERE enumtypid = ty.oid)
    WHEN 'd' THEN concat_ws(' ', format_type(ty.typbasetype, ty.typtypmod), CASE WHEN typnotnull THEN 'not null' END,
      typdefault, CASE WHEN typcollation NOT IN (0, 100) THEN 'collate ' || typcollation::regcollation::text END)
    ELSE (SELECT rngsubtype::regtype::text FROM pg_range WHERE rngtypid = ty.oid) END,
    CASE WHEN typacl IS NOT NULL THEN 'rights ' || NULLIF(array_to_string(ARRAY(SELECT unnest(typacl)::text ORDER BY 1), ' '),
      array_to_string(ARRAY(SELECT unnest(acldefault('T', typowner))::text ORDER BY 1), ' ')) END,
    CASE WHEN typowner NOT IN (SELECT oid FROM me) THEN 'owner ' || pg_get_userbyid(typowner) END)
  FROM pg_type ty JOIN own ON own.oid = ty.typnamespace WHERE ty.typtype IN ('e', 'd', 'r')
    AND NOT EXISTS (SELECT 1 FROM ext WHERE classid = 'pg_type'::regclass AND objid = ty.oid)
UNION ALL SELECT 'operator ' || o.oid::regoperator::text, concat_ws(' ', oprcode, oprcom::regoperator, oprnegate::regoperator,
    oprrest, oprjoin, oprcanmerge, oprcanhash) FROM pg_operator o JOIN own ON own.oid = oprnamespace
  WHERE NOT EXISTS (SELECT 1 FROM ext WHERE classid = 'pg_operator'::regclass AND objid = o.oid)
UNION ALL SELECT 'cast ' || castsource::regtype::text || ' to ' || casttarget::regtype::text,
    concat_ws(' ', castfunc::regprocedure, castcontext::text, castmethod::text) FROM pg_cast c
  WHERE c.oid >= 16384 AND NOT EXISTS (SELECT 1 FROM ext WHERE classid = 'pg_cast'::regclass AND objid = c.oid)
UNION ALL SELECT 'collation ' || co.oid::regcollation::text,
    concat_ws(' ', collprovider::text, collisdeterministic, collcollate) FROM pg_collation co JOIN own ON own.oid = collnamespace
UNION ALL SELECT 'text search configuration ' || cfg.oid::regconfig::text, (SELECT string_agg(
      concat_ws(' ', maptokentype, mapseqno, mapdict::regdictionary), ', ' ORDER BY maptokentype, mapseqno)
    FROM pg_ts_config_map WHERE mapcfg = cfg.oid) FROM pg_ts_config cfg JOIN own ON own.oid = cfgnamespace
UNION ALL SELECT 'text search dictionary ' || d.oid::regdictionary::text, dictinitoption
  FROM pg_ts_dict d JOIN own ON own.oid = dictnamespace
UNION ALL SELECT 'extension ' || extname, extversion FROM pg_extension
UNION ALL SELECT 'statistics ' || stxname, pg_get_statisticsobjdef(s.oid) FROM pg_statistic_ext s JOIN own ON own.oid = stxnamespace
UNION ALL SELECT 'publication ' || pubname, concat_ws(' ', puballtables, pubinsert, pubupdate, pubdelete, pubtruncate,
    (SELECT string_agg(prrelid::regclass::text, ', ' ORDER BY prrelid::regclass::text) FROM pg_publication_rel WHERE prpubid = p.oid))
  FROM pg_publication p
UNION ALL SELECT concat_ws(' ', 'default rights of', pg_get_userbyid(defaclrole), defaclobjtype::text,
    (SELECT 'in ' || nspname FROM pg_namespace WHERE oid = defaclnamespace)),
    array_to_string(ARRAY(SELECT unnest(defaclacl)::text ORDER BY 1), ' ') FROM pg_default_acl
UNION ALL SELECT concat_ws(' ', 'settings of the database', (SELECT 'for ' || pg_get_userbyid(setrole) WHERE setrole <> 0)),
    array_to_string(setconfig, ' ') FROM pg_db_role_setting
  WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
UNION ALL SELECT 'comment on ' || (pg_identify_object(classoid, objoid, objsubid)).type || ' '
    || (pg_identify_object(classoid, objoid, objsubid)).identity, description FROM pg_description d
  WHERE objoid >= 16384 AND classoid <> 'pg_class'::regclass
    AND NOT EXISTS (SELECT 1 FROM ext WHERE classid = d.classoid AND objid = d.objoid)
)"_s;
}

}

const QString &SchemaQuery::usualOperators()
{
    static const QString sql = u"SELECT oid::text, opcintype::text FROM pg_opclass WHERE opcdefault AND oid < 16384"_s;
    return sql;
}

const QString &SchemaQuery::facts()
{
    static const QString sql = scope() + relationFacts() + otherFacts();
    return sql;
}

/// A server may mark columns with options of its own, another one each time: those that can be set are known.
const QString &SchemaQuery::columns()
{
    static const QString sql = scope() + uR"(
SELECT rel.name, rel.oid::text, json_agg(json_build_array(a.attnum, a.attname, quote_ident(a.attname), a.attcollation::int8,
  a.atttypid::int8, concat_ws(' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
    CASE WHEN a.attidentity <> '' THEN 'identity ' || a.attidentity::text END,
    CASE WHEN a.attgenerated <> '' THEN 'generated ' || a.attgenerated::text END,
    'default ' || pg_get_expr(ad.adbin, ad.adrelid),
    CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || a.attcollation::regcollation::text END,
    CASE WHEN a.attstorage <> t.typstorage THEN 'storage ' || a.attstorage::text END,
    CASE WHEN a.attstattarget >= 0 THEN 'statistics ' || a.attstattarget END,
    CASE WHEN a.attoptions::text LIKE '%n\_distinct%' THEN
      (SELECT string_agg(o, ',' ORDER BY o) FROM unnest(a.attoptions) o WHERE o LIKE 'n\_distinct%') END,
    CASE WHEN a.attacl IS NOT NULL THEN 'rights ' || array_to_string(ARRAY(SELECT unnest(a.attacl)::text ORDER BY 1), ' ') END)))
  FROM pg_attribute a JOIN rel ON rel.oid = a.attrelid AND rel.relkind <> 'S'
  JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef ad ON ad.adrelid = a.attrelid AND ad.adnum = a.attnum
  WHERE a.attnum > 0 AND NOT a.attisdropped GROUP BY 1, 2
)"_s;
    return sql;
}

/// pg_get_indexdef() takes most of the time that a look takes, and what it says of an index that is made of columns
/// alone, with the usual operators, stands in one row.
QString SchemaQuery::indexes(int serverVersion)
{
    return scope() + uR"(
SELECT rel.name, json_agg(json_build_array(
  CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END,
  concat('CREATE ', CASE WHEN i.indisunique THEN 'UNIQUE ' END, 'INDEX ', quote_ident(c.relname), ' ON ', rel.quoted,
    ' USING ', quote_ident(am.amname), ' ('),
  i.indexrelid::int8, i.indexprs IS NULL AND i.indpred IS NULL AND c.relkind = 'i' AND c.reloptions IS NULL,
  i.indkey::text, i.indclass::text, i.indcollation::text, i.indoption::text, i.indnkeyatts,
  CASE WHEN %1 THEN ' NULLS NOT DISTINCT' ELSE '' END,
  concat(CASE WHEN NOT i.indisvalid THEN ' INVALID' END, CASE WHEN i.indisclustered THEN ' CLUSTER' END,
    CASE WHEN i.indisreplident THEN ' REPLICA IDENTITY' END, CASE WHEN NOT i.indisready THEN ' NOT READY' END,
    CASE WHEN c.reltablespace <> 0 THEN ' TABLESPACE ' || c.reltablespace END)))
  FROM pg_index i JOIN rel ON rel.oid = i.indrelid JOIN pg_class c ON c.oid = i.indexrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am am ON am.oid = c.relam GROUP BY 1
)"_s.arg(serverVersion >= 150000 ? u"i.indnullsnotdistinct"_s : u"false"_s);
}

const QString &SchemaQuery::comments()
{
    static const QString sql = scope() + uR"(
SELECT CASE WHEN own.nspname = 'public' THEN c.relname::text ELSE own.nspname || '.' || c.relname END,
  json_agg(json_build_array(d.objsubid, d.description))
  FROM pg_description d JOIN pg_class c ON d.classoid = 'pg_class'::regclass AND c.oid = d.objoid
  JOIN own ON own.oid = c.relnamespace
 WHERE NOT EXISTS (SELECT 1 FROM ext WHERE classid = 'pg_class'::regclass AND objid = c.oid) GROUP BY c.oid, 1
)"_s;
    return sql;
}

}
