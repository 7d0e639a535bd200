// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/undecidable.h"

#include "models/rules/rulecatalogue.h"

using namespace Qt::StringLiterals;

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

QLatin1StringView paneSource(QAnyStringView pane)
{
    if (pane == "prs"_L1)
        return "github"_L1;
    if (pane == "flags"_L1 || pane == "migrations"_L1)
        return "hasura"_L1;
    return pane == "services"_L1 || pane == "previews"_L1 ? "swarm"_L1 : "git"_L1;
}

}
