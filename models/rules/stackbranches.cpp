// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/stackbranches.h"

#include "models/rules/migrationquestion.h"

namespace Trunkline {

QList<StackBranch> stackBranches(const BranchSnapshot &snapshot)
{
    QHash<QString, ObjectId> mergeBases;
    for (const Branch &branch : snapshot.branches)
        mergeBases.insert(branch.name, branch.mergeBase);
    QList<StackBranch> branches;
    const MigrationQuestion question = questionFor(snapshot);
    for (const MigrationQuestion::Line &line : question.branches) {
        const ObjectId mergeBase = mergeBases.value(line.name);
        if (!mergeBase.isNull() && (!line.isForeign || line.pullRequest))
            branches.append(
                    {.name = line.name, .tip = line.tip, .mergeBase = mergeBase, .pullRequest = line.pullRequest});
    }
    return branches;
}

}
