// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migration.h"

namespace Trunkline {

/// Something that a down drops although its up did not create it: taking the migration back would lose it.
struct ForeignDrop
{
    qint32 offset = 0; ///< bytes in the down
    qint32 length = 0;
    QString object; ///< "orders.total", "orders_placed"

    bool operator==(const ForeignDrop &) const = default;
};

/// Those of @p down, by its text. None where what the up creates cannot be seen.
QList<ForeignDrop> foreignDrops(const SqlScript &up, const SqlScript &down);

/// The same of a migration, as long as no run on a server has shown that its schema comes back.
QList<ForeignDrop> foreignDrops(const Migration &migration);

}
