// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/directcommits.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::chrono::days DirectCommitMemory{14};
constexpr qint64 SameMoment = 60; // seconds

bool cameByPullRequest(const TrunkCommit &commit, const QString &id, const QList<PullRequest> &merged)
{
    return std::ranges::any_of(merged, [&](const PullRequest &pullRequest) {
        return pullRequest.merge
                && (pullRequest.merge->sha == id || commit.pullRequest == pullRequest.number
                    || std::abs(commit.committedAt.secsTo(pullRequest.merge->at)) <= SameMoment);
    });
}

}

QList<DirectCommit> directCommits(const TrunkHistory &history, const QList<PullRequest> &merged, const QDateTime &now)
{
    QList<DirectCommit> direct;
    for (const TrunkCommit &commit : history.commits) {
        const bool isRecent = commit.committedAt >= now.addDuration(-DirectCommitMemory);
        if (isRecent && !cameByPullRequest(commit, commit.id.toHex(), merged))
            direct.append({.commit = commit, .finding = {.rule = "TRUNK-3"_L1, .since = commit.committedAt}});
    }
    return direct;
}

}
