// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/flagwatcher.h"
#include "app/adapters/postgres/postgresthread.h"
#include "models/domain/flagpolicy.h"
#include "models/ports/flagsource.h"
#include "models/ports/flagstore.h"

namespace Trunkline {

/// Flags straight from the team's database.
class PostgresFlagSource final : public FlagSource, public FlagStore
{
public:
    PostgresFlagSource(PostgresPlace place, FlagPolicy policy, FlagWatcher::Timing timing = {});
    ~PostgresFlagSource() override;

    QString name() const override;
    QFuture<Result<FlagSnapshot>> flags() override;
    QFuture<Result<QList<FlagEvent>>> history(const QString &key, qint32 limit) override;
    QFuture<Result<std::optional<FlagAudit>>> lastAudit() override;
    std::unique_ptr<Subscription> watch(Listener listener) override;

    QFuture<Result<FlagOutcome>> change(const FlagChange &change) override;
    QFuture<Result<FlagOutcome>> create(const NewFlag &flag) override;
    QFuture<Result<void>> recordAudit(const FlagAudit &audit) override;

private:
    PostgresThread &reads();
    PostgresThread &writes();

    const PostgresPlace m_place;
    const FlagPolicy m_policy;
    const FlagWatcher::Timing m_timing;
    std::unique_ptr<PostgresThread> m_reads;
    std::unique_ptr<PostgresThread> m_writes; ///< apart: a change never waits behind a reading that hangs
};

}
