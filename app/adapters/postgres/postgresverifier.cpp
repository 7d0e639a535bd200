// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresverifier.h"

#include "app/adapters/postgres/migrationrun.h"
#include "app/adapters/postgres/serverprograms.h"
#include "app/adapters/postgres/throwawayserver.h"
#include "models/rules/migrationassembly.h"
#include "models/rules/migrationlines.h"

#include <QFile>
#include <QtConcurrentRun>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Promise = QPromise<Result<QList<VerifiedMigration>>>;
using VerificationState = Verification::State;

/// Trunk, or what one branch brings to it with those that it is stacked on.
struct Line
{
    QString name; ///< of the branch
    QList<Migration> before; ///< the first in question
    QList<Migration> migrations;
};

QList<Line> linesOf(const VerificationPlan &plan)
{
    QList<Migration> trunk;
    QMap<QString, QList<Migration>> branches;
    for (const Migration &migration : plan.migrations) {
        if (migration.place == Migration::Place::Trunk)
            trunk.append(migration);
        else
            for (const QString &line : linesHolding(migration))
                branches[line].append(migration);
    }
    const auto isWanted = [&](const Migration &migration) { return plan.wanted.contains(migration.key()); };
    QList<Line> lines;
    if (const auto first = std::ranges::find_if(trunk, isWanted); first != trunk.end())
        lines.append({.name = {}, .before = {trunk.begin(), first}, .migrations = {first, trunk.end()}});
    for (const auto &[name, held] : branches.asKeyValueRange()) {
        const auto isOwn = [&](const Migration &one) { return lineOf(one) == name && isWanted(one); };
        if (std::ranges::any_of(held, isOwn))
            lines.append({.name = name, .before = trunk, .migrations = held});
    }
    return lines;
}

/// Extensions that migrations ask for and the team allows.
QStringList extensionsIn(const VerificationPlan &plan, const QStringList &allowed)
{
    QStringList named;
    for (const Migration &migration : plan.migrations) {
        for (const SqlOperation &operation : migration.up.script.operations) {
            if (operation.kind == SqlOperation::Kind::CreateExtension && operation.has(SqlOperation::IfExists)
                && allowed.contains(operation.object) && !named.contains(operation.object))
                named.append(operation.object);
        }
    }
    return named;
}

/// Of a table's columns, what a migration adds and lets a trigger compute from older ones.
QList<ReplacedElement> computedBy(const Migration &migration)
{
    QList<ReplacedElement> computed;
    const QList<SqlOperation> &operations = migration.up.script.operations;
    const auto isAdded = [&](const QString &element) {
        return std::ranges::any_of(migration.judgement.effects, [&element](const SchemaEffect &effect) {
            return effect.kind == SchemaEffect::Kind::Adds && effect.element() == element;
        });
    };
    for (const SqlOperation &trigger : operations) {
        for (const SqlOperation &function : operations) {
            if (trigger.kind != SqlOperation::Kind::CreateTrigger || function.kind != SqlOperation::Kind::CreateFunction
                || function.object != trigger.detail)
                continue;
            for (const QString &source : function.sources) {
                const ReplacedElement pair{.old = trigger.object + u'.' + source.section(u'=', 1),
                                           .replacement = trigger.object + u'.' + source.section(u'=', 0, 0)};
                if (isAdded(pair.replacement) && !isAdded(pair.old))
                    computed.append(pair);
            }
        }
    }
    return computed;
}

/// What each migration brings a replacement for, by its key.
QHash<QString, QList<ReplacedElement>> replacementsIn(const Line &line)
{
    QHash<QString, QList<ReplacedElement>> replaced;
    for (const SchemaChange &change : joinChanges(line.before + line.migrations)) {
        for (const QString &key : change.expandedBy)
            replaced[key].append({.old = change.object, .replacement = change.replacement});
    }
    for (const Migration &migration : line.migrations) {
        for (const ReplacedElement &pair : computedBy(migration)) {
            if (!replaced[migration.key()].contains(pair))
                replaced[migration.key()].append(pair);
        }
    }
    return replaced;
}

class LineRun
{
public:
    LineRun(Promise &promise, ScratchPlace &place, const VerificationPlan &plan, QString seed,
            const QHash<QString, QString> &hashes, QDateTime now)
        : m_promise(promise)
        , m_place(place)
        , m_plan(plan)
        , m_seed(std::move(seed))
        , m_hashes(hashes)
        , m_now(std::move(now))
    {
    }

    void run(const Line &line, QList<VerifiedMigration> &results)
    {
        const auto isOpen = [&](const Migration &migration) {
            const bool isOwn = migration.place == Migration::Place::Trunk || lineOf(migration) == line.name;
            return isOwn && m_plan.wanted.contains(migration.key())
                    && std::ranges::find(results, migration.key(), &VerifiedMigration::key) == results.end();
        };
        if (const QString problem = begin(line); !problem.isEmpty())
            return giveUp(line, isOpen, problem, results);
        const auto newestFirst = std::views::reverse(std::as_const(line.migrations));
        const qsizetype last = line.migrations.size() - 1
                - std::distance(newestFirst.begin(), std::ranges::find_if(newestFirst, isOpen));
        const QHash<QString, QList<ReplacedElement>> replaced = replacementsIn(line);
        MigrationRun run(m_place, m_seed, [this] { return m_promise.isCanceled(); });
        for (qsizetype i = 0; i <= last && !m_promise.isCanceled(); ++i) {
            const Migration &migration = line.migrations[i];
            if (isRefused(migration)) // what comes after it builds on it
                return giveUp(line, isOpen, u"it comes from another repository, and nobody allowed it to run"_s,
                              results);
            if (isOpen(migration)) {
                tell(migration, results.size());
                note(migration, run.exercise(migration, replaced.value(migration.key())), results);
                continue;
            }
            if (const Connection::Outcome outcome = run.apply(migration); !outcome.isDone)
                return giveUp(line, isOpen, words(migration, outcome), results);
        }
    }

private:
    /// Brings the database to where the line begins, and keeps it for the next lines that begin there. Gives back what
    /// stands in the way.
    QString begin(const Line &line)
    {
        QStringList keys;
        for (const Migration &migration : line.before)
            keys.append(migration.key());
        if (m_begun == keys)
            return m_problem;
        m_begun = keys;
        m_problem.clear();
        m_place.forget();
        {
            MigrationRun run(m_place, {}, [this] { return m_promise.isCanceled(); });
            for (const Migration &migration : line.before) {
                const Connection::Outcome outcome = run.apply(migration);
                if (!outcome.isDone)
                    return m_problem = words(migration, outcome);
            }
        }
        if (const Result<void> kept = keys.isEmpty() ? Result<void>() : m_place.keep(); !kept)
            m_problem = kept.error().detail;
        return m_problem;
    }

    static QString words(const Migration &migration, const Connection::Outcome &outcome)
    {
        return QString(QString::number(migration.version) % u'_' % migration.name % u": " % outcome.error);
    }

    bool isRefused(const Migration &migration) const { return migration.isForeign && !m_plan.isForeignAllowed; }

    void tell(const Migration &migration, qsizetype done)
    {
        m_promise.setProgressValueAndText(int(done), QString::number(migration.version) + u'_' + migration.name);
    }

    void note(const Migration &migration, Verification verification, QList<VerifiedMigration> &results)
    {
        verification.hash = m_hashes.value(migration.key());
        verification.at = m_now;
        results.append({.key = migration.key(), .verification = verification});
        m_promise.setProgressValue(int(results.size()));
    }

    template <typename Open>
    void giveUp(const Line &line, const Open &isOpen, const QString &why, QList<VerifiedMigration> &results)
    {
        for (const Migration &migration : line.migrations) {
            if (isOpen(migration))
                note(migration, {.state = VerificationState::NotRun, .step = Verification::Step::Before, .detail = why},
                     results);
        }
    }

    Promise &m_promise;
    ScratchPlace &m_place;
    const VerificationPlan &m_plan;
    const QString m_seed;
    const QHash<QString, QString> &m_hashes;
    const QDateTime m_now;
    std::optional<QStringList> m_begun; ///< with which migrations
    QString m_problem; ///< with them
};

}

QString unfitForVerifying(int version, bool isStandby)
{
    constexpr int oldest = 130'000; // which drops a database that somebody is still connected to
    if (version < oldest)
        return u"it is PostgreSQL %1, and downs are proven from PostgreSQL 13 on"_s.arg(version / 10'000);
    return isStandby ? u"it is a standby, in which nothing can be written"_s : QString();
}

PostgresVerifier::PostgresVerifier(Settings settings, const Clock &clock)
    : m_settings(std::move(settings))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the server ends with the thread that started it
}

PostgresVerifier::~PostgresVerifier()
{
    for (auto &future : m_running)
        future.cancel();
    m_pool.waitForDone();
}

QFuture<Result<QList<VerifiedMigration>>> PostgresVerifier::verify(const VerificationPlan &plan)
{
    m_running.removeIf([](const auto &future) { return future.isFinished(); });
    m_running.append(QtConcurrent::run(&m_pool, [this, plan](Promise &promise) { run(promise, plan); }));
    return m_running.last();
}

void PostgresVerifier::run(Promise &promise, const VerificationPlan &plan) const
{
    promise.setProgressRange(0, int(plan.wanted.size()));
    const auto give = [&promise](Result<QList<VerifiedMigration>> result) {
        if (!promise.isCanceled())
            promise.addResult(std::move(result));
    };
    if (!plan.databaseUrl.isEmpty()) {
        const Result<Connection::Place> place = scratchPlace(plan.databaseUrl);
        return give(place ? runOn(promise, *place, plan) : Failure(place.error()));
    }
    const auto server
            = ThrowAwayServer::start([&promise] { return promise.isCanceled(); },
                                     {.programs = m_settings.programs, .shelf = m_settings.shelf, .settings = {}});
    if (!server)
        return give(Failure(server.error()));
    Result<QList<VerifiedMigration>> result = runOn(
            promise, {.host = (*server)->host(), .user = (*server)->superuser(), .database = u"postgres"_s}, plan);
    if (const QString why = (*server)->endedBecause(); !why.isEmpty())
        result = Failure(Error{.kind = Error::Kind::Invalid,
                               .cause = Error::Cause::PostgresFailed,
                               .origin = u"PostgreSQL"_s,
                               .detail = why});
    give(std::move(result));
}

QByteArray PostgresVerifier::seed() const
{
    if (m_settings.policy.seed.isEmpty())
        return {};
    QFile file(m_settings.workTree + u'/' + m_settings.policy.seed);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QList<VerifiedMigration>> PostgresVerifier::runOn(Promise &promise, const Connection::Place &server,
                                                         const VerificationPlan &plan) const
{
    {
        Connection connection(server);
        if (!connection.isOpen())
            return Failure(
                    Error{.kind = Error::Kind::Unreachable, .origin = server.host, .detail = connection.openError()});
        const int version = connection.value(u"SHOW server_version_num"_s).toInt();
        const bool isStandby = connection.value(u"SELECT pg_is_in_recovery()::text"_s) == "true"_L1;
        if (const QString why = unfitForVerifying(version, isStandby); !why.isEmpty())
            return Failure(ServerPrograms::failure(server.host, why));
    }
    ScratchPlace place(server, extensionsIn(plan, m_settings.policy.extensions));
    const QByteArray rows = seed();
    const QHash<QString, QString> hashes = verificationHashes(plan.migrations, rows);
    QList<VerifiedMigration> results;
    LineRun run(promise, place, plan, QString::fromUtf8(rows), hashes, m_clock.now());
    for (const Line &line : linesOf(plan)) {
        if (promise.isCanceled())
            break;
        run.run(line, results);
    }
    if (m_settings.keep && !promise.isCanceled()) {
        QList<VerifiedMigration> told = results;
        told.removeIf([](const VerifiedMigration &one) { return one.verification.state == VerificationState::NotRun; });
        m_settings.keep(told);
    }
    return results;
}

}
