// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/servicespec.h"

#include <yaml-cpp/node/node.h>

namespace Trunkline {

/// More are in no file that is meant.
constexpr qsizetype MostStackFacts = 100'000;

/// What a service of the stack file @p root is to be, by key. Variables (${TAG}) are left as they stand. Throws
/// YAML::Exception for too much.
QList<SpecFact> factsOfStackService(const YAML::Node &service, const YAML::Node &root);

}
