// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/chronicle.h"

namespace Trunkline {

class AttentionFeed;
class ChangeFeed;
class FlagFeed;
class MigrationFeed;
class PullRequestFeed;

/// Lets the chronicle see each feed's subjects whenever they may be others. All must outlive the chronicle.
void chronicleFindings(Chronicle &chronicle, AttentionFeed &feed);
void chroniclePullRequests(Chronicle &chronicle, PullRequestFeed &feed);
void chronicleFlags(Chronicle &chronicle, FlagFeed &feed);
void chronicleSchema(Chronicle &chronicle, MigrationFeed &feed);
void chronicleChanges(Chronicle &chronicle, ChangeFeed &feed);

}
