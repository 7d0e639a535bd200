// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Trunkline {

class AttentionFeed;
class RepositoryFeeds;

/// Has @p attention judge the facts of every feed by the rules of its pane. A new pane is judged by one more call here.
/// Both live as long as each other.
void watchPanes(AttentionFeed &attention, RepositoryFeeds &feeds);

}
