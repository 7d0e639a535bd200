// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxdatabase.h"

#include "app/adapters/postgres/backfillrow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Reader = std::function<void(const QSqlQuery &)>;

Result<void> readRows(StandInSqlite &database, const QString &sql, const Reader &reader)
{
    Result<QSqlQuery> rows = database.run(sql);
    if (!rows)
        return Failure(rows.error());
    while (rows->next())
        reader(*rows);
    return {};
}

ReadEvidence evidenceOf(const QSqlQuery &row, const QDateTime &now)
{
    const QDateTime until = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs).toUTC();
    if (until <= now)
        return {.state = ReadEvidence::State::Zero, .since = until, .doubt = ReadDoubt::None};
    return {.state = ReadEvidence::State::Read,
            .lastReadAt = now,
            .calls = 1,
            .readers = {row.value(2).toString()},
            .query = row.value(3).toString(),
            .doubt = ReadDoubt::None};
}

}

SandboxDatabase::SandboxDatabase(QString path, Policy::Migrations policy, const Clock &clock)
    : m_path(std::move(path))
    , m_policy(std::move(policy))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

SandboxDatabase::~SandboxDatabase()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<Result<DatabaseFacts>> SandboxDatabase::facts(const DatabaseQuestion &question)
{
    Q_UNUSED(question) // the tables hold no more than what may be asked
    return QtConcurrent::run(&m_pool, [this] { return read(); });
}

Result<DatabaseFacts> SandboxDatabase::read() const
{
    StandInSqlite database(m_path, m_clock);
    DatabaseFacts facts{.origin = u"sandbox"_s, .asOf = m_clock.now()};
    Result<void> done = readRows(
            database,
            u"select json_object('id', id, 'change', change, 'status', status, 'rows_done', rows_done, 'rows_total',"
            " rows_total, 'started_at', started_at, 'heartbeat_at', heartbeat_at, 'last_error', last_error)"
            " from migration_backfills"_s,
            [&](const QSqlQuery &row) {
                const QJsonObject object = QJsonDocument::fromJson(row.value(0).toByteArray()).object();
                BackfillProgress progress = backfillOf(object, m_policy, facts.asOf);
                progress.isProven = progress.status == BackfillProgress::Status::Verified;
                facts.backfills.insert(progress.id, progress);
            });
    if (done)
        done = readRows(database, u"select table_name, row_count from standin_rows"_s, [&](const QSqlQuery &row) {
            facts.rows.insert(row.value(0).toString(), row.value(1).toLongLong());
        });
    if (done)
        done = readRows(database, u"select object, read_until, reader, query from standin_reads"_s,
                        [&](const QSqlQuery &row) {
                            facts.reads.insert(row.value(0).toString(), evidenceOf(row, facts.asOf));
                        });
    return done ? Result<DatabaseFacts>(facts) : Failure(done.error());
}

}
