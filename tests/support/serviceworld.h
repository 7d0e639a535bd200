// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/localstackfeed.h"
#include "models/feeds/servicefeed.h"
#include "models/feeds/stackdrift.h"
#include "tests/support/fakelocalstacks.h"
#include "tests/support/fakepreviews.h"
#include "tests/support/fakeservicesource.h"
#include "ui/pages/servicepage.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Trunkline::Test {

/// A service page over fakes, at noon().
class ServiceWorld
{
public:
    explicit ServiceWorld(ServiceFeed::Configured configured = ServiceFeed::Configured::Yes);

    /// Shows the sample swarm.
    void publish();

    FakeServiceSource source;
    FakeServiceStore store;
    FakeRolloutLog log;
    FakeTrunkDistances trunk;
    FakeClock clock;
    FakeProbe probe;
    FakeStackSource stackFiles;
    ServiceFeed feed;
    PreviewFeed previews;
    StackFeed stacks;
    StackDrift drift;
    FakeLocalStacks localStacks;
    FakeWorkTree workTree;
    LocalStackFeed local;
    QTemporaryDir folder;
    QSettings settings;
    ServicePage page;
};

}
