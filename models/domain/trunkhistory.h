// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"

namespace Trunkline {

/// A commit of trunk's first-parent line: one change, however many commits its branch had.
struct TrunkCommit
{
    ObjectId id;
    QList<ObjectId> merged; ///< the tips that it merged; empty unless it is a merge commit
    Person author;
    QDateTime committedAt; ///< UTC
    QString subject;
    std::optional<qint32> pullRequest; ///< as its subject names it: "… (#12)", "Merge pull request #12 from …"
    QStringList reverts; ///< hex ids, maybe shortened, of the commits that its message says it reverts
    QList<qint32> revertedPullRequests; ///< numbers, as the host's own revert pull requests name them
    QStringList mentions; ///< other hex ids, of at least 7 digits, in its message
    QList<Person> coAuthors; ///< of its Co-authored-by trailers

    bool operator==(const TrunkCommit &) const = default;
};

/// A rule of the AI reviewer: a file of .ai/rules/ on trunk.
struct AiRuleFile
{
    QString path;
    QString text; ///< the first 64 KiB of it

    bool operator==(const AiRuleFile &) const = default;
};

/// What trunk went through lately, and what it holds now for the AI reviewer.
struct TrunkHistory
{
    QDateTime since; ///< commits from here on
    QList<TrunkCommit> commits; ///< newest first
    bool isWhole = true; ///< false when the history is cut off (shallow clone) after `since`
    QList<AiRuleFile> aiRules; ///< by path; empty when trunk has no such folder

    bool operator==(const TrunkHistory &) const = default;
};

}
