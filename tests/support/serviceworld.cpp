// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serviceworld.h"

#include "tests/support/swarmfacts.h"
#include "tests/support/testrepository.h"

using namespace Qt::StringLiterals;

namespace Trunkline::Test {

ServiceWorld::ServiceWorld(ServiceFeed::Configured configured)
    : clock(noon())
    , feed(source, log, trunk, clock, configured)
    , previews({.services = feed, .probe = probe, .distances = trunk, .clock = clock}, {})
    , stacks(stackFiles, clock)
    , drift({.source = source, .previews = previews, .stacks = &stacks})
    , local({.source = &localStacks, .workTree = &workTree, .clock = clock})
    , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , page({.feed = feed,
            .source = source,
            .store = store,
            .log = log,
            .settings = settings,
            .drift = &drift,
            .local = &local})
{
    const QString commit = sampleService(u"mail"_s).release.commit;
    trunk.known.insert(commit,
                       {.place = TrunkDistance::Place::OnTrunk, .behind = 3, .behindSince = noon().addSecs(-40 * 60)});
}

void ServiceWorld::publish()
{
    source.publish(sampleSwarm());
    while (!feed.hasFacts())
        QCoreApplication::processEvents();
}

}
