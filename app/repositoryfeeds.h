// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/notification/desktopnotifier.h"
#include "app/previewowners.h"
#include "app/repositorysources.h"
#include "models/feeds/attentionfeed.h"
#include "models/feeds/branchfeed.h"
#include "models/feeds/changefeed.h"
#include "models/feeds/chronicle.h"
#include "models/feeds/figurefeed.h"
#include "models/feeds/flagends.h"
#include "models/feeds/flagfeed.h"
#include "models/feeds/herald.h"
#include "models/feeds/localstackfeed.h"
#include "models/feeds/migrationfeed.h"
#include "models/feeds/previewfeed.h"
#include "models/feeds/pullrequestfeed.h"
#include "models/feeds/rulefeed.h"
#include "models/feeds/servicefeed.h"
#include "models/feeds/servicereleasefacts.h"
#include "models/feeds/stackdrift.h"
#include "models/feeds/stackfeed.h"
#include "models/feeds/trunkfeed.h"
#include "models/rules/schemaneed.h"

#include <QObject>

#include <memory>

namespace Trunkline {

/// What remembers, tells and counts.
struct RepositoryHistory
{
    RepositoryHistory(const OpenedRepository &sources, const QString &path, AttentionFeed &attention, TrunkFeed &trunk,
                      ChangeFeed &changes, BranchFeed &branches, const Clock &clock);

    DesktopNotifier notifier;
    Chronicle chronicle;
    Herald herald;
    RuleFeed rules;
    FigureFeed figures;
};

/// The facts of one repository, kept true, and what each feed tells the others. Knows nothing of windows. A new source
/// is one more feed here.
class RepositoryFeeds final : public QObject
{
    Q_OBJECT

public:
    enum class Fetches { NowAndThen, WhenAsked };
    /// Of the user's.
    struct Settings
    {
        FlagEnds::Memory flagEnds;
        Fetches fetches = Fetches::NowAndThen;
    };

    /// @p path is the repository's, as the user named it; @p clock must outlive this.
    RepositoryFeeds(OpenedRepository opened, const QString &path, const Settings &settings, const Clock &clock);

    /// How far the schema is that @p flag waits for; unknown while nothing was read.
    SchemaNeed schemaNeedOf(const QString &flag) const;

    OpenedRepository sources;
    BranchFeed branches;
    ServiceFeed services;
    PreviewFeed previews;
    PreviewOwners owners;
    std::unique_ptr<TrunkFeed> trunk; ///< this and what follows with a pointer: nullptr when it could not be opened
    std::unique_ptr<StackFeed> stacks;
    StackDrift stackDrift;
    LocalStackFeed localStacks;
    PullRequestFeed pullRequests;
    FlagFeed flags;
    ServiceReleaseFacts releaseFacts;
    FlagEnds flagEnds;
    std::unique_ptr<MigrationFeed> migrations;
    std::unique_ptr<ChangeFeed> changes;
    AttentionFeed attention; ///< is given its panes by watchPanes()
    std::unique_ptr<RepositoryHistory> history;

private:
    void connectFeeds();
    void connectMigrations();
    void recordHistory();
    void announceWatched();
    void askForMigrations() const;
    void showOwners();
};

}
