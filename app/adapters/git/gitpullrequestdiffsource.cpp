// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitpullrequestdiffsource.h"

#include "app/adapters/git/filechangereader.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// Where it left its base: what it changes is seen from there, as the host shows it.
Result<ObjectId> leavingPoint(git_repository *repository, const QString &remote, const PullRequest &pullRequest,
                              const GitPlace &place)
{
    const git_oid head = toGitOid(ObjectId::fromHex(pullRequest.headSha.toLatin1()));
    const QString missing = "commit "_L1 + pullRequest.headSha;
    Failure notThere(Error{.kind = Error::Kind::NotFound, .origin = place.gitDir, .detail = missing});
    git_commit *commit = nullptr;
    if (git_commit_lookup(&commit, repository, &head) != 0)
        return notThere;
    git_commit_free(commit);
    for (const QString &ref : {QString("refs/remotes/"_L1 + remote + u'/' + pullRequest.base),
                               QString("refs/heads/"_L1 + pullRequest.base)}) {
        git_oid base;
        git_oid fork;
        if (git_reference_name_to_id(&base, repository, ref.toUtf8().constData()) == 0
            && git_merge_base(&fork, repository, &base, &head) == 0)
            return fromGitOid(fork);
    }
    return notThere;
}

}

GitPullRequestDiffSource::GitPullRequestDiffSource(GitPlace place, QString remote)
    : m_place(std::move(place))
    , m_remote(std::move(remote))
{
    m_pool.setMaxThreadCount(1); // whoever asks for another one has given up the one before
}

GitPullRequestDiffSource::~GitPullRequestDiffSource()
{
    for (QFuture<Result<QList<FileChange>>> &future : m_running)
        future.cancel();
    m_pool.waitForDone();
}

QFuture<Result<QList<FileChange>>> GitPullRequestDiffSource::changes(const PullRequest &pullRequest)
{
    m_running.removeIf([](const QFuture<Result<QList<FileChange>>> &future) { return future.isFinished(); });
    const auto read = [this, pullRequest](QPromise<Result<QList<FileChange>>> &promise) {
        const Result<GitRepositoryHandle> repository = openRepository(m_place);
        if (!repository)
            return void(promise.addResult(Failure(repository.error())));
        const Result<ObjectId> from = leavingPoint(repository->get(), m_remote, pullRequest, m_place);
        if (!from)
            return void(promise.addResult(Failure(from.error())));
        const ObjectId to = ObjectId::fromHex(pullRequest.headSha.toLatin1());
        auto changes = FileChangeReader(repository->get(), m_place.gitDir).read(*from, to, [&promise] {
            return promise.isCanceled();
        });
        if (!promise.isCanceled())
            promise.addResult(std::move(changes));
    };
    m_running.append(QtConcurrent::run(&m_pool, read));
    return m_running.last();
}

}
