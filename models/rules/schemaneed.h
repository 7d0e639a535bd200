// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migrationsnapshot.h"

namespace Trunkline {

/// Whether the schema is where a flag's code needs it.
struct SchemaNeed
{
    std::optional<bool> isReached; ///< nullopt: no migration names the flag, or the database is not known
    QStringList waitingFor; ///< what it is not yet: changed objects, or versions of migrations

    bool operator==(const SchemaNeed &) const = default;
};

/// By the schema changes and migrations that name @p flag: those have to be applied, and their rows carried over. What
/// takes the old away comes after the flag, and is not waited for.
SchemaNeed schemaNeed(const MigrationSnapshot &migrations, const QString &flag);

}
