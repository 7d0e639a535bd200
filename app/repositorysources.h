// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"

namespace Trunkline {

/// The program's own folder for what it remembers of repositories. The user may delete it at any time.
QString cacheFolder();

/// The repository that @p path lies in, with its rules and its sources: the one place where adapters are chosen, for
/// the window and the verbs alike. @p clock must outlive what is given back.
Result<OpenedRepository> openRepositorySources(const QString &path, const Clock &clock);

}
