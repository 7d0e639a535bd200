// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace Trunkline {

/// Throws YAML::Exception for a file whose aliases make it very much larger than it is, or endless: anybody who may
/// push a branch may write one.
void refuseExpansion(const std::string &content);

}
