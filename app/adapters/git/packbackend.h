// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <git2.h>

namespace Trunkline {

/// Lets @p repository look into its packs with PackStore first, and with libgit2 only for what that does not find:
/// libgit2 keeps the indexes of all packs in memory, a hundred megabytes of them in a large repository.
void preferOwnPackReader(git_repository *repository, const QString &objectsDir);

}
