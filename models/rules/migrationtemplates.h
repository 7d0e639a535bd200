// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Trunkline {

/// What a new migration is for.
enum class MigrationTemplate { Expand, Backfill, Contract };

struct MigrationTexts
{
    QByteArray up;
    QByteArray down;

    bool operator==(const MigrationTexts &) const = default;
};

/// Files to begin with, for a column that takes another's place: @p table "orders", @p column "total", @p replacement
/// "total_cents".
MigrationTexts textsFor(MigrationTemplate kind, const QString &table, const QString &column,
                        const QString &replacement);

/// A name as Hasura's folders have it: lower case, words joined by '_'.
QString migrationName(const QString &words);

}
