// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/postgresdatabasesource.h"
#include "app/adapters/postgres/serverprograms.h"
#include "app/adapters/postgres/throwawayserver.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/testrepository.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace Trunkline::Test {

/// A real PostgreSQL that counts statements, with users whose column "old" is on its way out.
class CountingDatabase
{
protected:
    void start()
    {
        if (ServerPrograms::folder().isEmpty())
            QSKIP("PostgreSQL's server is not installed");
        auto server = ThrowAwayServer::start(
                [] { return false; },
                {.shelf = m_shelf.path(),
                 .settings = {u"shared_preload_libraries=pg_stat_statements"_s, u"pg_stat_statements.track=all"_s,
                              u"pg_stat_statements.max=200"_s, u"synchronous_commit=on"_s, u"autovacuum=off"_s}});
        QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
        m_server = std::move(*server);
        run(schema());
    }
    void begin()
    {
        m_sources.clear();
        m_memory = std::make_unique<QTemporaryDir>();
        m_policy = {};
    }
    void end()
    {
        m_sources.clear();
        m_server.reset();
    }

    std::unique_ptr<Connection> session(const QString &role = u"postgres"_s, const QString &database = u"postgres"_s)
    {
        return std::make_unique<Connection>(
                Connection::Place{.host = m_server->host(), .user = role, .database = database});
    }

    void run(const QString &sql, const QString &role = u"postgres"_s, const QString &database = u"postgres"_s)
    {
        const auto connection = session(role, database);
        for (const QString &statement : sql.split(u";;"_s)) {
            const Connection::Outcome outcome = connection->run(statement);
            QVERIFY2(outcome.isDone, qPrintable(outcome.error));
        }
    }

    Result<DatabaseFacts> ask(const DatabaseQuestion &question, const QString &role = u"postgres"_s,
                              const QString &database = u"postgres"_s)
    {
        if (m_sourcePolicy != m_policy)
            m_sources.clear();
        m_sourcePolicy = m_policy;
        std::unique_ptr<PostgresDatabaseSource> &source = m_sources[{role, database}];
        if (!source)
            source = std::make_unique<PostgresDatabaseSource>(
                    PostgresDatabaseSource::Place{
                            .url = u"postgresql:///%1?host=%2&user=%3"_s.arg(database, m_server->host(), role),
                            .helper = QStringLiteral(SQL_HELPER),
                            .memory = m_memory->filePath(u"reads.db"_s)},
                    m_policy, m_clock);
        auto future = source->facts(question);
        future.waitForFinished();
        return future.result();
    }

    /// One sample more, and what is known of users.old by now.
    ReadEvidence look(const QString &role = u"postgres"_s, const QString &object = u"users.old"_s)
    {
        m_clock.advance(1h);
        const Result<DatabaseFacts> facts = ask({.oldObjects = {object}, .replacements = {}}, role);
        return facts ? facts->reads.value(object) : ReadEvidence{.query = facts.error().detail};
    }

    static QString schema()
    {
        return uR"(
CREATE EXTENSION pg_stat_statements;
CREATE ROLE app LOGIN; CREATE ROLE guest LOGIN; CREATE ROLE backup LOGIN;
GRANT pg_read_all_stats TO app;
CREATE TABLE users (id bigint PRIMARY KEY, name text, old text, next text);
INSERT INTO users SELECT i, 'n' || i, 'o' || i, 'o' || i FROM generate_series(1, 50) i;
CREATE TABLE sessions (id bigint PRIMARY KEY, user_id bigint);
CREATE VIEW everything AS SELECT id, name, next AS was FROM users;
CREATE FUNCTION old_of(bigint) RETURNS text LANGUAGE sql AS 'SELECT old FROM users WHERE id = $1';
CREATE FUNCTION old_slowly(wanted bigint) RETURNS text LANGUAGE plpgsql AS
  $$ DECLARE found text; BEGIN SELECT u.old INTO found FROM users u WHERE u.id = wanted; RETURN found; END $$;
CREATE FUNCTION name_slowly(wanted bigint) RETURNS text LANGUAGE plpgsql AS
  $$ DECLARE found text; BEGIN SELECT u.name INTO found FROM users u WHERE u.id = wanted; RETURN found; END $$;
GRANT ALL ON ALL TABLES IN SCHEMA public TO app, backup;
)"_s;
    }

    std::unique_ptr<ThrowAwayServer> m_server;
    QTemporaryDir m_shelf;
    std::unique_ptr<QTemporaryDir> m_memory;
    FakeClock m_clock{noon()};
    Policy::Migrations m_policy;
    Policy::Migrations m_sourcePolicy;
    std::map<std::pair<QString, QString>, std::unique_ptr<PostgresDatabaseSource>> m_sources; ///< by role and database
};

}
