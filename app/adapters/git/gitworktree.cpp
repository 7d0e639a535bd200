// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitworktree.h"

#include "app/adapters/git/filestamp.h"
#include "app/adapters/git/gitrefs.h"
#include "app/adapters/git/looserefs.h"

#include <QFile>
#include <QTimeZone>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qsizetype LongestHead = 4096;

Failure nothingCheckedOut(const QString &why)
{
    return Failure(Error{.kind = Error::Kind::NotFound, .origin = u"HEAD"_s, .detail = why});
}

/// What HEAD points to; null before the first commit. With reftables the file says nothing, and so do we.
Result<ObjectId> readHead(const GitPlace &place, const std::function<bool()> &cancelled)
{
    const LooseRef head = parseLooseRef({}, fileContent(QFile::encodeName(place.gitDir) + "/HEAD", LongestHead));
    if (!head.target.isNull())
        return head.target;
    const Result<GitRefTable> refs
            = place.hasReftable ? readRefsByGit(place, cancelled) : GitRefs(place).read(cancelled);
    return refs.transform([&head](const GitRefTable &table) { return table.target(head.alias); });
}

Result<WorkTree> readWorkTree(const GitPlace &place, const std::function<bool()> &cancelled)
{
    if (place.workTree.isEmpty())
        return nothingCheckedOut(u"the repository is bare"_s);
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    const Result<ObjectId> head = readHead(place, cancelled);
    if (!head)
        return Failure(head.error());
    if (head->isNull())
        return nothingCheckedOut(u"there is no commit"_s);
    const git_oid oid = toGitOid(*head);
    git_commit *raw = nullptr;
    if (git_commit_lookup(&raw, repository->get(), &oid) != 0)
        return Failure(gitError(u"HEAD"_s));
    const GitCommit commit(raw);
    return WorkTree{.path = place.workTree,
                    .commit = head->toHex(),
                    .committedAt = QDateTime::fromSecsSinceEpoch(git_commit_time(raw), QTimeZone::UTC)};
}

}

GitWorkTree::GitWorkTree(GitPlace place)
    : m_place(std::move(place))
{
    m_pool.setMaxThreadCount(1);
}

GitWorkTree::~GitWorkTree()
{
    m_running.cancel();
    m_pool.waitForDone();
}

QFuture<Result<WorkTree>> GitWorkTree::workTree()
{
    m_running = QtConcurrent::run(&m_pool, [place = m_place](QPromise<Result<WorkTree>> &promise) {
        Result<WorkTree> tree = readWorkTree(place, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(tree));
    });
    return m_running;
}

}
