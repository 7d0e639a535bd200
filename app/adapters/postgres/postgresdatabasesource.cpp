// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresdatabasesource.h"

#include "app/adapters/postgres/backfillrow.h"
#include "app/adapters/postgres/postgresverifier.h"
#include "app/adapters/postgres/statementsampling.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Trunkline {

QMap<QString, QMap<quint64, bool>> readApplied(Connection &connection)
{
    QMap<QString, QMap<quint64, bool>> applied;
    const QString state = connection.value(
            u"SELECT cli_state::text FROM hdb_catalog.hdb_version WHERE to_regclass('hdb_catalog.hdb_version') IS NOT NULL"_s);
    const QJsonObject sources = QJsonDocument::fromJson(state.toUtf8())["migrations"_L1].toObject();
    for (auto source = sources.constBegin(); source != sources.constEnd(); ++source) {
        const QJsonObject versions = source.value().toObject();
        for (auto version = versions.constBegin(); version != versions.constEnd(); ++version)
            applied[source.key()].insert(version.key().toULongLong(), version.value().toBool());
    }
    if (!applied.isEmpty())
        return applied;
    for (const QStringList &row : connection.rows(u"SELECT version, dirty FROM hdb_catalog.schema_migrations"_s))
        applied[u"default"_s].insert(row[0].toULongLong(), row[1] == "true"_L1);
    return applied;
}

QHash<QString, qint64> readTableSizes(Connection &connection)
{
    QHash<QString, qint64> sizes;
    for (const QStringList &row : connection.rows(
                 uR"(SELECT CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END, c.reltuples::bigint
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_' AND c.reltuples >= 0)"_s))
        sizes.insert(row[0], row[1].toLongLong());
    return sizes;
}

QMap<QString, BackfillProgress> readBackfills(Connection &connection, const Policy::Migrations &policy,
                                              const QDateTime &now)
{
    const QString source
            = policy.backfillQuery.isEmpty() ? u"SELECT * FROM migration_backfills"_s : policy.backfillQuery;
    QMap<QString, BackfillProgress> backfills;
    for (const QStringList &row :
         connection.rows(u"SELECT %1 to_jsonb(b)::text FROM (%2) b"_s.arg(ownMark(), source))) {
        const BackfillProgress progress = backfillOf(QJsonDocument::fromJson(row[0].toUtf8()).object(), policy, now);
        backfills.insert(progress.id, progress);
    }
    return backfills;
}

std::optional<bool> isFilled(Connection &connection, const QString &object, const QString &replacement)
{
    const QString table = object.section(u'.', 0, -2);
    if (table.isEmpty() || replacement.section(u'.', 0, -2) != table)
        return std::nullopt;
    QStringList quoted;
    for (const QString &part : table.split(u'.'))
        quoted.append(Connection::quoted(part));
    const QString left
            = connection.value(u"SELECT %1 EXISTS (SELECT 1 FROM %2 WHERE %3 IS NOT NULL AND %4 IS NULL LIMIT 1)"_s.arg(
                    ownMark(), quoted.join(u'.'), Connection::quoted(object.section(u'.', -1)),
                    Connection::quoted(replacement.section(u'.', -1))));
    return connection.lastOutcome().isDone ? std::optional(left == "false"_L1) : std::nullopt;
}

PostgresDatabaseSource::PostgresDatabaseSource(Place place, Policy::Migrations policy, const Clock &clock)
    : m_place(std::move(place))
    , m_policy(std::move(policy))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

PostgresDatabaseSource::~PostgresDatabaseSource()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<Result<DatabaseFacts>> PostgresDatabaseSource::facts(const DatabaseQuestion &question)
{
    return QtConcurrent::run(&m_pool, [this, question](QPromise<Result<DatabaseFacts>> &promise) {
        Result<DatabaseFacts> facts = read(question);
        if (!promise.isCanceled())
            promise.addResult(std::move(facts));
    });
}

Result<DatabaseFacts> PostgresDatabaseSource::read(const DatabaseQuestion &question)
{
    const Result<Connection::Place> place = placeOf(m_place.url);
    if (!place)
        return Failure(place.error());
    Connection connection(*place);
    if (!connection.isOpen())
        return Failure(
                Error{.kind = Error::Kind::Unreachable, .origin = place->host, .detail = connection.openError()});
    // each question in a transaction of its own: one that fails must not end the others
    connection.run(
            u"SET default_transaction_read_only = on; SET statement_timeout = '3s'; SET lock_timeout = '500ms'"_s);
    DatabaseFacts facts{.origin = place->host + u'/' + place->database, .asOf = m_clock.now()};
    facts.applied = readApplied(connection);
    facts.rows = readTableSizes(connection);
    facts.backfills = readBackfills(connection, m_policy, facts.asOf);
    for (const auto &[object, replacement] : question.replacements.asKeyValueRange()) {
        if (const std::optional<bool> filled = isFilled(connection, object, replacement)) {
            BackfillProgress &progress = facts.backfills[object];
            progress.isProven = filled;
            if (progress.id.isEmpty())
                progress.id = object;
        }
    }
    if (!m_quiet)
        m_quiet = std::make_unique<QuietWatch>(m_place.helper, m_place.memory, m_policy);
    facts.reads = m_quiet->look(connection, facts.origin, question, facts.asOf);
    return facts;
}

}
