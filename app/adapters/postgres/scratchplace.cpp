// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/scratchplace.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Trunkline {

ScratchPlace::ScratchPlace(Connection::Place server, QStringList extensions)
    : m_server(std::move(server))
    , m_extensions(std::move(extensions))
    , m_name("trunkline_verify_"_L1 + QUuid::createUuid().toString(QUuid::Id128).left(12))
    , m_password(QUuid::createUuid().toString(QUuid::Id128))
{
    Connection connection(m_server);
    for (const QStringList &row : connection.rows(u"SELECT rolname FROM pg_roles"_s))
        m_rolesBefore.append(row[0]);
}

ScratchPlace::~ScratchPlace()
{
    drop();
}

void ScratchPlace::drop()
{
    Connection connection(m_server);
    if (!connection.isOpen())
        return;
    connection.run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_name));
    for (const QStringList &row :
         connection.rows(u"SELECT rolname FROM pg_roles ORDER BY rolname = '%1'"_s.arg(m_name))) {
        if (!m_rolesBefore.contains(row[0]))
            connection.run(u"DROP ROLE IF EXISTS "_s + Connection::quoted(row[0]));
    }
}

Result<void> ScratchPlace::renew()
{
    drop();
    Connection connection(m_server);
    const auto fail = [this](const QString &detail) {
        return Failure(Error{.kind = Error::Kind::Invalid,
                             .cause = Error::Cause::PostgresFailed,
                             .origin = m_server.host,
                             .detail = detail});
    };
    if (!connection.isOpen())
        return fail(connection.openError());
    const QStringList statements{
            u"CREATE ROLE %1 LOGIN NOSUPERUSER NOCREATEDB CREATEROLE PASSWORD '%2'"_s.arg(m_name, m_password),
            u"ALTER ROLE %1 SET statement_timeout = '60s'"_s.arg(m_name), u"CREATE DATABASE %1 OWNER %1"_s.arg(m_name)};
    for (const QString &statement : statements) {
        if (const Connection::Outcome outcome = connection.run(statement); !outcome.isDone)
            return fail(outcome.error);
    }
    connection.run(u"ALTER ROLE %1 SET temp_file_limit = '1GB'"_s.arg(m_name)); // a superuser's right
    Connection inside({.host = m_server.host,
                       .port = m_server.port,
                       .user = m_server.user,
                       .password = m_server.password,
                       .database = m_name});
    for (const QString &extension : m_extensions)
        inside.run(u"CREATE EXTENSION IF NOT EXISTS "_s + Connection::quoted(extension));
    return {};
}

std::unique_ptr<Connection> ScratchPlace::open() const
{
    return std::make_unique<Connection>(Connection::Place{
            .host = m_server.host, .port = m_server.port, .user = m_name, .password = m_password, .database = m_name});
}

}
