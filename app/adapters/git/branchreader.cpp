// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/branchreader.h"

#include "app/adapters/git/branchlist.h"
#include "app/adapters/git/gitrefs.h"
#include "app/adapters/git/graph/branchgraph.h"
#include "app/adapters/git/repositoryfacts.h"
#include "app/adapters/git/trunkreflog.h"

#include <QSet>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// Enough to find how any branch that lives came to trunk.
constexpr std::size_t mostBranchCommits = 20'000;

}

class BranchReader::Private
{
public:
    Private(GitPlace startPlace, Policy startPolicy, QString folder)
        : place(std::move(startPlace))
        , policy(std::move(startPolicy))
        , cacheFolder(std::move(folder))
    {
    }

    Result<GitBranchReading> read(const Known &known, const Cancelled &cancelled);
    Result<void> lookAgain();
    Result<GitRefTable> readRefs(const Cancelled &cancelled) const;
    Result<TrunkChoice> findTrunk(const GitRefTable &table, const GitRemotes &remotes, git_repository *repository);
    Result<void> updateGraph(const GitRefTable &table, const TrunkChoice &choice, const Cancelled &cancelled);
    bool isCommit(git_repository *repository, const ObjectId &id);
    void fill(Branch *branch) const;
    Trunk describeTrunk(const TrunkChoice &choice, git_repository *repository, const Cancelled &cancelled);

    std::mutex mutex;
    GitPlace place;
    const Policy policy;
    const QString cacheFolder;
    /// Of the repository as it is now; made anew when it is another one.
    std::unique_ptr<GitRefs> refs;
    std::unique_ptr<BranchGraph> graph;
    std::unique_ptr<TrunkReflog> reflog;
    ObjectId trunkTip;
    QSet<ObjectId> tips;
    QHash<ObjectId, bool> commits; ///< whether an object that the graph does not know is one
};

Result<void> BranchReader::Private::lookAgain()
{
    const Result<GitPlace> found = findAgain(place);
    if (found && *found == place && refs)
        return {};
    refs.reset();
    reflog.reset();
    graph.reset();
    tips.clear();
    commits.clear();
    if (!found)
        return Failure(found.error());
    place = *found;
    refs = std::make_unique<GitRefs>(place);
    graph = std::make_unique<BranchGraph>(place, cacheFolder);
    reflog = std::make_unique<TrunkReflog>(place);
    return {};
}

Result<GitRefTable> BranchReader::Private::readRefs(const Cancelled &cancelled) const
{
    return place.hasReftable ? readRefsByGit(place, cancelled) : refs->read(cancelled);
}

Result<TrunkChoice> BranchReader::Private::findTrunk(const GitRefTable &table, const GitRemotes &remotes,
                                                     git_repository *repository)
{
    Result<TrunkChoice> choice = chooseTrunk(table, remotes, policy.trunk);
    if (!choice) {
        choice.error().origin = place.gitDir;
        return choice;
    }
    git_object *raw = nullptr;
    const git_oid id = toGitOid(choice->tip);
    const int code = git_object_lookup(&raw, repository, &id, GIT_OBJECT_COMMIT);
    const GitObject commit(raw);
    if (code == 0)
        return choice;
    const Error reason = gitError(place.gitDir);
    return Failure(Error{.kind = Error::Kind::NotFound,
                         .cause = Error::Cause::NoTrunk,
                         .origin = place.gitDir,
                         .detail = refText(choice->ref) + ": "_L1 + reason.detail});
}

Result<void> BranchReader::Private::updateGraph(const GitRefTable &table, const TrunkChoice &choice,
                                                const Cancelled &cancelled)
{
    tips.clear();
    tips.reserve(qsizetype(table.refs.size()));
    std::vector<ObjectId> wanted;
    wanted.reserve(table.refs.size());
    for (const GitRef &ref : table.refs) {
        const qsizetype before = tips.size();
        tips.insert(ref.target);
        if (tips.size() != before)
            wanted.push_back(ref.target);
    }
    trunkTip = choice.tip;
    return graph->update(trunkTip, wanted, cancelled);
}

/// The graph knows commits. What it does not know is a tag, a tree or a blob, or is not there at all; a commit that
/// cannot be read stays a branch with unknown facts.
bool BranchReader::Private::isCommit(git_repository *repository, const ObjectId &id)
{
    if (graph->knows(id))
        return true;
    const auto known = commits.constFind(id);
    if (known != commits.cend())
        return *known;
    git_odb *raw = nullptr;
    if (git_repository_odb(&raw, repository) != 0)
        return false;
    const GitOdb odb(raw);
    const git_oid oid = toGitOid(id);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    const int code = git_odb_read_header(&size, &type, raw, &oid);
    const bool answer = code == 0 && type == GIT_OBJECT_COMMIT;
    if (code == 0)
        commits.insert(id, answer); // what is missing may still arrive
    return answer;
}

void BranchReader::Private::fill(Branch *branch) const
{
    const BranchPosition position = graph->position(branch->tip);
    branch->author = position.author;
    branch->startedAt = fromSeconds(position.startedAt);
    branch->lastCommitAt = fromSeconds(position.committedAt);
    branch->mergeBase = position.mergeBase;
    branch->ahead = position.ahead;
    branch->behind = position.behind;
    branch->isOnFirstParentLine = position.isOnFirstParentLine;
    if (position.ahead == 0) {
        branch->merged = position.isOnFirstParentLine ? Merged::No : Merged::Merge;
        branch->conflictsWithTrunk = QStringList();
    }
    if (!branch->localTip.isNull() && branch->localTip != branch->tip) {
        if (const auto sides = graph->compare(branch->localTip, branch->tip)) {
            branch->localAhead = sides->ahead;
            branch->localBehind = sides->behind;
        }
    }
}

Trunk BranchReader::Private::describeTrunk(const TrunkChoice &choice, git_repository *repository,
                                           const Cancelled &cancelled)
{
    const auto isAncestor = [this, repository](const ObjectId &one, const ObjectId &other) -> std::optional<bool> {
        const std::optional<bool> answer = graph->isAncestor(one, other);
        return answer ? answer : isAncestorByWalk(repository, one, other);
    };
    return {.name = choice.name,
            .ref = refText(choice.ref),
            .tip = choice.tip,
            .committedAt = fromSeconds(graph->position(choice.tip).committedAt),
            .forcePushes = reflog->forcePushes(choice.ref, isAncestor, cancelled)};
}

Result<GitBranchReading> BranchReader::Private::read(const Known &known, const Cancelled &cancelled)
{
    if (const Result<void> found = lookAgain(); !found)
        return Failure(found.error());
    const Result<GitRefTable> table = readRefs(cancelled);
    if (!table)
        return Failure(table.error());
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    const GitRemotes remotes = readRemotes(repository->get());
    const Result<TrunkChoice> choice = findTrunk(*table, remotes, repository->get());
    if (!choice)
        return Failure(choice.error());
    if (const Result<void> updated = updateGraph(*table, *choice, cancelled); !updated)
        return Failure(updated.error());

    GitBranchReading reading;
    reading.snapshot.repository = describeRepository(place, remotes, choice->remote);
    reading.snapshot.trunk = describeTrunk(*choice, repository->get(), cancelled);
    reading.snapshot.branches
            = branchesOf(*table, *choice, [&](const ObjectId &id) { return isCommit(repository->get(), id); });
    reading.snapshot.fetchedAt = lastFetch(place);
    QSet<ObjectId> asked;
    for (Branch &branch : reading.snapshot.branches) {
        fill(&branch);
        if (!needsAnalysis(branch))
            continue;
        const AnalysisPair pair{.tip = branch.tip, .trunkTip = choice->tip};
        if (const std::optional<AnalysisResult> result = known(pair)) {
            applyAnalysis(&branch, *result);
        } else if (!asked.contains(pair.tip)) {
            asked.insert(pair.tip);
            reading.open.push_back(pair);
        }
    }
    graph->relax();
    reading.snapshot.isComplete = reading.open.empty();
    return reading;
}

BranchReader::BranchReader(GitPlace place, Policy policy, QString cacheFolder)
    : d(std::make_unique<Private>(std::move(place), std::move(policy), std::move(cacheFolder)))
{
}

BranchReader::~BranchReader() = default;

Result<GitBranchReading> BranchReader::read(const Known &known, const Cancelled &cancelled)
{
    const std::scoped_lock lock(d->mutex);
    return d->read(known, cancelled);
}

std::optional<AnalysisTask> BranchReader::task(const AnalysisPair &pair)
{
    const std::scoped_lock lock(d->mutex);
    if (!d->graph || pair.trunkTip != d->trunkTip || !d->tips.contains(pair.tip))
        return std::nullopt;
    const BranchPosition position = d->graph->position(pair.tip);
    AnalysisTask task{.tip = pair.tip,
                      .trunkTip = pair.trunkTip,
                      .mergeBase = position.mergeBase,
                      .isOnlyMergeBase = position.isOnlyMergeBase,
                      .ownCommits = d->graph->ownCommits(pair.tip, mostBranchCommits),
                      .trunkCommits = d->graph->trunkCommitsSince(pair.tip, mostBranchCommits)};
    task.isCut = task.ownCommits.size() == mostBranchCommits || task.trunkCommits.size() == mostBranchCommits;
    return task;
}

GitPlace BranchReader::place() const
{
    const std::scoped_lock lock(d->mutex);
    return d->place;
}

void BranchReader::save()
{
    const std::scoped_lock lock(d->mutex);
    if (!d->graph)
        return;
    d->graph->save();
    d->graph->relax();
}

void applyAnalysis(Branch *branch, const AnalysisResult &result)
{
    branch->merged = result.merged;
    branch->conflictsWithTrunk = result.conflicts;
}

bool needsAnalysis(const Branch &branch)
{
    return branch.ahead.value_or(0) > 0;
}

}
