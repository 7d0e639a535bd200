// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/repositorysources.h"

#include "app/adapters/git/gitbranchdetailsource.h"
#include "app/adapters/git/gitbranchsource.h"
#include "app/adapters/git/gitbranchstore.h"
#include "app/adapters/git/gitcodeplacesource.h"
#include "app/adapters/git/gittrunksource.h"
#include "app/adapters/policy/policyreader.h"
#include "app/flagsources.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Trunkline {

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/trunkline"_L1;
}

/// As git knows the user, else as the system does.
static QString userName(const GitPlace &place)
{
    const Result<GitRepositoryHandle> repository = openRepository(place);
    git_config *raw = nullptr;
    if (repository && git_repository_config_snapshot(&raw, repository->get()) == 0) {
        const GitConfig config(raw);
        const char *name = nullptr;
        if (git_config_get_string(&name, raw, "user.email") == 0 && *name != '\0')
            return QString::fromUtf8(name);
    }
    return qEnvironmentVariable("USER", u"unknown"_s);
}

Result<LocatedRepository> locateRepository(const QString &path)
{
    const Result<GitPlace> place = findRepository(path);
    if (!place)
        return Failure(place.error());
    const Result<Policy> policy = readPolicy(*place);
    if (!policy)
        return LocatedRepository{
                .place = *place, .policy = {}, .policyError = policy.error(), .userName = userName(*place)};
    return LocatedRepository{.place = *place, .policy = *policy, .policyError = {}, .userName = userName(*place)};
}

OpenedRepository openSources(const LocatedRepository &located, const Clock &clock)
{
    OpenedFlags flags = openFlags(located.policy.flags);
    return {.policy = located.policy,
            .branches = std::make_unique<GitBranchSource>(located.place, located.policy, cacheFolder(), clock),
            .branchDetails = std::make_unique<GitBranchDetailSource>(located.place, cacheFolder()),
            .branchStore = std::make_unique<GitBranchStore>(located.place),
            .codePlaces = std::make_unique<GitCodePlaceSource>(located.place, located.policy.flags, cacheFolder()),
            .flags = std::move(flags.source),
            .flagStore = flags.store,
            .flagError = flags.error,
            .userName = located.userName,
            .trunk = std::make_unique<GitTrunkSource>(located.place)};
}

Result<OpenedRepository> openRepositorySources(const QString &path, const Clock &clock)
{
    const Result<LocatedRepository> located = locateRepository(path);
    if (!located)
        return Failure(located.error());
    if (located->policyError)
        return Failure(*located->policyError);
    return openSources(*located, clock);
}

}
