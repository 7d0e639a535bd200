// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/migrations/migrationreader.h"
#include "models/ports/clock.h"
#include "models/ports/migrationsource.h"

#include <QThreadPool>

namespace Trunkline {

/// Migrations of a local git repository, read and judged on a thread of its own.
class GitMigrationSource : public MigrationSource
{
public:
    /// @p helper is the program that parses SQL, @p memory the file that keeps what runs up and down gave.
    GitMigrationSource(const GitPlace &place, const Policy &policy, const QString &helper, const QString &memory,
                       const Clock &clock);
    ~GitMigrationSource() override;

    [[nodiscard]] QFuture<Result<MigrationReading>> migrations(const MigrationQuestion &question) override;
    [[nodiscard]] QFuture<Result<QString>> create(const QString &folder, const QString &name, const QByteArray &up,
                                                  const QByteArray &down, quint64 version) override;

private:
    const GitPlace m_place;
    const Clock &m_clock;
    MigrationReader m_reader;
    QThreadPool m_pool; ///< one thread: reading again must not overtake
    QList<QFuture<Result<MigrationReading>>> m_running;
};

}
