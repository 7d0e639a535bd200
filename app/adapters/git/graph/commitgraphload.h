// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/commitgraph.h"
#include "app/adapters/git/graph/committable.h"

namespace Trunkline {

/// All commits of git's commit-graph in one table; nullopt, and a line in the log, when the graph cannot be true.
std::optional<CommitTable> loadCommitGraph(const CommitGraph &graph);

}
