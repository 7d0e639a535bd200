// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/hasura/standinsqlite.h"
#include "models/domain/policy.h"
#include "models/ports/clock.h"
#include "models/ports/databasesource.h"

#include <QThreadPool>

namespace Trunkline {

/// Answers from the sandbox's tables what a PostgreSQL would be asked: backfills, sizes and reads.
class SandboxDatabase final : public DatabaseSource
{
public:
    /// @p clock must outlive this.
    SandboxDatabase(QString path, Policy::Migrations policy, const Clock &clock);
    ~SandboxDatabase() override;

    bool isConfigured() const override { return true; }
    std::chrono::milliseconds rhythm() const override { return std::chrono::seconds(2); }
    [[nodiscard]] QFuture<Result<DatabaseFacts>> facts(const DatabaseQuestion &question) override;

private:
    Result<DatabaseFacts> read() const;

    const QString m_path;
    const Policy::Migrations m_policy;
    const Clock &m_clock;
    QThreadPool m_pool;
};

}
