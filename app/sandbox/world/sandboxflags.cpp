// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxflags.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

struct SandboxStatement
{
    QString sql;
    QVariantList bound;
};

struct FlagRow
{
    QString key;
    QString description;
    QString owner;
    QString type = u"release"_s;
    bool isOn = false;
    int percent = 0;
    std::chrono::seconds made{};
    std::chrono::seconds changed{};
    QString by = u"grace@acme.example"_s;
    QString reason = u"next step"_s;
};

QList<FlagRow> flagRows()
{
    return {
            {u"new_checkout"_s, u"Place orders in one step"_s, u"shop"_s, u"release"_s, true, 25, 24h * 6, 26h},
            {u"fast_search"_s, u"Search by the index"_s, u"search"_s, u"release"_s, true, 100, 24h * 50, 24h * 23},
            {u"vat_v2"_s, u"Round VAT per line"_s, u"billing"_s, u"release"_s, true, 100, 24h * 30, 24h * 14 - 3min},
            {u"search_facets"_s, u"Facets beside the results"_s, u"search"_s, u"release"_s, true, 100, 24h * 20,
             24h * 12},
            {u"invoice_export"_s, u"Export invoices as CSV"_s, u"billing"_s, u"release"_s, false, 0, 24h * 2, 24h * 2},
            {u"new_onboarding"_s, u"Welcome new customers"_s, u"growth"_s, u"release"_s, true, 50, 24h * 9, 24h * 3},
            {u"cart_badge"_s, u"Count lines in the cart"_s, u"shop"_s, u"release"_s, true, 5, 24h * 3, 20h},
            {u"dark_header"_s, u"A dark header"_s, u""_s, u"release"_s, true, 10, 24h * 5, 24h * 4},
            {u"legacy_login"_s, u"The old way to sign in"_s, u"accounts"_s, u"release"_s, false, 0, 24h * 75, 24h * 61},
            {u"maintenance_mode"_s, u"Shows the maintenance page"_s, u"platform"_s, u"kill_switch"_s, false, 0,
             24h * 200, 24h * 90},
    };
}

Result<void> runAll(StandInSqlite &database, const QList<SandboxStatement> &statements)
{
    for (const auto &[sql, bound] : statements)
        if (const Result<QSqlQuery> done = database.run(sql, bound); !done)
            return Failure(done.error());
    return {};
}

}

Result<void> fillSandboxTables(StandInSqlite &database, const QDateTime &now)
{
    const auto ago = [&now](std::chrono::seconds time) { return postgresTime(now.addDuration(-time)); };
    QList<SandboxStatement> statements;
    for (const FlagRow &row : flagRows()) {
        statements.append(
                {u"insert into flags (key, description, owner, type, created_at, changed_at, changed_by, change_reason,"
                 " change_id) values (?, ?, ?, ?, ?, ?, ?, 'made', ?)"_s,
                 {row.key, row.description, row.owner, row.type, ago(row.made), ago(row.made), row.by,
                  QString("made-"_L1 + row.key)}});
        if (row.changed == row.made)
            continue;
        statements.append({u"update standin_clock set at = ?"_s, {ago(row.changed)}});
        statements.append({u"update flags set enabled = ?, rollout_percent = ?, changed_by = ?, change_reason = ?,"
                           " change_id = ? where key = ?"_s,
                           {row.isOn, row.percent, row.by, row.reason, QString("changed-"_L1 + row.key), row.key}});
    }
    statements.append({u"insert into flag_audits (at, done_by) values (?, 'grace@acme.example')"_s, {ago(24h * 19)}});
    const QString backfill = u"insert into migration_backfills (id, change, status, rows_done, rows_total, started_at,"
                             " heartbeat_at, finished_at) values (?, ?, ?, ?, ?, ?, ?, ?)"_s;
    for (const auto &[object, rows, age] :
         {std::tuple(u"orders.total"_s, 752'865, 24h * 11), std::tuple(u"invoices.vat_rate"_s, 210'400, 24h * 10),
          std::tuple(u"sessions.legacy_token"_s, 18'200, 24h * 59)})
        statements.append(
                {backfill, {object, object, u"verified"_s, rows, rows, ago(age), ago(age - 1h), ago(age - 1h)}});
    statements.append(
            {backfill,
             {u"users.phone"_s, u"users.phone"_s, u"running"_s, 29'408, 48'210, ago(2h), ago(1s), QVariant()}});
    const QString reads = u"insert into standin_reads values (?, ?, ?, ?)"_s;
    statements.append({reads, {u"orders.total"_s, ago(31h), u"reports"_s, u"SELECT sum(total) FROM orders"_s}});
    statements.append(
            {reads, {u"invoices.vat_rate"_s, ago(48h - 4min), u"billing"_s, u"SELECT vat_rate FROM invoices"_s}});
    statements.append(
            {reads, {u"users.phone"_s, postgresTime(now.addYears(100)), u"api"_s, u"SELECT phone FROM users"_s}});
    for (const auto &[table, rows] : {std::pair(u"orders"_s, 752'865), std::pair(u"users"_s, 48'210),
                                      std::pair(u"invoices"_s, 210'400), std::pair(u"sessions"_s, 18'200)})
        statements.append({u"insert into standin_rows values (?, ?)"_s, {table, rows}});
    return runAll(database, statements);
}

Result<void> setSandboxBackfill(StandInSqlite &database, qint64 done, qint64 total, const QDateTime &now)
{
    const bool isDone = done >= total;
    QList<SandboxStatement> statements{
            {u"update migration_backfills set rows_done = ?, rows_total = ?, heartbeat_at = ?, status = ?,"
             " finished_at = ? where id = 'users.phone'"_s,
             {done, total, postgresTime(now), isDone ? u"verified"_s : u"running"_s,
              isDone ? QVariant(postgresTime(now)) : QVariant()}}};
    if (isDone) // and the code that read the old column is gone
        statements.append(
                {u"update standin_reads set read_until = ? where object = 'users.phone'"_s, {postgresTime(now)}});
    return runAll(database, statements);
}

StandInRules sandboxRules()
{
    const QStringList flags{u"key"_s,
                            u"description"_s,
                            u"owner"_s,
                            u"type"_s,
                            u"enabled"_s,
                            u"rollout_percent"_s,
                            u"created_at"_s,
                            u"changed_at"_s,
                            u"changed_by"_s,
                            u"change_reason"_s,
                            u"change_id"_s,
                            u"version"_s,
                            u"fully_rolled_out_at"_s};
    const QStringList events{u"id"_s,          u"flag_key"_s,    u"at"_s,         u"changed_by"_s,
                             u"reason"_s,      u"change_id"_s,   u"version"_s,    u"old_enabled"_s,
                             u"new_enabled"_s, u"old_percent"_s, u"new_percent"_s};
    StandInRole manager;
    manager.readable
            = {{u"flags"_s, flags}, {u"flag_events"_s, events}, {u"flag_audits"_s, {u"id"_s, u"at"_s, u"done_by"_s}}};
    manager.insertable = {{u"flags"_s,
                           {u"key"_s, u"description"_s, u"owner"_s, u"type"_s, u"enabled"_s, u"rollout_percent"_s,
                            u"changed_by"_s, u"change_reason"_s, u"change_id"_s}},
                          {u"flag_audits"_s, {u"at"_s, u"done_by"_s}}};
    manager.updatable = {{u"flags"_s,
                          {u"enabled"_s, u"rollout_percent"_s, u"owner"_s, u"description"_s, u"changed_by"_s,
                           u"change_reason"_s, u"change_id"_s, u"version"_s}}};
    StandInRules rules;
    rules.adminSecret = "sandbox";
    rules.roles.insert(u"release_manager"_s, manager);
    return rules;
}

}
