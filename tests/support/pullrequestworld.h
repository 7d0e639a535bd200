// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/pullrequestfeed.h"
#include "tests/support/githubbench.h"
#include "tests/support/pullrequests.h"
#include "ui/pages/pullrequestpage.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Trunkline::Test {

/// The pull request page over the real source and the GitHub stand-in.
class PullRequestWorld
{
public:
    PullRequestWorld()
        : diffs(*bench.client, {u"github.com"_s, u"acme"_s, u"platform"_s})
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , feed({.source = bench.source.get(), .whyNone = {}}, bench.clock, {})
        , page(feed, {.diffs = &diffs, .signIn = &signIn}, settings)
    {
    }

    GithubBench bench;
    GithubPullRequestDiffSource diffs;
    FakeSignIn signIn;
    QTemporaryDir folder;
    QSettings settings;
    PullRequestFeed feed;
    PullRequestPage page;
};

}
