// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"

#include <QUrl>

namespace Trunkline {

/// What the user pastes into a shell to work on the branch, quoted as the shell needs it.
QString checkoutCommand(const Branch &branch);

/// Where the host shows the branch, or its pull request where that is known; invalid when the host has neither.
QUrl branchUrl(const Branch &branch, const Repository &repository);

}
