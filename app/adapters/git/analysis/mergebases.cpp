// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/mergebases.h"

#include <QSet>

#include <algorithm>

namespace Trunkline {

namespace {

constexpr qsizetype walkLimit = 3000;

struct Links
{
    QList<ObjectId> parents;
    qint64 time = 0;
};

std::optional<Links> readLinks(git_repository *repository, const ObjectId &id)
{
    const git_oid oid = toGitOid(id);
    git_commit *raw = nullptr;
    if (git_commit_lookup(&raw, repository, &oid) != 0)
        return std::nullopt;
    const GitCommit commit(raw);
    Links links{.time = git_commit_time(raw)};
    for (unsigned i = 0; i < git_commit_parentcount(raw); ++i)
        links.parents.append(fromGitOid(*git_commit_parent_id(raw, i)));
    return links;
}

/// Where the branch's own commits meet trunk's history, without the known merge base.
std::optional<QSet<ObjectId>> otherMeetingPoints(git_repository *repository, const AnalysisTask &task)
{
    const QSet<ObjectId> own(task.ownCommits.begin(), task.ownCommits.end());
    QSet<ObjectId> points;
    for (const ObjectId &id : task.ownCommits) {
        const std::optional<Links> links = readLinks(repository, id);
        if (!links)
            return std::nullopt;
        for (const ObjectId &parent : links->parents) {
            if (!own.contains(parent) && parent != task.mergeBase)
                points.insert(parent);
        }
    }
    return points;
}

/// Removes from @p wanted what is reached from @p start; ends when nothing is left or the walk gets too long.
void removeReached(git_repository *repository, const ObjectId &start, QSet<ObjectId> &wanted)
{
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (const ObjectId &id : std::as_const(wanted)) {
        if (const std::optional<Links> links = readLinks(repository, id))
            oldest = std::min(oldest, links->time);
    }
    QSet<ObjectId> seen{start};
    QList<ObjectId> queue{start};
    for (qsizetype i = 0; i < queue.size() && i < walkLimit && !wanted.isEmpty(); ++i) {
        wanted.remove(queue[i]);
        const std::optional<Links> links = readLinks(repository, queue[i]);
        if (!links || links->time < oldest)
            continue; // nothing older can lead to what is younger
        for (const ObjectId &parent : links->parents) {
            if (!seen.contains(parent)) {
                seen.insert(parent);
                queue.append(parent);
            }
        }
    }
}

}

MergeBases countMergeBases(git_repository *repository, const AnalysisTask &task)
{
    std::optional<QSet<ObjectId>> others = otherMeetingPoints(repository, task);
    if (!others)
        return MergeBases::PerhapsSeveral;
    if (!others->isEmpty())
        removeReached(repository, task.mergeBase, *others);
    return others->isEmpty() ? MergeBases::One : MergeBases::PerhapsSeveral;
}

}
