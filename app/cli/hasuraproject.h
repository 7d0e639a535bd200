// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Trunkline {

/// Where a new migration of the repository at @p root goes: the folder of its Hasura project (config.yaml, also one or
/// two folders down) and that project's first source; hasura/migrations/default where there is none yet.
QString migrationFolder(const QString &root);

/// Where the project's configuration says that Hasura answers; empty: it does not, or there is no project.
QString projectEndpoint(const QString &root);

/// The migration in @p folder whose name is @p name, whatever its version; empty when there is none.
QString findMigration(const QString &folder, const QString &name);

}
