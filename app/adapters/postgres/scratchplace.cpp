// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/scratchplace.h"

#include "app/adapters/postgres/serverprograms.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Trunkline {

ScratchPlace::ScratchPlace(Connection::Place server, QStringList extensions)
    : m_server(std::move(server))
    , m_extensions(std::move(extensions))
    , m_name("trunkline_verify_"_L1 + QUuid::createUuid().toString(QUuid::Id128).left(12))
    , m_password(QUuid::createUuid().toString(QUuid::Id128))
{
    m_rolesBefore = roles();
}

ScratchPlace::~ScratchPlace()
{
    forget();
    drop(Roles::Ours);
}

QStringList ScratchPlace::roles() const
{
    QStringList names;
    Connection connection(m_server);
    for (const QStringList &row :
         connection.rows(u"SELECT rolname FROM pg_roles ORDER BY rolname = '%1'"_s.arg(m_name))) // ours last: it owns
        names.append(row[0]);
    return names;
}

void ScratchPlace::drop(Roles which)
{
    Connection connection(m_server);
    if (!connection.isOpen())
        return;
    connection.run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_name));
    for (const QString &role : roles()) {
        const bool isOurs = role == m_name;
        if (!m_rolesBefore.contains(role) && !m_rolesKept.contains(role) && (which == Roles::Ours || !isOurs))
            connection.run(u"DROP ROLE IF EXISTS "_s + Connection::quoted(role));
    }
    m_isRoleMade = m_isRoleMade && which == Roles::Theirs;
}

Result<void> ScratchPlace::runAll(const QStringList &statements) const
{
    Connection connection(m_server);
    const auto failed
            = [this](const QString &detail) { return Failure(ServerPrograms::failure(m_server.host, detail)); };
    if (!connection.isOpen())
        return failed(connection.openError());
    for (const QString &statement : statements) {
        if (const Connection::Outcome outcome = connection.run(statement); !outcome.isDone)
            return failed(outcome.error);
    }
    return {};
}

Result<void> ScratchPlace::renew()
{
    drop(Roles::Theirs);
    if (m_isKept)
        return runAll({u"CREATE DATABASE %1 TEMPLATE %2 OWNER %1"_s.arg(m_name, kept())});
    QStringList statements;
    if (!m_isRoleMade)
        statements = {u"CREATE ROLE %1 LOGIN NOSUPERUSER NOCREATEDB CREATEROLE PASSWORD '%2'"_s.arg(m_name, m_password),
                      u"ALTER ROLE %1 SET statement_timeout = '60s'"_s.arg(m_name)};
    statements.append(u"CREATE DATABASE %1 OWNER %1"_s.arg(m_name));
    if (const Result<void> made = runAll(statements); !made)
        return made;
    m_isRoleMade = true;
    Connection inside({.host = m_server.host,
                       .port = m_server.port,
                       .user = m_server.user,
                       .password = m_server.password,
                       .database = m_name});
    inside.run(u"ALTER ROLE %1 SET temp_file_limit = '1GB'"_s.arg(m_name)); // a superuser's right
    for (const QString &extension : m_extensions)
        inside.run(u"CREATE EXTENSION IF NOT EXISTS "_s + Connection::quoted(extension));
    return {};
}

Result<void> ScratchPlace::keep()
{
    forget();
    const Result<void> renamed = runAll({u"ALTER DATABASE %1 RENAME TO %2"_s.arg(m_name, kept())});
    m_isKept = renamed.has_value();
    m_rolesKept = roles();
    return renamed;
}

void ScratchPlace::forget()
{
    if (!m_isKept)
        return;
    Connection(m_server).run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(kept()));
    m_isKept = false;
    m_rolesKept.clear();
}

Connection::Place ScratchPlace::inside() const
{
    return {.host = m_server.host, .port = m_server.port, .user = m_name, .password = m_password, .database = m_name};
}

}
