// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/localstacksource.h"
#include "models/ports/worktreesource.h"
#include "tests/support/fakeservicesource.h"
#include "tests/support/testrepository.h"

namespace Trunkline::Test {

/// An engine's compose projects as the test writes them; logs go through a FakeServiceSource.
class FakeLocalStacks final : public LocalStackSource
{
public:
    QFuture<Result<QList<LocalService>>> localServices() override
    {
        ++reads;
        return QtFuture::makeReadyValueFuture(services);
    }
    QFuture<Result<QList<LogLine>>> log(const LogRequest &request) override { return logs.log(request); }
    std::unique_ptr<LogStream> followLog(const LogRequest &request, LogListener listener) override
    {
        return logs.followLog(request, std::move(listener));
    }

    Result<QList<LocalService>> services = QList<LocalService>();
    FakeServiceSource logs;
    int reads = 0;
};

/// What is checked out, as the test says.
class FakeWorkTree final : public WorkTreeSource
{
public:
    QFuture<Result<WorkTree>> workTree() override { return QtFuture::makeReadyValueFuture(tree); }

    Result<WorkTree> tree = WorkTree{.path = u"/src/shop"_s,
                                     .commit = u"4f2c91a0000000000000000000000000000000ff"_s,
                                     .committedAt = noon().addSecs(-3600)};
};

/// One container of a service in /src/PROJECT, built by hand an hour before noon() plus @p age.
inline LocalService localService(const QString &project, const QString &name, LocalContainer::State state,
                                 std::chrono::seconds builtBefore = std::chrono::hours(0))
{
    return {.project = project,
            .name = name,
            .workingDir = "/src/"_L1 + project,
            .configFiles = {u"/src/%1/compose.yaml"_s.arg(project)},
            .imageName = u"%1-%2"_s.arg(project, name),
            .image
            = {.id = u"sha256:1"_s, .createdAt = noon().addSecs(-3600).addDuration(-builtBefore), .isBuiltHere = true},
            .containers = {{.id = "id-"_L1 + name,
                            .name = u"%1-%2-1"_s.arg(project, name),
                            .state = state,
                            .startedAt = noon().addSecs(-600),
                            .endedAt = noon().addSecs(-300),
                            .imageId = u"sha256:1"_s,
                            .ports = {{.published = 8080, .target = 80, .protocol = u"tcp"_s, .mode = u"host"_s}}}}};
}

}
