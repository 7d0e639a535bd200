// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <functional>

namespace Trunkline {

/// When a migration came to trunk, and whether it was changed there afterwards.
struct MigrationDates
{
    QDateTime mergedAt;
    bool isChangedLater = false;

    bool operator==(const MigrationDates &) const = default;
};

/// From the first-parent history of @p tip, by path of the migration. Unknown where git cannot say. Blocks.
QHash<QString, MigrationDates> readMigrationDates(const GitPlace &place, const ObjectId &tip, const QStringList &paths,
                                                  const std::function<bool()> &cancelled);

}
