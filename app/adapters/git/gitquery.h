// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"

#include <QStringList>

#include <functional>

namespace Trunkline {

/// Asks the user's own git about a repository and gives back its standard output. Blocks: for worker threads.
Result<QByteArray> queryGit(const GitPlace &place, const QStringList &arguments,
                            const std::function<bool()> &cancelled);

}
