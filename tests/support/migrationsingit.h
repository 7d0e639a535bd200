// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/migrations/gitmigrationsource.h"
#include "models/findings/migrationfindings.h"
#include "models/rules/migrationassembly.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/testrepository.h"

#include <QDir>

namespace Trunkline::Test {

/// A real repository with migrations, and what is read from it.
class MigrationsInGit
{
protected:
    void begin()
    {
        m_repository = std::make_unique<TestRepository>();
        m_question = {};
        m_repository->commit(u"README"_s, "x\n");
    }
    void write(const QString &path, const QByteArray &up, const QByteArray &down)
    {
        QDir(m_repository->path()).mkpath(path);
        m_repository->write(path + u"/up.sql", up);
        m_repository->write(path + u"/down.sql", down);
    }
    void commit(const QDateTime &at = noon())
    {
        m_repository->setTime(at, at);
        m_repository->git({u"add"_s, u"-A"_s});
        m_repository->git({u"commit"_s, u"-q"_s, u"-m"_s, u"Change"_s});
    }
    ObjectId tip(const QString &ref) { return ObjectId::fromHex(m_repository->git({u"rev-parse"_s, ref}).toLatin1()); }
    MigrationReading reading()
    {
        m_question.trunk.name = u"main"_s;
        m_question.trunk.tip = tip(u"main"_s);
        GitMigrationSource source(*findRepository(m_repository->path()), Policy(), QStringLiteral(SQL_HELPER),
                                  m_repository->filePath(u".git/verified.json"_s), m_clock);
        auto future = source.migrations(m_question);
        future.waitForFinished();
        return *future.result();
    }
    MigrationSnapshot read(const std::optional<DatabaseFacts> &facts = {})
    {
        return assemble(reading(), facts, std::nullopt, noon(), Policy::Migrations());
    }
    QStringList rules(const MigrationSnapshot &snapshot)
    {
        QStringList rules;
        for (const ReportedFinding &one : migrationPaneFindings(snapshot, noon(), Policy::Migrations()).findings)
            rules.append(QString(one.finding.rule) + u' ' + one.subject.key);
        rules.sort();
        return rules;
    }

    std::unique_ptr<TestRepository> m_repository;
    FakeClock m_clock{noon()};
    MigrationQuestion m_question;
};

}
