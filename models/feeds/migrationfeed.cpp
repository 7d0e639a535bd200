// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/migrationfeed.h"

#include "models/feeds/worklater.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

static constexpr qsizetype FewMigrations = 200; // that are not worth another thread

MigrationFeed::MigrationFeed(MigrationSource &source, DatabaseSource &database, MigrationVerifier &verifier,
                             const Clock &clock, Policy::Migrations policy, QObject *parent)
    : Feed(u"migrations"_s, parent)
    , m_source(source)
    , m_database(database)
    , m_verifier(verifier)
    , m_clock(clock)
    , m_policy(std::move(policy))
    , m_shown{.snapshot = {}, .findings = {}, .counts = {}, .now = clock.now()}
    , m_update(m_model, [this] { finishShowing(); })
{
    connect(&m_tickTimer, &QTimer::timeout, this, [this] {
        if (m_hasQuestion)
            read(); // the work tree has no ref that tells of it
    });
    m_tickTimer.start(1min);
    connect(&m_sampleTimer, &QTimer::timeout, this, [this] {
        if (m_hasFacts)
            askDatabase();
    });
    m_sampleTimer.start(m_database.rhythm());
    connect(&m_verification, &QFutureWatcherBase::progressTextChanged, this, [this](const QString &text) {
        if (m_run)
            m_run->current = text;
        Q_EMIT runChanged();
    });
    connect(&m_verification, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (m_run)
            m_run->done = m_exercisedBefore + value;
        Q_EMIT runChanged();
    });
    connect(&m_verification, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<Result<QList<VerifiedMigration>>> future = m_verification.future();
        const bool isDone = !future.isCanceled() && future.resultCount() > 0 && future.result();
        if (isDone && !m_plans.isEmpty())
            return exerciseNext();
        m_plans.clear();
        m_run.reset();
        m_verificationError.reset();
        if (!future.isCanceled() && future.resultCount() > 0 && !isDone)
            m_verificationError = future.result().error();
        Q_EMIT runChanged();
        read();
    });
    markRefreshing();
}

void MigrationFeed::setQuestion(const MigrationQuestion &question)
{
    MigrationQuestion next = question;
    next.oldObjects = m_question.oldObjects;
    next.running = m_question.running;
    if (m_hasQuestion && next == m_question)
        return;
    m_question = next;
    m_hasQuestion = true;
    read();
}

void MigrationFeed::setFlags(const LivingFlags &flags)
{
    if (flags == m_flags)
        return;
    m_flags = flags;
    if (m_isRead)
        digest();
}

void MigrationFeed::setRunning(const QMap<QString, QStringList> &servicesByCommit)
{
    if (servicesByCommit == m_question.running)
        return;
    m_question.running = servicesByCommit;
    if (m_hasQuestion)
        read();
}

void MigrationFeed::refresh()
{
    if (!m_hasQuestion)
        return;
    read();
    askDatabase();
}

void MigrationFeed::read()
{
    m_isReading = true;
    updateState();
    m_call.start(m_source.migrations(m_question), this,
                 [this](const Result<MigrationReading> &reading) { takeReading(reading); });
}

void MigrationFeed::takeReading(const Result<MigrationReading> &reading)
{
    m_isReading = false;
    m_readError = reading ? std::nullopt : std::optional(reading.error());
    if (reading) {
        m_reading = *reading;
        m_isRead = true;
        digest();
        return;
    }
    updateState();
    Q_EMIT factsChanged();
}

QStringList MigrationFeed::oldObjects() const
{
    QStringList objects;
    for (const SchemaChange &change : m_shown.snapshot.changes) {
        if (change.phase != SchemaChange::Phase::Done)
            objects.append(change.object);
    }
    return objects;
}

void MigrationFeed::askDatabase()
{
    if (!m_database.isConfigured())
        return;
    DatabaseQuestion question{.oldObjects = oldObjects()};
    for (const SchemaChange &change : std::as_const(m_shown.snapshot.changes)) {
        if (!change.replacement.isEmpty())
            question.replacements.insert(change.object, change.replacement);
    }
    m_databaseCall.start(m_database.facts(question), this, [this](const Result<DatabaseFacts> &facts) {
        m_databaseError = facts ? facts->appliedError : std::optional(facts.error());
        if (facts)
            m_facts = *facts;
        digest();
    });
}

void MigrationFeed::digest()
{
    const MigrationFacts facts{
            .reading = m_reading, .database = m_facts, .flags = m_flags, .now = m_clock.now(), .policy = m_policy};
    if (m_reading.migrations.size() <= FewMigrations) {
        m_digesting.cancel();
        show(digestMigrations(facts));
        return;
    }
    m_digesting.start(digestMigrationsLater(facts), this, [this](const MigrationDigest &digest) { show(digest); });
}

void MigrationFeed::show(const MigrationDigest &digest)
{
    m_next = digest;
    m_update.start(m_next.snapshot.migrations);
}

void MigrationFeed::finishShowing()
{
    freeLater(std::exchange(m_shown, std::exchange(m_next, {})));
    m_changes.show(m_shown.snapshot.changes, m_shown.now);
    m_hasFacts = true;
    if (!std::exchange(m_isDatabaseAsked, true))
        askDatabase();
    QMap<QString, QString> wanted;
    for (const QString &object : oldObjects())
        wanted.insert(object, {});
    if (wanted != m_question.oldObjects) { // what is on its way out is only known now: look where it is named
        m_question.oldObjects = wanted;
        read();
        return;
    }
    updateState();
    Q_EMIT factsChanged();
}

void MigrationFeed::updateState()
{
    if (m_readError)
        markFailed(*m_readError);
    else if (!m_hasFacts || m_isReading)
        markRefreshing();
    else if (m_databaseError)
        markFailed(*m_databaseError);
    else
        markLive(m_reading.asOf);
}

QStringList MigrationFeed::unverified() const
{
    QStringList keys;
    for (const Migration &migration : m_shown.snapshot.migrations) {
        const Verification::State state = migration.verification.state;
        const bool isOpen = state == Verification::State::Never || state == Verification::State::Outdated;
        const bool isNew = migration.place != Migration::Place::Trunk || migration.state == Migration::State::Pending
                || state == Verification::State::Outdated;
        if (isOpen && isNew && migration.place != Migration::Place::DatabaseOnly)
            keys.append(migration.key());
    }
    return keys;
}

QStringList MigrationFeed::foreignOf(const QStringList &keys) const
{
    const QStringList asked = keys.isEmpty() ? unverified() : keys;
    QStringList foreign;
    for (const Migration &migration : m_shown.snapshot.migrations) {
        if (migration.isForeign && asked.contains(migration.key()))
            foreign.append(migration.key());
    }
    return foreign;
}

void MigrationFeed::verify(QStringList keys, Foreign foreign)
{
    if (keys.isEmpty())
        keys = unverified();
    if (keys.isEmpty() || isVerifying())
        return;
    QMap<QString, QStringList> databases;
    for (const Migration &migration : std::as_const(m_shown.snapshot.migrations)) {
        if (keys.contains(migration.key()))
            databases[migration.database].append(migration.key());
    }
    if (databases.isEmpty())
        return;
    m_run = Run{.done = 0, .total = 0, .current = {}};
    for (const auto &[database, wanted] : databases.asKeyValueRange()) {
        m_plans.append({.migrations = inOrder(m_shown.snapshot.migrations, database),
                        .wanted = wanted,
                        .isForeignAllowed = foreign == Foreign::Allowed});
        m_run->total += int(wanted.size());
    }
    m_verificationError.reset();
    exerciseNext();
}

/// Databases know nothing of one another: each has a run of its own.
void MigrationFeed::exerciseNext()
{
    const VerificationPlan plan = m_plans.takeFirst();
    qsizetype open = plan.wanted.size();
    for (const VerificationPlan &later : std::as_const(m_plans))
        open += later.wanted.size();
    m_exercisedBefore = m_run->total - int(open);
    m_run->done = m_exercisedBefore;
    m_verification.setFuture(m_verifier.verify(plan));
    Q_EMIT runChanged();
}

void MigrationFeed::cancelVerification()
{
    m_verification.future().cancel();
}

void MigrationFeed::create(const QString &name, const QByteArray &up, const QByteArray &down)
{
    QString folder = u"migrations/default"_s;
    quint64 newest = 0;
    for (const Migration &migration : std::as_const(m_shown.snapshot.migrations)) {
        if (migration.version >= newest && !migration.path.isEmpty()) {
            newest = migration.version;
            folder = migration.path.section(u'/', 0, -2);
        }
    }
    const quint64 version = std::max(quint64(m_clock.now().toMSecsSinceEpoch()), newest + 1);
    m_creation.start(m_source.create(folder, name, up, down, version), this, [this](const Result<QString> &made) {
        if (made)
            Q_EMIT created(*made);
        else
            Q_EMIT creationFailed(made.error());
        read();
    });
}

}
