// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/undecidable.h"

#include "models/rules/rulecatalogue.h"

namespace Trunkline {

PaneFindings undecidablePane(const QString &pane, const QString &why)
{
    PaneFindings findings{.pane = pane};
    for (const Rule &rule : ruleCatalogue()) {
        if (rule.pane == pane)
            findings.undecided.append({rule.id, why});
    }
    return findings;
}

}
