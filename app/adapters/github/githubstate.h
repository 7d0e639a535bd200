// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/parserepository.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Trunkline {

/// What is known of a repository's pull requests, from one refresh to the next.
struct GithubState
{
    struct Entry
    {
        PullRequest pullRequest;
        QByteArray digest; ///< of the last heartbeat
        QByteArray readDigest; ///< the one for which details were read
        bool needsJobs = false; ///< its checks are not readable: Actions' jobs stand in for them
    };

    /// Where a page of the list starts.
    struct Anchor
    {
        QString cursor;
        qint32 after = 0; ///< the number before it
    };

    HostedRepository repository;
    QString trunk;
    HostAccount account;
    QMap<qint32, Entry> open;
    QList<Anchor> anchors{{}};
    QString trunkSha;
    qint64 mergedCount = -1; ///< of the last heartbeat
    qint64 readMergedCount = -1; ///< the one for which the merged ones were read
    std::optional<QList<PullRequest>> merged;
    std::optional<TrunkProtection> olderProtection; ///< without the rulesets' rules
    std::optional<TrunkProtection> protection;
    std::optional<QList<TrunkForcePush>> forcePushes;
    std::optional<DeploymentList> deployments;
    QList<PullRequestSnapshot::Unreadable> unreadable;
    QSet<QString> unknownFields; ///< of an older server
    QHash<QString, int> pageSizes; ///< by document, once the host found the usual one too large
    QDateTime listAt;
    QDateTime mergedAt;
    QDateTime deploymentsAt;
    QDateTime protectionAt;
    QDateTime rulesAt;
};

PullRequestSnapshot snapshotOf(const GithubState &state, const RequestBudget &budget);

void markMissing(HostAccount &account, HostAccount::Right right, const QString &accepted);

}
