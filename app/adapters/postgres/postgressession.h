// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/postgresplace.h"

#include <QSqlQuery>
#include <QVariantList>

namespace Trunkline {

/// One connection to the database, opened when it is first needed. Blocks: for a worker thread, which alone may use it.
class PostgresSession
{
    Q_DISABLE_COPY_MOVE(PostgresSession)

public:
    explicit PostgresSession(PostgresPlace place);
    ~PostgresSession();

    const PostgresPlace &place() const { return m_place; }
    bool isOpen() const;
    Result<void> open();
    void close();

    /// Whether a connection that is lost may be replaced silently. Not while a transaction is open, and not where the
    /// server was asked to announce changes: the next connection would know nothing of either.
    enum class Reopening { Allowed, Refused };
    void setReopening(Reopening reopening) { m_reopening = reopening; }
    Result<void> ensureOpen();

    /// Opens the connection if need be and allowed. Placeholders are "?".
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    QSqlDatabase database() const;

    /// Which server process serves this connection, and since when: by this a lost connection's fate is found out.
    struct Backend
    {
        qint64 pid = 0;
        QString startedAt;
    };
    const Backend &backend() const { return m_backend; }

private:
    Error failure(const QSqlError &error) const;

    const PostgresPlace m_place;
    const QString m_name;
    Backend m_backend;
    Reopening m_reopening = Reopening::Allowed;
};

/// What one of PostgreSQL's error codes means to us; an empty @p state stands for a connection that is gone.
Error postgresError(const QString &state, const QString &text, const QString &origin);

/// True where the connection may have broken after the server was told to do something.
bool isConnectionLost(const Error &error);

}
