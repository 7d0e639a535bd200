// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policysections.h"
#include "app/adapters/policy/yamlvalues.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

void readBranchPolicy(const YAML::Node &node, Policy::Branches *branches)
{
    forEachKey(node, [branches](const QString &key, const YAML::Node &value) {
        if (key == "due"_L1)
            branches->dueAfter = yamlDuration(value);
        else if (key == "overdue"_L1)
            branches->overdueAfter = yamlDuration(value);
        else if (key == "prefixes"_L1)
            branches->prefixes = yamlTexts(value);
        else
            return false;
        return true;
    });
    if (branches->overdueAfter < branches->dueAfter)
        throw BadPolicy{node.Mark(), u"\"overdue\" comes before \"due\""_s};
}

}
