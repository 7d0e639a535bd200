// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/statementsampling.h"

#include "app/adapters/postgres/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// A standby that only keeps a copy ready is a reader's place as well, as far as anybody can tell from here.
QStringList standbyRoles(Connection &connection)
{
    QStringList roles;
    for (const QStringList &row : connection.rows(uR"(SELECT DISTINCT r.usename::text FROM pg_stat_replication r
  LEFT JOIN pg_replication_slots s ON s.active_pid = r.pid
 WHERE s.slot_type IS DISTINCT FROM 'logical' AND r.application_name NOT IN ('pg_basebackup', 'pg_receivewal') ORDER BY 1)"_s))
        roles.append(row[0]);
    return roles;
}

StatementServer readServer(Connection &connection)
{
    const QStringList row = connection
                                    .rows(uR"(SELECT current_setting('server_version_num'), pg_is_in_recovery()::text,
  EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_stat_statements')::text,
  current_setting('pg_stat_statements.track', true), pg_has_role(current_user, 'pg_read_all_stats', 'MEMBER')::text)"_s)
                                    .value(0);
    return {.version = row.value(0).toInt(),
            .isStandby = row.value(1) == "true"_L1,
            .hasStatements = row.value(2) == "true"_L1,
            .track = row.value(3),
            .showsAllRoles = row.value(4) == "true"_L1,
            .standbyRoles = standbyRoles(connection)};
}

void readEntries(Connection &connection, StatementSample &sample)
{
    for (const QStringList &row :
         connection.rows(uR"(SELECT concat_ws('/', queryid, userid, toplevel), pg_get_userbyid(userid), calls, query
  FROM pg_stat_statements WHERE queryid IS NOT NULL AND query IS NOT NULL
   AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database()))"_s)) {
        if (!row[3].contains(ownMark()))
            sample.entries.append({.key = row[0], .role = row[1], .text = row[3], .calls = row[2].toLongLong()});
    }
}

/// pg_stat_activity cuts texts off; the statistics have the whole one, once it ran before.
void readRunning(Connection &connection, StatementSample &sample)
{
    for (const QStringList &row : connection.rows(uR"(SELECT a.usename, coalesce(min(s.query), a.query)
  FROM pg_stat_activity a LEFT JOIN pg_stat_statements s ON s.queryid = a.query_id AND s.dbid = a.datid
 WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.backend_type = 'client backend'
   AND a.state <> 'idle' AND a.query <> '' GROUP BY a.pid, a.usename, a.query)"_s)) {
        if (!row[1].contains(ownMark()))
            sample.running.append({.role = row[0], .text = row[1]});
    }
}

}

ReadDoubt obstacleOf(const StatementServer &server, const QStringList &ignoredRoles)
{
    constexpr int tellsEvictions = 140'000;
    if (server.version > 0 && server.version < tellsEvictions)
        return ReadDoubt::ServerTooOld;
    if (server.isStandby)
        return ReadDoubt::Standby;
    if (!server.hasStatements || server.track.isEmpty())
        return ReadDoubt::NotInstalled;
    if (server.track != "all"_L1)
        return ReadDoubt::TrackingOff;
    if (!server.showsAllRoles)
        return ReadDoubt::NoRights;
    const auto isIgnored = [&](const QString &role) { return ignoredRoles.contains(role); };
    return std::ranges::all_of(server.standbyRoles, isIgnored) ? ReadDoubt::None : ReadDoubt::ReadElsewhere;
}

StatementSample readStatements(Connection &connection, const QDateTime &now, const QStringList &ignoredRoles)
{
    StatementSample sample{.at = now, .obstacle = obstacleOf(readServer(connection), ignoredRoles)};
    if (sample.obstacle != ReadDoubt::None)
        return sample;
    const QStringList counters
            = connection.rows(u"SELECT stats_reset::text, dealloc FROM pg_stat_statements_info"_s).value(0);
    if (counters.size() < 2) { // not loaded: nothing would tell of evictions
        sample.obstacle = ReadDoubt::NotInstalled;
        return sample;
    }
    sample.resetAt = counters[0];
    sample.evictions = counters[1].toLongLong();
    readEntries(connection, sample);
    if (!connection.lastOutcome().isDone) {
        sample.obstacle = ReadDoubt::NotInstalled;
        return sample;
    }
    readRunning(connection, sample);
    for (const QStringList &row : connection.rows(
                 uR"(SELECT CASE WHEN schemaname = 'public' THEN relname::text ELSE schemaname || '.' || relname END,
  coalesce(seq_scan, 0) + coalesce(idx_scan, 0) FROM pg_stat_user_tables)"_s))
        sample.scans.insert(row[0], row[1].toLongLong());
    return sample;
}

SqlCatalogue readCatalogue(Connection &connection)
{
    SqlCatalogue catalogue;
    for (const QStringList &row : connection.rows(uR"(
SELECT CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END,
  (SELECT string_agg(a.attname, E'\x01' ORDER BY a.attnum) FROM pg_attribute a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
  CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END, c.relkind <> 'v'
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_'
   AND n.nspname NOT IN ('information_schema', 'hdb_catalog'))"_s))
        catalogue.relations.append({.name = row[0],
                                    .columns = row[1].split(QChar(1), Qt::SkipEmptyParts),
                                    .definition = row[2],
                                    .isStored = row[3] == "true"_L1});
    for (const QStringList &row : connection.rows(uR"(
SELECT CASE WHEN n.nspname = 'public' THEN p.proname::text ELSE n.nspname || '.' || p.proname END,
  coalesce(nullif(p.prosrc, ''), pg_get_function_sqlbody(p.oid))
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
 WHERE l.lanname = 'sql' AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'hdb_catalog'))"_s)) {
        if (!row[1].isEmpty())
            catalogue.functions.append({.name = row[0], .body = row[1]});
    }
    return catalogue;
}

QString databaseIdentity(Connection &connection)
{
    return connection.value(
            u"SELECT oid::text || ' ' || datname FROM pg_database WHERE datname = current_database()"_s);
}

QStringList readUsers(Connection &connection, const QString &table, const QString &column, const QString &replacement)
{
    const QString schema = table.contains(u'.') ? table.section(u'.', 0, 0) : u"public"_s;
    const QString other = replacement.section(u'.', -1);
    const QString sql = uR"(
WITH it AS (SELECT c.oid, a.attnum FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
 WHERE n.nspname = %1 AND c.relname = %2 AND a.attname = %3),
dep AS (SELECT d.classid, d.objid FROM pg_depend d JOIN it ON d.refclassid = 'pg_class'::regclass AND d.refobjid = it.oid
   AND d.refobjsubid = it.attnum)
SELECT DISTINCT 'view ' || r.ev_class::regclass::text FROM dep JOIN pg_rewrite r ON dep.classid = 'pg_rewrite'::regclass AND r.oid = dep.objid
UNION SELECT 'policy ' || p.polname FROM dep JOIN pg_policy p ON dep.classid = 'pg_policy'::regclass AND p.oid = dep.objid
UNION SELECT 'generated column ' || ad.adrelid::regclass || '.' || a.attname FROM dep
  JOIN pg_attrdef ad ON dep.classid = 'pg_attrdef'::regclass AND ad.oid = dep.objid
  JOIN pg_attribute a ON a.attrelid = ad.adrelid AND a.attnum = ad.adnum
  JOIN it ON ad.adrelid <> it.oid OR ad.adnum <> it.attnum
UNION SELECT 'trigger ' || t.tgname FROM pg_trigger t JOIN it ON t.tgrelid = it.oid JOIN pg_proc f ON f.oid = t.tgfoid
 WHERE NOT t.tgisinternal AND f.prosrc ~* ('\m' || %3 || '\M') AND (%4 = '' OR f.prosrc !~* ('\m' || %4 || '\M'))
ORDER BY 1)"_s;
    QStringList users;
    for (const QStringList &row :
         connection.rows(sql.arg(Connection::literal(schema), Connection::literal(table.section(u'.', -1)),
                                 Connection::literal(column), Connection::literal(other))))
        users.append(row[0]);
    return users;
}

}
