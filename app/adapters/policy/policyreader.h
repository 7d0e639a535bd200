// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/policy.h"

namespace Trunkline {

/// The team's rules from .trunkline.yaml: of the work tree, or of HEAD's tree in a bare repository. The defaults where
/// there is no such file. Blocks for the time of a small file.
Result<Policy> readPolicy(const GitPlace &place);

}
