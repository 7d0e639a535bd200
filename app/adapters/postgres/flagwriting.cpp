// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/flagwriting.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto verifyWithin = 8s;
constexpr auto verifyEvery = 100ms;

/// Takes the transaction back unless it was committed. While it is open a lost connection stays lost: another one would
/// run the rest of the statements, and the commit, outside of it.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(PostgresSession &session)
        : m_session(session)
    {
    }
    ~Transaction()
    {
        if (m_isOpen && m_session.isOpen())
            (void)m_session.run(u"rollback"_s); // a connection that is lost took it back itself
        m_session.setReopening(PostgresSession::Reopening::Allowed);
    }

    Result<void> begin()
    {
        const Result<QSqlQuery> begun = m_session.run(u"begin"_s);
        m_isOpen = begun.has_value();
        if (m_isOpen)
            m_session.setReopening(PostgresSession::Reopening::Refused);
        return begun ? Result<void>() : Failure(begun.error());
    }

    Result<void> commit()
    {
        m_isOpen = false;
        const Result<QSqlQuery> done = m_session.run(u"commit"_s);
        m_session.setReopening(PostgresSession::Reopening::Allowed);
        return done ? Result<void>() : Failure(done.error());
    }

private:
    PostgresSession &m_session;
    bool m_isOpen = false;
};

Error refused(const QString &origin, const QString &detail)
{
    return {.kind = Error::Kind::Invalid, .cause = Error::Cause::Refused, .origin = origin, .detail = detail};
}

}

FlagWriting::FlagWriting(PostgresSession &session, const FlagPolicy &policy)
    : m_session(session)
    , m_reading(session, policy)
{
}

Result<FlagOutcome> FlagWriting::change(const FlagChange &change)
{
    std::optional<PostgresSession::Backend> backend;
    Result<FlagOutcome> outcome = tryChange(change, backend);
    if (!outcome && backend && isConnectionLost(outcome.error()))
        return findOut(change.before.key, change.changeId, *backend, outcome.error());
    return outcome;
}

Result<FlagOutcome> FlagWriting::tryChange(const FlagChange &change, std::optional<PostgresSession::Backend> &backend)
{
    const Result<const FlagSql *> found = m_reading.sql();
    if (!found)
        return Failure(found.error());
    const FlagSql sql = **found;
    const FlagRights rights = flagRights(sql.shape(), sql.policy());
    if (rights.obstacle == FlagRights::Obstacle::NoVersionColumn || change.before.lock.isEmpty())
        return Failure(refused(change.before.key, u"the table has no version column that could be written"_s));
    if (!rights.changeable.testFlags(change.fields()))
        return Failure(Error{.kind = Error::Kind::Forbidden,
                             .cause = Error::Cause::MissingRight,
                             .origin = m_session.place().origin(),
                             .detail = u"UPDATE"_s});
    Transaction transaction(m_session);
    if (const Result<void> begun = transaction.begin(); !begun)
        return Failure(begun.error());
    backend = m_session.backend();
    FlagOutcome outcome;
    {
        Result<QSqlQuery> rows = m_reading.run(sql.update(change));
        if (!rows)
            return Failure(rows.error());
        if (!rows->next()) {
            (void)transaction.commit(); // nothing was written
            return whatIsThere(change.before.key, change.changeId);
        }
        outcome.current = FlagSql::readFlag(*rows);
        if (rows->next())
            return Failure(refused(change.before.key, u"the table holds the key more than once"_s));
    }
    if (const Result<void> written = writeEvent(sql, change.before, *outcome.current); !written)
        return Failure(written.error());
    if (const Result<void> done = transaction.commit(); !done)
        return Failure(done.error());
    return outcome;
}

/// The recommended table has a trigger for it; where there is none, the event is written here, in the same transaction.
Result<void> FlagWriting::writeEvent(const FlagSql &sql, const FeatureFlag &before, const FeatureFlag &after)
{
    if (!sql.hasEvents())
        return {};
    const Result<bool> isThere = m_reading.hasEvent(after.changeId);
    if (!isThere)
        return Failure(isThere.error());
    if (*isThere)
        return {};
    const Result<QSqlQuery> written = m_reading.run(sql.insertEvent(before, after));
    return written ? Result<void>() : Failure(written.error());
}

Result<FlagOutcome> FlagWriting::whatIsThere(const QString &key, const QString &changeId)
{
    const Result<std::optional<FeatureFlag>> current = m_reading.flag(key);
    if (!current)
        return Failure(current.error());
    const Result<bool> isRecorded = m_reading.hasEvent(changeId);
    if (!isRecorded)
        return Failure(isRecorded.error());
    if (*isRecorded || (*current && (*current)->changeId == changeId))
        return FlagOutcome{.kind = FlagOutcome::Kind::Applied, .current = *current};
    if (!*current)
        return FlagOutcome{.kind = FlagOutcome::Kind::Gone, .current = std::nullopt};
    return FlagOutcome{.kind = FlagOutcome::Kind::Conflict, .current = *current};
}

Result<FlagOutcome> FlagWriting::findOut(const QString &key, const QString &changeId,
                                         const PostgresSession::Backend &lost, const Error &why)
{
    const QDeadlineTimer deadline(verifyWithin);
    m_session.close();
    do {
        if (endBackend(lost)) {
            Result<FlagOutcome> found = whatIsThere(key, changeId);
            if (found && found->kind == FlagOutcome::Kind::Applied)
                return found;
            if (found) // the transaction is over, and it left nothing
                return Failure(why);
        }
        QThread::sleep(verifyEvery);
    } while (!deadline.hasExpired());
    Error unknown = why;
    unknown.cause = Error::Cause::OutcomeUnknown;
    return Failure(unknown);
}

Result<void> FlagWriting::endBackend(const PostgresSession::Backend &lost)
{
    const QString where = u" from pg_stat_activity where pid = ? and backend_start::text = ?"_s;
    const QVariantList values{lost.pid, lost.startedAt};
    const QDeadlineTimer patience(2s);
    bool isAsked = false;
    while (true) {
        Result<QSqlQuery> rows
                = m_session.run((isAsked ? u"select 1"_s : u"select pg_terminate_backend(pid)"_s) + where, values);
        if (!rows)
            return Failure(rows.error());
        if (!rows->next())
            return {};
        isAsked = true;
        if (patience.hasExpired())
            return Failure(Error{.kind = Error::Kind::Timeout, .origin = m_session.place().origin()});
        QThread::sleep(20ms);
    }
}

Result<FlagOutcome> FlagWriting::create(const NewFlag &flag)
{
    std::optional<PostgresSession::Backend> backend;
    Result<FlagOutcome> outcome = tryCreate(flag, backend);
    if (outcome || !backend)
        return outcome;
    if (isConnectionLost(outcome.error()))
        return findOut(flag.key, flag.changeId, *backend, outcome.error());
    const Result<FlagOutcome> there = whatIsThere(flag.key, flag.changeId); // somebody else's may be why
    return there && there->current ? there : outcome;
}

Result<FlagOutcome> FlagWriting::tryCreate(const NewFlag &flag, std::optional<PostgresSession::Backend> &backend)
{
    const Result<const FlagSql *> found = m_reading.sql();
    if (!found)
        return Failure(found.error());
    const FlagSql sql = **found;
    Transaction transaction(m_session);
    if (const Result<void> begun = transaction.begin(); !begun)
        return Failure(begun.error());
    const Result<std::optional<FeatureFlag>> before = m_reading.flag(flag.key); // the table may lack a unique key
    if (!before)
        return Failure(before.error());
    if (*before)
        return FlagOutcome{.kind = FlagOutcome::Kind::Conflict, .current = *before};
    backend = m_session.backend();
    FlagOutcome outcome;
    {
        Result<QSqlQuery> rows = m_reading.run(sql.insert(flag));
        if (!rows)
            return Failure(rows.error());
        rows->next();
        outcome.current = FlagSql::readFlag(*rows);
    }
    if (const Result<void> written = writeEvent(sql, FeatureFlag(), *outcome.current); !written)
        return Failure(written.error());
    if (const Result<void> done = transaction.commit(); !done)
        return Failure(done.error());
    return outcome;
}

Result<void> FlagWriting::recordAudit(const FlagAudit &audit)
{
    const Result<const FlagSql *> sql = m_reading.sql();
    if (!sql)
        return Failure(sql.error());
    if (!(*sql)->hasAudits())
        return Failure(refused(m_session.place().origin(), u"there is no table of audits"_s));
    const Result<QSqlQuery> rows = m_reading.run((*sql)->insertAudit(audit));
    return rows ? Result<void>() : Failure(rows.error());
}

}
