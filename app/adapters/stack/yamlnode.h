// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <yaml-cpp/yaml.h>

namespace Trunkline {

/// The value of @p key in a map, or in what the map merges in (<<). Undefined where there is none.
YAML::Node valueOf(const YAML::Node &map, const char *key, int depth = 0);

/// A scalar's text; empty for anything else.
QString textOf(const YAML::Node &node);

/// "1m30s", "500ms"; @p otherwise where there is none.
std::chrono::nanoseconds durationOf(const YAML::Node &node, std::chrono::nanoseconds otherwise);

}
