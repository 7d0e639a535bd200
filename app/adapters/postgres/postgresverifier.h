// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/connection.h"
#include "models/domain/policy.h"
#include "models/ports/clock.h"
#include "models/ports/migrationverifier.h"

#include <QThreadPool>

#include <functional>

namespace Trunkline {

/// Runs migrations on a PostgreSQL of our own, or on a scratch server that the user names.
class PostgresVerifier : public MigrationVerifier
{
public:
    struct Settings
    {
        Policy::Migrations policy;
        QString workTree; ///< where the seed is
        QString programs; ///< PostgreSQL's; empty: where they usually are
        QString shelf; ///< where files of fresh clusters are kept; empty: nowhere
        std::function<void(const QList<VerifiedMigration> &)> keep; ///< remembers results; may be empty
    };

    PostgresVerifier(Settings settings, const Clock &clock);
    ~PostgresVerifier() override;

    [[nodiscard]] QFuture<Result<QList<VerifiedMigration>>> verify(const VerificationPlan &plan) override;

private:
    using Promise = QPromise<Result<QList<VerifiedMigration>>>;

    void run(Promise &promise, const VerificationPlan &plan) const;
    Result<QList<VerifiedMigration>> runOn(Promise &promise, const Connection::Place &server,
                                           const VerificationPlan &plan) const;
    QByteArray seed() const;

    const Settings m_settings;
    const Clock &m_clock;
    QThreadPool m_pool;
    QList<QFuture<Result<QList<VerifiedMigration>>>> m_running;
};

/// Why migrations cannot be run up and down on such a server; empty where they can. @p version as server_version_num.
QString unfitForVerifying(int version, bool isStandby);

/// Where a "postgres://user@host:port/name" points to. Refused (Kind::Invalid, Cause::NotScratch) when neither its host
/// nor its name looks like something that may be thrown away.
Result<Connection::Place> scratchPlace(const QString &url);
/// The same without that question.
Result<Connection::Place> placeOf(const QString &url);

}
