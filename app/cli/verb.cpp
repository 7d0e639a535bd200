// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

namespace Trunkline {

std::span<const Verb> allVerbs()
{
    static const Verb verbs[] = {
            {.name = QStringLiteral("status"),
             .summary = QStringLiteral("every source with its state, counts per pane, the findings"),
             .run = runStatus},
            {.name = QStringLiteral("branches"),
             .summary = QStringLiteral("branches, most urgent first"),
             .run = runBranches},
    };
    return verbs;
}

}
