// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/hasuraclient.h"
#include "models/ports/clock.h"
#include "models/ports/databasesource.h"

namespace Trunkline {

/// Asks Hasura which migrations are applied, which takes an admin secret, and the database itself for everything else,
/// where one is configured. Only ever reads.
class HasuraDatabaseSource final : public DatabaseSource
{
public:
    /// @p secrets: where the admin secret is when @p place holds none; may be null.
    HasuraDatabaseSource(HasuraPlace place, std::unique_ptr<SecretStore> secrets,
                         std::unique_ptr<DatabaseSource> database, const Clock &clock);

    bool isConfigured() const override { return true; }
    std::chrono::milliseconds rhythm() const override { return m_database->rhythm(); }
    [[nodiscard]] QFuture<Result<DatabaseFacts>> facts(const DatabaseQuestion &question) override;

private:
    const std::unique_ptr<DatabaseSource> m_database;
    const Clock &m_clock;
    HasuraClient m_client;
};

}
