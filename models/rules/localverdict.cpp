// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/localverdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using ContainerState = LocalContainer::State;
using LocalState = LocalVerdict::State;

/// Stopping sends SIGTERM, and SIGKILL where that does not help: no error of its own.
bool isStoppedFromOutside(qint32 exitCode)
{
    return exitCode == 130 || exitCode == 137 || exitCode == 143;
}

LocalState localStateOf(const LocalContainer &container)
{
    switch (container.state) {
    case ContainerState::Restarting:
        return LocalState::Restarting;
    case ContainerState::Paused:
        return LocalState::Paused;
    case ContainerState::Dead:
        return LocalState::Failed;
    case ContainerState::Exited:
        return container.exitCode == 0                     ? LocalState::Finished
                : isStoppedFromOutside(container.exitCode) ? LocalState::Stopped
                                                           : LocalState::Failed;
    case ContainerState::Running:
        return container.health == LocalContainer::Health::Unhealthy   ? LocalState::Unhealthy
                : container.health == LocalContainer::Health::Starting ? LocalState::Starting
                                                                       : LocalState::Running;
    case ContainerState::Unknown:
    case ContainerState::Created:
    case ContainerState::Removing:
        return LocalState::Stopped;
    }
    Q_UNREACHABLE_RETURN(LocalState::Stopped);
}

bool isInside(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : QString(folder + u'/'));
}

}

LocalVerdict localVerdict(const LocalService &service)
{
    LocalVerdict verdict{.all = qint32(service.containers.size())};
    LocalState worst = LocalState::Stopped;
    for (const LocalContainer &container : service.containers) {
        const LocalState state = localStateOf(container);
        worst = std::min(worst, state);
        verdict.up += container.state == ContainerState::Running;
        verdict.restarts += container.restarts;
        if (state == LocalState::Failed)
            verdict.exitCode = container.exitCode;
        const bool isUp = container.state == ContainerState::Running || container.state == ContainerState::Paused;
        verdict.since = std::max(verdict.since, isUp ? container.startedAt : container.endedAt);
    }
    const bool isWell = worst == LocalState::Running;
    verdict.state = isWell && verdict.up < verdict.all ? LocalState::Partly : worst;
    return verdict;
}

LocalBuild localBuild(const LocalService &service, const WorkTree &workTree)
{
    using enum LocalBuild::State;
    if (service.isRebuilt)
        return {.state = Rebuilt};
    if (workTree.commit.isEmpty() || workTree.path.isEmpty() || service.workingDir.isEmpty())
        return {};
    if (!isInside(service.workingDir, workTree.path))
        return {.state = Elsewhere};
    const LocalImage &image = service.image;
    if (!image.commit.isEmpty())
        return {.state = workTree.commit.startsWith(image.commit) ? Current : OtherCommit};
    if (!image.createdAt.isValid())
        return {};
    if (!image.isBuiltHere)
        return {.state = FromRegistry};
    const std::chrono::seconds olderBy(image.createdAt.secsTo(workTree.committedAt));
    return olderBy.count() > 0 ? LocalBuild{.state = Older, .olderBy = olderBy} : LocalBuild{.state = Current};
}

}
