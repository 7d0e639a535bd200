// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/migrationquestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

bool isForeign(const Branch &branch, const QString &remote)
{
    const QString own = "refs/remotes/"_L1 + remote + u'/';
    return std::ranges::none_of(branch.refs, [&](const QString &ref) {
        return ref.startsWith("refs/heads/"_L1) || (!remote.isEmpty() && ref.startsWith(own));
    });
}

}

MigrationQuestion questionFor(const Repository &repository, const Trunk &trunk, const QList<Branch> &branches)
{
    MigrationQuestion question{.repository = repository, .trunk = trunk};
    for (const Branch &branch : branches) {
        const bool isMerged = branch.merged && *branch.merged != Merged::No;
        if (isMerged || branch.ahead == 0)
            continue;
        question.branches.append({.name = branch.name,
                                  .tip = branch.tip,
                                  .isForeign = isForeign(branch, repository.remote),
                                  .pullRequest = branch.pullRequest});
    }
    return question;
}

MigrationQuestion questionFor(const BranchSnapshot &snapshot)
{
    return questionFor(snapshot.repository, snapshot.trunk, snapshot.branches);
}

void addPullRequests(MigrationQuestion &question, const QList<PullRequest> &open)
{
    for (MigrationQuestion::Line &line : question.branches) {
        const auto own = std::ranges::find_if(open, [&line](const PullRequest &pullRequest) {
            return !pullRequest.isFromFork && pullRequest.branch == line.name;
        });
        if (own == open.cend())
            continue;
        line.pullRequest = own->number;
        line.base = own->base;
    }
}

LivingFlags livingFlags(const QList<FlagFacts> &flags)
{
    QSet<QString> keys;
    for (const FlagFacts &flag : flags) {
        if (!flag.places)
            return std::nullopt;
        if (flag.flag || !flag.places->isEmpty())
            keys.insert(flag.key());
    }
    return keys;
}

QMap<QString, QStringList> servicesByCommit(const QList<Service> &services)
{
    QMap<QString, QStringList> running;
    for (const Service &service : services) {
        if (!service.release.commit.isEmpty())
            running[service.release.commit].append(service.name);
    }
    return running;
}

}
