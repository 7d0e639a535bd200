// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policysections.h"
#include "app/adapters/policy/yamlvalues.h"

#include <climits>

using namespace Qt::StringLiterals;

namespace Trunkline {

void readMigrationPolicy(const YAML::Node &node, Policy::Migrations *policy)
{
    forEachKey(node, [policy](const QString &key, const YAML::Node &value) {
        if (key == "quiet"_L1)
            policy->quietFor = yamlDuration(value);
        else if (key == "stalled"_L1)
            policy->stalledAfter = yamlDuration(value);
        else if (key == "smallTable"_L1)
            policy->smallTable = yamlNumber(value, INT_MAX);
        else if (key == "seed"_L1)
            policy->seed = yamlText(value);
        else if (key == "backfillQuery"_L1)
            policy->backfillQuery = yamlText(value);
        else if (key == "ignoredReaders"_L1)
            policy->ignoredReaders = yamlTexts(value);
        else if (key == "extensions"_L1)
            policy->extensions = yamlTexts(value);
        else
            return false;
        return true;
    });
}

}
