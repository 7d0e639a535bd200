// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/flagtablereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

FlagTableReader::FlagTableReader(PostgresSession &session, FlagPolicy policy)
    : m_session(session)
    , m_policy(std::move(policy))
{
}

Result<QSqlQuery> FlagTableReader::run(const FlagStatement &statement)
{
    Result<QSqlQuery> rows = m_session.run(statement.sql, statement.values);
    if (!rows && (rows.error().cause == Error::Cause::TableMissing || rows.error().kind == Error::Kind::Forbidden))
        m_sql.reset();
    return rows;
}

Result<TableShape> FlagTableReader::shapeOf(const QString &table)
{
    if (table.isEmpty())
        return TableShape();
    Result<QSqlQuery> rows = run(FlagSql::shapeOf(table));
    if (!rows)
        return Failure(rows.error());
    return FlagSql::readShape(*rows);
}

Result<FlagSql> FlagTableReader::look()
{
    const Result<TableShape> flags = shapeOf(m_policy.table);
    if (!flags)
        return Failure(flags.error());
    const Result<TableShape> events = shapeOf(m_policy.eventTable);
    if (!events)
        return Failure(events.error());
    const Result<TableShape> audits = shapeOf(m_policy.auditTable);
    if (!audits)
        return Failure(audits.error());
    return FlagSql(m_policy, {.flags = *flags, .events = *events, .audits = *audits});
}

Result<const FlagSql *> FlagTableReader::sql()
{
    if (const Result<void> opened = m_session.ensureOpen(); !opened)
        return Failure(opened.error());
    if (!m_sql || m_backend != m_session.backend().pid) {
        Result<FlagSql> sql = look();
        if (!sql)
            return Failure(sql.error());
        m_sql.emplace(*sql);
        m_backend = m_session.backend().pid;
    }
    if (isUsable(m_sql->shape(), m_policy))
        return &*m_sql;
    const Error error{.kind = Error::Kind::NotFound,
                      .cause = Error::Cause::TableMissing,
                      .origin = m_session.place().origin(),
                      .detail = missingNames(m_sql->shape(), m_policy).join(u", "_s)};
    m_sql.reset();
    return Failure(error);
}

Result<FlagSnapshot> FlagTableReader::snapshot()
{
    const Result<const FlagSql *> sql = this->sql();
    if (!sql)
        return Failure(sql.error());
    const FlagSql &tables = **sql;
    FlagSnapshot snapshot{.missing = missingNames(tables.shape(), m_policy),
                          .rights = flagRights(tables.shape(), m_policy)};
    Result<QSqlQuery> rows = run(tables.select());
    if (!rows)
        return Failure(rows.error());
    while (rows->next()) {
        FeatureFlag flag = FlagSql::readFlag(*rows);
        if (!snapshot.flags.isEmpty() && snapshot.flags.last().key == flag.key) {
            if (!snapshot.repeatedKeys.contains(flag.key))
                snapshot.repeatedKeys += flag.key;
            continue;
        }
        snapshot.flags += std::move(flag);
    }
    std::ranges::sort(snapshot.flags, {}, &FeatureFlag::key);
    snapshot.asOf = QDateTime::currentDateTimeUtc();
    return snapshot;
}

Result<std::optional<FeatureFlag>> FlagTableReader::flag(const QString &key)
{
    const Result<const FlagSql *> sql = this->sql();
    if (!sql)
        return Failure(sql.error());
    Result<QSqlQuery> rows = run((*sql)->select(key));
    if (!rows)
        return Failure(rows.error());
    return rows->next() ? std::optional(FlagSql::readFlag(*rows)) : std::nullopt;
}

Result<QList<FlagEvent>> FlagTableReader::history(const QString &key, qint32 limit)
{
    const Result<const FlagSql *> sql = this->sql();
    if (!sql)
        return Failure(sql.error());
    QList<FlagEvent> events;
    if (!(*sql)->hasEvents())
        return events;
    Result<QSqlQuery> rows = run((*sql)->history(key, limit));
    if (!rows)
        return Failure(rows.error());
    while (rows->next())
        events += FlagSql::readEvent(*rows);
    return events;
}

Result<std::optional<FlagAudit>> FlagTableReader::lastAudit()
{
    const Result<const FlagSql *> sql = this->sql();
    if (!sql)
        return Failure(sql.error());
    if (!(*sql)->hasAudits())
        return std::optional<FlagAudit>();
    Result<QSqlQuery> rows = run((*sql)->lastAudit());
    if (!rows)
        return Failure(rows.error());
    if (!rows->next())
        return std::optional<FlagAudit>();
    return std::optional(FlagAudit{.at = rows->value(0).toDateTime().toUTC(), .by = rows->value(1).toString()});
}

Result<bool> FlagTableReader::hasEvent(const QString &changeId)
{
    const Result<const FlagSql *> sql = this->sql();
    if (!sql)
        return Failure(sql.error());
    if (!(*sql)->hasEvents())
        return false;
    Result<QSqlQuery> rows = run((*sql)->findEvent(changeId));
    if (!rows)
        return Failure(rows.error());
    return rows->next();
}

}
