// SPDX-License-Identifier: GPL-3.0-or-later

// servegithub: the stand-in for GitHub on its own, to look at the real window: prints what to set, and serves.

#include "app/adapters/clock/systemclock.h"
#include "app/sandbox/github/githubstandin.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Trunkline;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const GithubStandIn github(clock);
    std::printf("GH_TOKEN=any TRUNKLINE_GITHUB_URL=%s trunkline --github-repo acme/platform\n",
                qPrintable(github.url()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
