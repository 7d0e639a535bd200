// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gittrunkdistances.h"

#include "app/adapters/git/trunktip.h"

#include <QTimeZone>
#include <QtConcurrentRun>

namespace Trunkline {

namespace {

using Cancelled = std::function<bool()>;
using RevWalk = GitHandle<git_revwalk, git_revwalk_free>;

constexpr int FarBehind = 100'000; // nobody reads a larger number

/// The commit that a whole or shortened hash names; nullopt where there is none, or more than one.
std::optional<git_oid> resolve(git_repository *repository, const QString &hash)
{
    git_oid prefix{};
    const QByteArray hex = hash.toLatin1().first(std::min<qsizetype>(hash.size(), GIT_OID_HEXSZ));
    if (hex.size() < 4 || git_oid_fromstrn(&prefix, hex.constData(), std::size_t(hex.size())) != 0)
        return std::nullopt;
    git_object *raw = nullptr;
    if (git_object_lookup_prefix(&raw, repository, &prefix, std::size_t(hex.size()), GIT_OBJECT_COMMIT) != 0)
        return std::nullopt;
    const GitObject object(raw);
    return *git_object_id(raw);
}

/// Walks what trunk has and @p commit lacks, from new to old.
RevWalk walkPast(git_repository *repository, const git_oid &commit, const git_oid &trunk)
{
    git_revwalk *raw = nullptr;
    if (git_revwalk_new(&raw, repository) != 0)
        return nullptr;
    RevWalk walk(raw);
    git_revwalk_sorting(raw, GIT_SORT_TIME);
    return git_revwalk_push(raw, &trunk) == 0 && git_revwalk_hide(raw, &commit) == 0 ? std::move(walk) : nullptr;
}

/// Where trunk's own line left @p commit behind.
struct LinePlace
{
    QDateTime movedPastAt; ///< of the oldest first-parent commit that the commit lacks
    ObjectId newest; ///< the first-parent commit before that: the newest that it contains
};

LinePlace placeOnLine(git_repository *repository, const git_oid &commit, const git_oid &trunk)
{
    const RevWalk walk = walkPast(repository, commit, trunk);
    if (!walk)
        return {};
    git_revwalk_simplify_first_parent(walk.get());
    git_oid oldest{};
    git_oid next{};
    bool isPast = false;
    for (int i = 0; i < FarBehind && git_revwalk_next(&next, walk.get()) == 0; ++i, isPast = true)
        oldest = next;
    if (!isPast)
        return {.newest = fromGitOid(trunk)};
    git_commit *raw = nullptr;
    if (git_commit_lookup(&raw, repository, &oldest) != 0)
        return {};
    const GitCommit object(raw);
    LinePlace place{.movedPastAt = QDateTime::fromSecsSinceEpoch(git_commit_time(raw), QTimeZone::UTC)};
    if (const git_oid *before = git_commit_parent_id(raw, 0))
        place.newest = fromGitOid(*before);
    return place;
}

TrunkDistance measure(git_repository *repository, const git_oid &commit, const git_oid &trunk)
{
    const LinePlace line = placeOnLine(repository, commit, trunk);
    if (git_oid_equal(&commit, &trunk) != 0)
        return {.place = TrunkDistance::Place::OnTrunk, .behind = 0, .newestOnLine = line.newest};
    if (git_graph_descendant_of(repository, &trunk, &commit) != 1)
        return {.place = TrunkDistance::Place::Elsewhere, .newestOnLine = line.newest};
    TrunkDistance distance{
            .place = TrunkDistance::Place::OnTrunk, .behindSince = line.movedPastAt, .newestOnLine = line.newest};
    const RevWalk walk = walkPast(repository, commit, trunk);
    if (!walk)
        return distance;
    qint32 behind = 0;
    git_oid next{};
    while (behind < FarBehind && git_revwalk_next(&next, walk.get()) == 0)
        ++behind;
    distance.behind = behind;
    return distance;
}

struct Question
{
    QString trunk;
    QStringList commits;
    QString against;
};

Result<QHash<QString, TrunkDistance>> measureAll(const GitPlace &place, const Question &question,
                                                 const Cancelled &cancelled)
{
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    std::optional<git_oid> tip;
    if (question.against.isEmpty()) {
        const Result<git_oid> trunk = readTrunkTip(place, repository->get(), question.trunk, cancelled);
        if (!trunk)
            return Failure(trunk.error());
        tip = *trunk;
    } else {
        tip = resolve(repository->get(), question.against);
    }
    QHash<QString, TrunkDistance> distances;
    for (const QString &commit : question.commits) {
        if (cancelled())
            break;
        const std::optional<git_oid> id = resolve(repository->get(), commit);
        distances.insert(commit, id && tip ? measure(repository->get(), *id, *tip) : TrunkDistance());
    }
    return distances;
}

}

GitTrunkDistances::GitTrunkDistances(GitPlace place, QString trunk)
    : m_place(std::move(place))
    , m_trunk(std::move(trunk))
{
    m_pool.setMaxThreadCount(1);
}

GitTrunkDistances::~GitTrunkDistances()
{
    for (auto &future : m_running)
        future.cancel();
    m_pool.waitForDone();
}

QFuture<Result<QHash<QString, TrunkDistance>>> GitTrunkDistances::distances(const QStringList &commits,
                                                                            const QString &against)
{
    m_running.removeIf([](const auto &future) { return future.isFinished(); });
    const auto work = [place = m_place, question = Question{m_trunk, commits, against}](
                              QPromise<Result<QHash<QString, TrunkDistance>>> &promise) {
        Result<QHash<QString, TrunkDistance>> distances
                = measureAll(place, question, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(distances));
    };
    m_running.append(QtConcurrent::run(&m_pool, work));
    return m_running.last();
}

}
