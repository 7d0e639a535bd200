// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/schemachange.h"

#include <QMap>

#include <functional>

namespace Trunkline {

/// Lines of trunk that name a column or table ("orders.total", "sessions"), outside of @p migrationFolders. A column's
/// name alone may be anybody's: where it is one plain word, its file must name the table as well. Objects that could
/// not be looked for are missing. Blocks.
QMap<QString, QList<NamingPlace>> findCodePlaces(const GitPlace &place, const ObjectId &tip, const QStringList &objects,
                                                 const QStringList &migrationFolders,
                                                 const std::function<bool()> &cancelled);

}
