// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/databasefacts.h"
#include "models/domain/result.h"

#include <QFuture>

#include <chrono>

namespace Trunkline {

/// What is to be found out about a database.
struct DatabaseQuestion
{
    QStringList oldObjects; ///< whose reads are looked for: "orders.total", "sessions"
    /// Pairs that shall hold the same: no row may have the first and not the second.
    QMap<QString, QString> replacements;

    bool operator==(const DatabaseQuestion &) const = default;
};

/// The database that migrations are applied to, only ever read. The same promises as BranchSource.
class DatabaseSource
{
    Q_DISABLE_COPY_MOVE(DatabaseSource)

public:
    DatabaseSource() = default;
    virtual ~DatabaseSource() = default;

    /// False when nobody said where the database is.
    virtual bool isConfigured() const = 0;
    /// How often it is worth asking.
    virtual std::chrono::milliseconds rhythm() const { return std::chrono::minutes(5); }
    [[nodiscard]] virtual QFuture<Result<DatabaseFacts>> facts(const DatabaseQuestion &question) = 0;
};

}
