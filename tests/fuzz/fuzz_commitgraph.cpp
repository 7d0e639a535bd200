// SPDX-License-Identifier: GPL-3.0-or-later

// tst_commitgraphfile replays the corpus in the ordinary tests.

#include "app/adapters/git/graph/commitgraphload.h"

#include <cstddef>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    using namespace Trunkline;
    auto file = CommitGraphFile::parse({data, size});
    if (!file)
        return 0;
    (*file)->isChecksumRight();
    const CommitGraph graph = CommitGraph::fromLayer(std::move(*file));
    if (auto table = loadCommitGraph(graph)) {
        quint64 sum = 0;
        for (Rank rank = 0; rank < table->count(); ++rank) {
            table->forEachParent(rank,
                                 [&](Rank parent) { sum += parent < rank ? 1 : throw "a parent after its child"; });
            sum += table->find(table->id(rank));
        }
        return sum == ~quint64(0) ? 1 : 0;
    }
    return 0;
}
