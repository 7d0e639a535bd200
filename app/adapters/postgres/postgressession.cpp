// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgressession.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// A server or network that falls silent is noticed within seconds, never by waiting forever.
constexpr auto limits = "connect_timeout=5;keepalives_idle=5;keepalives_interval=2;keepalives_count=3;"
                        "tcp_user_timeout=10000;application_name=trunkline"_L1;

QString uniqueName()
{
    static std::atomic<int> count = 0;
    return u"trunkline-%1"_s.arg(++count);
}

struct StateMeaning
{
    QLatin1StringView prefix;
    Error::Kind kind;
    Error::Cause cause;
};

}

Error postgresError(const QString &state, const QString &text, const QString &origin)
{
    using enum Error::Kind;
    using Cause = Error::Cause;
    static constexpr StateMeaning meanings[] = {
            {"28"_L1, Unauthenticated, Cause::BadCredentials},
            {"42501"_L1, Forbidden, Cause::MissingRight},
            {"42P01"_L1, NotFound, Cause::TableMissing},
            {"42703"_L1, NotFound, Cause::TableMissing},
            {"3D000"_L1, NotFound, Cause::Other},
            {"3F000"_L1, NotFound, Cause::TableMissing},
            {"53300"_L1, Unreachable, Cause::TooManyConnections},
            {"40"_L1, Conflict, Cause::Other},
            {"55P03"_L1, Timeout, Cause::Other},
            {"57014"_L1, Timeout, Cause::Other},
            {"25006"_L1, Forbidden, Cause::MissingRight},
            {"23"_L1, Invalid, Cause::Refused},
            {"P0001"_L1, Invalid, Cause::Refused}, // raised by a trigger of the team's
            {"22"_L1, Invalid, Cause::Refused},
            {"57P"_L1, Unreachable, Cause::CutOff}, // shut down, crashed, starting up
            {"08"_L1, Unreachable, Cause::CutOff},
    };
    Error error{.kind = Protocol, .origin = origin, .detail = text.simplified()};
    if (state.isEmpty()) {
        error.kind = Unreachable;
        return error;
    }
    for (const StateMeaning &meaning : meanings) {
        if (state.startsWith(meaning.prefix)) {
            error.kind = meaning.kind;
            error.cause = meaning.cause;
            break;
        }
    }
    return error;
}

bool isConnectionLost(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Timeout;
}

PostgresSession::PostgresSession(PostgresPlace place)
    : m_place(std::move(place))
    , m_name(uniqueName())
{
}

PostgresSession::~PostgresSession()
{
    close();
}

QSqlDatabase PostgresSession::database() const
{
    return QSqlDatabase::database(m_name, false);
}

bool PostgresSession::isOpen() const
{
    return QSqlDatabase::contains(m_name) && database().isOpen();
}

void PostgresSession::close()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> PostgresSession::open()
{
    close();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        if (!database.isValid())
            return Failure(Error{.kind = Error::Kind::Invalid,
                                 .cause = Error::Cause::DriverMissing,
                                 .origin = m_place.origin(),
                                 .detail = u"QPSQL"_s});
        database.setHostName(m_place.host);
        database.setPort(m_place.port);
        database.setDatabaseName(m_place.database);
        database.setUserName(m_place.user);
        database.setPassword(QString::fromUtf8(m_place.password.reveal()));
        QString options = limits;
        if (!m_place.options.isEmpty())
            options += u';' + m_place.options;
        database.setConnectOptions(options);
        if (!database.open())
            return Failure(failure(database.lastError()));
    }
    // RETURNING writes times as UTC; a statement that hangs ends by itself
    QSqlQuery query(database());
    if (!query.exec(u"set timezone = 'UTC'"_s) || !query.exec(u"set datestyle = 'ISO'"_s)
        || !query.exec(u"set statement_timeout = '15s'"_s) || !query.exec(u"set lock_timeout = '10s'"_s)
        || !query.exec(u"select pid, backend_start::text from pg_stat_activity where pid = pg_backend_pid()"_s)
        || !query.next())
        return Failure(failure(query.lastError()));
    m_backend = {.pid = query.value(0).toLongLong(), .startedAt = query.value(1).toString()};
    return {};
}

Result<void> PostgresSession::ensureOpen()
{
    if (isOpen())
        return {};
    if (m_reopening == Reopening::Allowed)
        return open();
    return Failure(Error{.kind = Error::Kind::Unreachable, .cause = Error::Cause::CutOff, .origin = m_place.origin()});
}

Result<QSqlQuery> PostgresSession::run(const QString &sql, const QVariantList &values)
{
    if (const Result<void> opened = ensureOpen(); !opened)
        return Failure(opened.error());
    QSqlQuery query(database());
    query.setForwardOnly(true);
    bool isDone = false;
    if (values.isEmpty()) {
        isDone = query.exec(sql);
    } else {
        isDone = query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        isDone = isDone && query.exec();
    }
    if (isDone)
        return query;
    const Error error = failure(query.lastError());
    if (error.kind == Error::Kind::Unreachable)
        close();
    return Failure(error);
}

Error PostgresSession::failure(const QSqlError &error) const
{
    QString text = error.databaseText();
    if (text.isEmpty())
        text = error.driverText();
    Error result = postgresError(error.nativeErrorCode(), text, m_place.origin());
    if (!error.nativeErrorCode().isEmpty())
        return result;
    // libpq gives no code for what fails before there is a session: only its words tell
    const bool isMissing = text.contains("does not exist"_L1);
    if (text.contains("authentication failed"_L1) || text.contains("no password supplied"_L1)
        || text.contains("no pg_hba.conf entry"_L1) || (isMissing && text.contains("role \""_L1))) {
        result.kind = Error::Kind::Unauthenticated;
        result.cause = Error::Cause::BadCredentials;
    } else if (isMissing && text.contains("database \""_L1)) {
        result.kind = Error::Kind::NotFound;
    } else if (text.contains("too many clients"_L1) || text.contains("remaining connection slots"_L1)) {
        result.cause = Error::Cause::TooManyConnections;
    }
    return result;
}

}
