// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/policy.h"

#include <QDeadlineTimer>

#include <optional>

namespace Trunkline {

/// The rules in force, and what was wrong with a file.
struct PolicyReading
{
    Policy policy; ///< the defaults where there is no file, or trunk's cannot be read
    std::optional<Error> error; ///< of trunk's file; else of the work tree's, which is wrong before anybody merges it
};

/// The team's rules from .trunkline.yaml on trunk, so that no branch loosens its own. Where trunk has no such file, or
/// nobody can tell what trunk is: of the work tree, or of HEAD in a bare repository. Blocks for the time of small
/// files; where git itself has to be asked, until @p deadline.
PolicyReading readPolicy(const GitPlace &place, QDeadlineTimer deadline = QDeadlineTimer(std::chrono::seconds(10)));

}
