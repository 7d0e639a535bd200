// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/databasesource.h"
#include "models/ports/migrationsource.h"
#include "models/ports/migrationverifier.h"
#include "tests/support/fakebranchsource.h"

namespace Trunkline::Test {

/// Says at once what the test put into it.
class FakeMigrationSource final : public MigrationSource
{
public:
    QFuture<Result<MigrationReading>> migrations(const MigrationQuestion & /*question*/) override
    {
        return QtFuture::makeReadyValueFuture(world);
    }
    QFuture<Result<QString>> create(const QString &folder, const QString &name, const QByteArray & /*up*/,
                                    const QByteArray & /*down*/, quint64 version) override
    {
        created = folder + u'/' + QString::number(version) + u'_' + name;
        return QtFuture::makeReadyValueFuture(Result<QString>(created));
    }

    Result<MigrationReading> world = MigrationReading();
    QString created;
};

class FakeDatabaseSource final : public DatabaseSource
{
public:
    bool isConfigured() const override { return world.has_value(); }
    QFuture<Result<DatabaseFacts>> facts(const DatabaseQuestion & /*question*/) override
    {
        return QtFuture::makeReadyValueFuture(*world);
    }

    std::optional<Result<DatabaseFacts>> world;
};

class FakeMigrationVerifier final : public MigrationVerifier
{
public:
    QFuture<Result<QList<VerifiedMigration>>> verify(const VerificationPlan &plan) override
    {
        plans.append(plan);
        return calls.open();
    }

    QList<VerificationPlan> plans;
    OpenCalls<QList<VerifiedMigration>> calls;
};

}
