// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/stack/gitstacksource.h"

#include "app/adapters/git/trunktip.h"
#include "app/adapters/stack/stacktrees.h"

#include <QtConcurrentRun>

namespace Trunkline {

namespace {

/// Opens the repository, and asks its trees.
template <typename T>
Result<T> readStacks(const GitPlace &place, const QStringList &patterns, const std::function<bool()> &cancelled,
                     const std::function<Result<T>(git_repository *, StackTrees &)> &read)
{
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    StackTrees trees(repository->get(), patterns, cancelled);
    return read(repository->get(), trees);
}

Result<QList<BranchStackFile>> readChanged(StackTrees &trees, const QList<StackBranch> &branches,
                                           const std::function<bool()> &cancelled)
{
    QList<BranchStackFile> changed;
    for (const StackBranch &branch : branches) {
        if (cancelled())
            break;
        const Result<QList<StackFile>> files = trees.filesChanged(toGitOid(branch.mergeBase), toGitOid(branch.tip));
        if (!files)
            continue; // its commits went while it was looked at, or are not here: a shallow clone
        for (const StackFile &file : *files)
            changed.append({.branch = branch.name, .pullRequest = branch.pullRequest, .file = file});
    }
    return changed;
}

}

GitStackSource::GitStackSource(GitPlace place, QString trunk, QStringList patterns)
    : m_place(std::move(place))
    , m_trunk(std::move(trunk))
    , m_patterns(std::move(patterns))
{
    m_pool.setMaxThreadCount(1);
}

GitStackSource::~GitStackSource()
{
    m_trunksFiles.cancel();
    m_branchesFiles.cancel();
    m_commitsFiles.cancel();
    m_pool.waitForDone();
}

QFuture<Result<QList<StackFile>>> GitStackSource::stackFiles()
{
    const auto work = [place = m_place, trunk = m_trunk,
                       patterns = m_patterns](QPromise<Result<QList<StackFile>>> &promise) {
        const auto cancelled = [&promise] { return promise.isCanceled(); };
        Result<QList<StackFile>> files = readStacks<QList<StackFile>>(
                place, patterns, cancelled, [&](git_repository *repository, StackTrees &trees) {
                    return readTrunkTip(place, repository, trunk, cancelled).and_then([&trees](const git_oid &tip) {
                        return trees.filesOf(tip);
                    });
                });
        if (!promise.isCanceled())
            promise.addResult(std::move(files));
    };
    m_trunksFiles = QtConcurrent::run(&m_pool, work);
    return m_trunksFiles;
}

QFuture<Result<QList<StackFile>>> GitStackSource::filesAt(const ObjectId &commit)
{
    const auto work = [place = m_place, patterns = m_patterns, commit](QPromise<Result<QList<StackFile>>> &promise) {
        const auto cancelled = [&promise] { return promise.isCanceled(); };
        Result<QList<StackFile>> files = readStacks<QList<StackFile>>(
                place, patterns, cancelled,
                [&](git_repository * /*repository*/, StackTrees &trees) { return trees.filesOf(toGitOid(commit)); });
        if (!promise.isCanceled())
            promise.addResult(std::move(files));
    };
    m_commitsFiles = QtConcurrent::run(&m_pool, work);
    return m_commitsFiles;
}

QFuture<Result<QList<BranchStackFile>>> GitStackSource::changedFiles(const QList<StackBranch> &branches)
{
    const auto work
            = [place = m_place, patterns = m_patterns, branches](QPromise<Result<QList<BranchStackFile>>> &promise) {
                  const auto cancelled = [&promise] { return promise.isCanceled(); };
                  Result<QList<BranchStackFile>> files = readStacks<QList<BranchStackFile>>(
                          place, patterns, cancelled, [&](git_repository * /*repository*/, StackTrees &trees) {
                              return readChanged(trees, branches, cancelled);
                          });
                  if (!promise.isCanceled())
                      promise.addResult(std::move(files));
              };
    m_branchesFiles = QtConcurrent::run(&m_pool, work);
    return m_branchesFiles;
}

}
