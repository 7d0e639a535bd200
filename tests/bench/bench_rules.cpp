// SPDX-License-Identifier: GPL-3.0-or-later

// bench_rules: every rule over 2,000 branches, 500 pull requests, 1,000 flags, 2,000 migrations and 500 services, in
// milliseconds of this thread's own time, one line as JSON.

#include "models/findings/branchfindings.h"
#include "models/findings/flagfindings.h"
#include "models/findings/migrationfindings.h"
#include "models/findings/pullrequestfindings.h"
#include "models/findings/servicefindings.h"
#include "models/rules/passport.h"
#include "tests/support/branches.h"
#include "tests/support/pullrequests.h"
#include "tests/support/swarmfacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace {

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

struct World
{
    BranchSnapshot branches;
    PullRequestSnapshot pullRequests;
    FlagPicture flags;
    MigrationSnapshot migrations;
    QList<ServiceRow> services;
};

World makeWorld()
{
    World world;
    world.branches = snapshot({});
    for (int i = 0; i < 2000; ++i)
        world.branches.branches.append(branch(u"feat/change-%1"_s.arg(i), std::chrono::hours(i % 90)));
    QList<PullRequest> open;
    for (int i = 1; i <= 500; ++i)
        open.append(pullRequest(i, std::chrono::hours(i % 90)));
    world.pullRequests = pullRequestSnapshot(open);
    for (int i = 0; i < 1000; ++i) {
        const QString key = u"flag_%1"_s.arg(i);
        FeatureFlag flag{.key = key, .owner = u"shop"_s, .enabled = true, .rolloutPercent = i % 3 == 0 ? 100 : 25};
        flag.fullyRolledOutAt = i % 3 == 0 ? noon().addDays(-(i % 30)) : QDateTime();
        world.flags.flags.append({.name = key,
                                  .flag = flag,
                                  .places = QList<CodePlace>{{.key = key, .path = u"web/a.ts"_s, .line = i}}});
    }
    for (int i = 0; i < 2000; ++i) {
        Migration migration{.database = u"default"_s, .version = quint64(1'700'000'000'000 + i)};
        migration.id = u"default/%1"_s.arg(migration.version);
        migration.name = u"change_%1"_s.arg(i);
        migration.path = u"hasura/migrations/default/%1_change"_s.arg(migration.version);
        migration.state = i % 7 == 0 ? Migration::State::Pending : Migration::State::Applied;
        world.migrations.migrations.append(migration);
    }
    world.migrations.isDatabaseKnown = true;
    const QList<ServiceRow> sample = sampleRows();
    for (int i = 0; i < 500; ++i) {
        ServiceRow row = sample[i % sample.size()];
        row.service.id = row.service.name = u"service-%1"_s.arg(i);
        world.services.append(row);
    }
    return world;
}

qsizetype judgeAll(const World &world)
{
    const QDateTime now = noon();
    return branchPaneFindings(world.branches, now, {}).findings.size()
            + pullRequestPaneFindings(world.pullRequests, now, {}).findings.size()
            + flagPaneFindings(world.flags, now, {}).findings.size()
            + migrationPaneFindings(world.migrations, now, {}).findings.size()
            + servicePaneFindings(world.services, {}, now, {}).findings.size();
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const World world = makeWorld();
    std::vector<double> times;
    qsizetype findings = 0;
    for (int round = 0; round < 9; ++round) {
        const double start = threadMilliseconds();
        findings = judgeAll(world);
        times.push_back(threadMilliseconds() - start);
    }
    std::ranges::sort(times);
    std::printf("{\"bench\": \"rules\", \"findings\": %lld, \"medianMs\": %.1f, \"bestMs\": %.1f, \"budgetMs\": 50}\n",
                static_cast<long long>(findings), times[times.size() / 2], times.front());
    return 0;
}
