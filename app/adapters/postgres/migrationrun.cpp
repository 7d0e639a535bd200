// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/migrationrun.h"

#include "app/adapters/postgres/probepieces.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using VerificationState = Verification::State;
using Step = Verification::Step;

constexpr qsizetype MostDifferences = 40;

/// Integrity and data errors: the rows, and not the statement, may be to blame.
bool isAboutRows(const QString &state)
{
    return state.startsWith("23"_L1) || state.startsWith("22"_L1);
}

bool takesAway(const Migration &migration)
{
    return !migration.judgement.destructive.isEmpty();
}

/// "orders.total" and so on: what is in both and differs, or is missing in @p after.
QStringList rowDifferences(const RowFacts &before, const RowFacts &after)
{
    QStringList names;
    for (const auto &[name, value] : before.asKeyValueRange()) {
        const auto now = after.constFind(name);
        if (now != after.cend() && *now != value)
            names.append(name);
    }
    return names;
}

/// New names, and what these were called before.
QMap<QString, QString> renamedIn(const Migration &migration)
{
    QMap<QString, QString> names;
    for (const SchemaEffect &effect : migration.judgement.effects) {
        const QString inside = effect.column.isEmpty() ? effect.table.section(u'.', 0, -2) : effect.table;
        if (effect.kind == SchemaEffect::Kind::Renames)
            names.insert(inside.isEmpty() ? effect.to : QString(inside % u'.' % effect.to), effect.element());
    }
    return names;
}

RowFacts underOldNames(const RowFacts &rows, const QMap<QString, QString> &renamed)
{
    RowFacts old = rows;
    for (const auto &[name, value] : rows.asKeyValueRange()) {
        for (const auto &[now, before] : renamed.asKeyValueRange()) {
            if (name == now || name.startsWith(now + u'.'))
                old.insert(before + name.sliced(now.size()), value);
        }
    }
    return old;
}

/// The server ran out of disk or memory, or went away: that says nothing about the statement.
bool isAboutServer(const QString &state)
{
    return state.startsWith("53"_L1) || state.startsWith("57P"_L1) || state.startsWith("58"_L1);
}

/// An extension that this server lacks, or that is not on the list: elsewhere the statement may well be right.
bool isAboutExtension(const Connection::Outcome &outcome)
{
    return outcome.error.contains("extension \""_L1)
            && (outcome.state == "0A000"_L1 || outcome.state == "42501"_L1 || outcome.state == "58P01"_L1);
}

void fail(Verification &verification, Step step, const Connection::Outcome &outcome)
{
    const bool isOurs = isAboutServer(outcome.state) || isAboutExtension(outcome);
    verification.state = isOurs ? VerificationState::NotRun : VerificationState::Failed;
    verification.step = step;
    verification.detail = outcome.error;
}

}

MigrationRun::Session::Session(const ScratchPlace &place)
    : worker(place.inside())
    , watcher(place.inside())
    , schema(watcher)
    , rows(watcher)
{
}

MigrationRun::MigrationRun(ScratchPlace &place, QString seed, Cancelled cancelled)
    : m_place(place)
    , m_seed(std::move(seed))
    , m_cancelled(std::move(cancelled))
{
}

/// As Hasura's run_sql does it: one transaction, unless PostgreSQL refuses that.
Connection::Outcome MigrationRun::runFile(const QByteArray &text, Locks locks)
{
    const QString sql = QString::fromUtf8(text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text);
    m_session->worker.run(u"DISCARD ALL"_s);
    m_session->worker.run(u"BEGIN"_s);
    Connection::Outcome outcome = m_session->worker.run(sql);
    if (outcome.isDone) {
        if (locks == Locks::Note)
            noteLocks();
        return m_session->worker.run(u"COMMIT"_s);
    }
    m_session->worker.run(u"ROLLBACK"_s);
    if (outcome.state == "25001"_L1) { // CONCURRENTLY: the deploy needs --no-transaction as well
        outcome = m_session->worker.run(sql);
        m_session->worker.run(u"ROLLBACK"_s); // of what it began itself and did not end
    }
    return outcome;
}

/// They are kept until the transaction ends.
void MigrationRun::noteLocks()
{
    m_locks.clear();
    for (const QStringList &row : m_session->worker.rows(
                 uR"(SELECT DISTINCT CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END, l.mode
  FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE l.pid = pg_backend_pid() AND l.granted AND c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema' AND l.mode <> 'AccessShareLock' ORDER BY 1, 2)"_s))
        m_locks.append({.object = row[0], .mode = row[1]});
}

Connection::Outcome MigrationRun::apply(const Migration &migration)
{
    if (const Result<void> ready = prepare(); !ready)
        return {.isDone = false, .state = {}, .error = ready.error().detail};
    m_now.reset();
    const Connection::Outcome outcome = runFile(migration.up.text);
    m_applied.append(migration);
    return outcome;
}

void MigrationRun::seed(const QSet<QString> &barren)
{
    if (!m_temper)
        return;
    if (!m_seed.isEmpty())
        m_session->worker.run(m_seed);
    m_session->worker.run(u"COMMIT"_s); // of what it began itself
    generateRows(m_session->worker, *m_temper, barren);
}

MigrationRun::Look MigrationRun::look()
{
    Look look{.schema = m_session->schema.read(), .rows = {}, .problem = {}};
    look.problem = look.schema.problem;
    look.rows = m_session->rows.read(m_session->worker, look.schema, look.problem);
    return look;
}

/// Where the last migration ended, unless rows came to that: the generator fills tables that are empty.
MigrationRun::Look MigrationRun::lookBefore()
{
    QSet<QString> barren;
    if (m_now) {
        barren = m_barren.known(m_now->schema, m_now->rows);
        const bool isComplete = m_seed.isEmpty() && barren.contains(BarrenTables::empty(m_now->schema, m_now->rows));
        if (!m_temper || isComplete)
            return *m_now;
    }
    seed(barren);
    Look seen = look();
    if (m_temper == RowTemper::Adversarial) // which tries the tame ones too
        m_barren.learn(seen.schema, seen.rows);
    return seen;
}

/// Where the next migration begins, whatever the last one did to the database.
Result<void> MigrationRun::prepare()
{
    if (m_session)
        return {};
    if (const Result<void> fresh = m_place.renew(); !fresh)
        return fresh;
    m_session = std::make_unique<Session>(m_place);
    m_now.reset();
    for (const Migration &migration : std::as_const(m_applied))
        runFile(migration.up.text);
    return {};
}

Verification MigrationRun::exercise(const Migration &migration, const QList<ReplacedElement> &replaced)
{
    Verification verification{.state = VerificationState::NotRun};
    for (const std::optional<RowTemper> temper :
         {std::optional(RowTemper::Adversarial), std::optional(RowTemper::Tame), std::optional<RowTemper>()}) {
        if (const Result<void> ready = prepare(); !ready)
            return {.state = VerificationState::NotRun, .step = Step::Before, .detail = ready.error().detail};
        m_temper = temper;
        Attempt tried = attempt(migration, replaced);
        verification = std::move(tried.verification);
        m_now = std::move(tried.end);
        if (!m_now)
            m_session.reset(); // later verdicts must not suffer from this one
        if (!tried.isRefusedByRows || m_cancelled())
            break;
    }
    m_temper = RowTemper::Adversarial;
    m_applied.append(migration);
    return verification;
}

MigrationRun::Attempt MigrationRun::attempt(const Migration &migration, const QList<ReplacedElement> &replaced)
{
    Attempt result;
    Verification &verification = result.verification;
    if (migration.probe)
        verification.writes = Verification::Writes::NotReached;
    const Look before = lookBefore();
    if (!before.problem.isEmpty()) {
        verification = {.state = VerificationState::NotRun, .step = Step::Before, .detail = before.problem};
        return result;
    }
    const QMap<QString, QString> files = fileNumbers();
    const std::optional<Look> first = go(Step::Up, migration.up.text, RowsToBlame::Maybe, result);
    if (!first)
        return result;
    tellLocks(files, verification);
    if (!migration.down || downOf(migration) == Migration::Down::Empty) {
        verification.state = VerificationState::NotRun;
        verification.detail = migration.down ? u"the down holds no statement"_s : u"there is no down"_s;
        result.end = first;
        return result;
    }
    const std::optional<Look> down = go(Step::Down, migration.down->text, RowsToBlame::Maybe, result);
    if (!down || !compareDown(migration, before, *down, verification))
        return result;
    const RowsToBlame blame = takesAway(migration) ? RowsToBlame::Maybe : RowsToBlame::No;
    const std::optional<Look> second = go(Step::SecondUp, migration.up.text, blame, result);
    if (!second)
        return result;
    compareSecondUp(*first, before, *second, verification);
    if (verification.state == VerificationState::Passed && migration.probe)
        probe(migration, replaced, before, *second, result);
    else if (verification.state == VerificationState::Passed || verification.state == VerificationState::Irreversible)
        result.end = second;
    return result;
}

/// Leaves the database as nobody can use it: with the probe's rows, and without the migration.
void MigrationRun::probe(const Migration &migration, const QList<ReplacedElement> &replaced, const Look &before,
                         const Look &up, Attempt &result)
{
    using Writes = Verification::Writes;
    Verification &verification = result.verification;
    const QMap<QString, QString> renamed = renamedIn(migration);
    ProbeCheck check(m_session->watcher, before.schema, up.schema, replaced, renamed.keys());
    std::optional<Look> written = up;
    for (const ProbePiece &piece : piecesOf(*migration.probe)) {
        check.remember(written->rows);
        written = go(Step::Probe, piece.text, RowsToBlame::Maybe, result);
        if (!written)
            return;
        check.look(piece.script, written->rows);
    }
    check.tell(verification);
    if (verification.writes == Writes::Lost)
        return;
    const std::optional<Look> down = go(Step::LaterDown, migration.down->text, RowsToBlame::Maybe, result);
    if (!down)
        return;
    const QStringList lost = rowDifferences(underOldNames(written->rows, renamed), down->rows);
    if (!lost.isEmpty()) {
        verification.writes = Writes::Lost;
        verification.state = VerificationState::RowsDiffer;
        verification.step = Step::LaterDown;
        verification.detail = lost.join(u", "_s);
        for (const QString &name : std::as_const(lost))
            verification.differences.append(u"- rows written to "_s + name);
        return;
    }
    const bool isAnythingKept = !rowDifferences(up.rows, written->rows).isEmpty();
    verification.writes = verification.silent.isEmpty() && isAnythingKept ? Writes::Kept : Writes::Silent;
}

/// Runs a half and looks at what came of it; nullopt when one of these failed.
std::optional<MigrationRun::Look> MigrationRun::go(Step step, const QByteArray &text, RowsToBlame blame,
                                                   Attempt &result)
{
    QElapsedTimer timer;
    timer.start();
    m_locks.clear();
    const Connection::Outcome outcome = runFile(text, step == Step::Up ? Locks::Note : Locks::Ignore);
    if (step == Step::Up)
        result.verification.upMilliseconds = timer.elapsed();
    if (!outcome.isDone) {
        fail(result.verification, step, outcome);
        result.isRefusedByRows = blame == RowsToBlame::Maybe && m_temper && isAboutRows(outcome.state);
        return std::nullopt;
    }
    Look seen = look();
    if (seen.problem.isEmpty())
        return seen;
    result.verification.state = VerificationState::NotRun;
    result.verification.step = step;
    result.verification.detail = seen.problem;
    return std::nullopt;
}

/// By table, of those that are there: another one afterwards means a rewrite.
QMap<QString, QString> MigrationRun::fileNumbers()
{
    QMap<QString, QString> numbers;
    for (const QStringList &row : m_session->worker.rows(
                 uR"(SELECT CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END, c.relfilenode::text
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname !~ '^pg_')"_s))
        numbers.insert(row[0], row[1]);
    return numbers;
}

void MigrationRun::tellLocks(const QMap<QString, QString> &before, Verification &verification)
{
    verification.locks = m_locks;
    verification.locks.removeIf([&](const ObservedLock &lock) { return !before.contains(lock.object); });
    const QMap<QString, QString> now = fileNumbers();
    for (ObservedLock &lock : verification.locks)
        lock.isRewritten = now.contains(lock.object) && now.value(lock.object) != before.value(lock.object);
}

/// False when there is no sense in going up again.
bool MigrationRun::compareDown(const Migration &migration, const Look &before, const Look &after,
                               Verification &verification)
{
    const QStringList differences = schemaDifferences(before.schema, after.schema);
    if (!differences.isEmpty()) {
        verification.state = VerificationState::SchemaDiffers;
        verification.step = Step::Down;
        verification.detail = differences.first();
        verification.differences = differences.first(std::min(differences.size(), MostDifferences));
        return false;
    }
    verification.isOrderOnly = !before.schema.hasOrderOf(after.schema);
    const QStringList rows = rowDifferences(before.rows, after.rows);
    if (rows.isEmpty()) {
        verification.state = VerificationState::Passed;
        return true;
    }
    verification.state = takesAway(migration) ? VerificationState::Irreversible : VerificationState::RowsDiffer;
    verification.step = Step::Down;
    verification.detail = rows.join(u", "_s);
    for (const QString &name : rows)
        verification.differences.append(u"~ rows of "_s + name);
    return verification.state == VerificationState::Irreversible;
}

/// Columns that the migration adds may hold what differs from run to run, if their default does.
void MigrationRun::compareSecondUp(const Look &first, const Look &before, const Look &second,
                                   Verification &verification)
{
    const QStringList differences = schemaDifferences(first.schema, second.schema);
    if (!differences.isEmpty()) {
        verification.state = VerificationState::SchemaDiffers;
        verification.step = Step::SecondUp;
        verification.detail = differences.first();
        verification.differences = differences.first(std::min(differences.size(), MostDifferences));
        return;
    }
    if (verification.state == VerificationState::Irreversible)
        return; // the rows are gone already
    QStringList rows = rowDifferences(first.rows, second.rows);
    rows.removeIf([&](const QString &name) {
        const bool isNew = !before.rows.contains(name);
        return isNew && first.schema.column(name).contains(u'(');
    });
    if (rows.isEmpty())
        return;
    verification.state = VerificationState::RowsDiffer;
    verification.step = Step::SecondUp;
    verification.detail = rows.join(u", "_s);
    for (const QString &name : std::as_const(rows))
        verification.differences.append(u"~ rows of "_s + name);
}

}
