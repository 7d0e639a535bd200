// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/migrations/migrationtrees.h"

namespace Trunkline {

/// Migrations as they lie on disk, with the texts of their files by blob id.
struct WorkTreeFiles
{
    QList<MigrationEntry> entries;
    QHash<ObjectId, QByteArray> texts;
};

/// Looks into @p folders, and into those named @p names at the usual places.
WorkTreeFiles readWorkTreeFiles(const QString &workTree, const QStringList &folders, const QStringList &names);

}
