// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pullrequest.h"

namespace Trunkline {

/// What a pull request does to one migration. Two layouts are known: a folder with up.sql and down.sql, and files
/// named NAME.up.sql and NAME.down.sql.
struct MigrationChange
{
    QString path; ///< the folder, or the path up to ".up.sql"
    QString version; ///< its leading digits; the name where there are none
    std::optional<ChangedFile::Kind> up; ///< nullopt: untouched
    std::optional<ChangedFile::Kind> down;
};

/// The migrations below folders named @p folders, by path.
QList<MigrationChange> migrationChanges(const QList<ChangedFile> &files, const QStringList &folders);

/// True when the migration is left, or comes, without a way down.
bool lacksDown(const MigrationChange &change);

}
