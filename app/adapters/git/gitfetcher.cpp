// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitfetcher.h"

#include "app/adapters/git/gitprocess.h"
#include "app/adapters/git/gitrefs.h"
#include "app/adapters/git/trunkchoice.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Trunkline {

Result<FetchTarget> findFetchTarget(const GitPlace &place, const QString &trunk)
{
    const Result<GitPlace> now = findAgain(place);
    if (!now)
        return Failure(now.error());
    const Result<GitRepositoryHandle> repository = openRepository(*now);
    if (!repository)
        return Failure(repository.error());
    const GitRemotes remotes = readRemotes(repository->get());
    const auto never = [] { return false; };
    const Result<GitRefTable> refs = now->hasReftable ? readRefsByGit(*now, never) : GitRefs(*now).read(never);
    // A clone of an empty repository has no trunk yet, and its first commit should be fetched.
    QString name = trunk;
    if (const Result<TrunkChoice> choice = chooseTrunk(refs.value_or(GitRefTable()), remotes, trunk))
        name = choice->name;
    const QString remote = trunkRemote({}, remotes, name);
    if (remote.isEmpty())
        return Failure(Error{.kind = Error::Kind::NotFound, .cause = Error::Cause::NoRemote, .origin = place.gitDir});
    return FetchTarget{.remote = remote,
                       .url = GitProcess::withoutCredentials(remotes.url(remote)),
                       .hasOwnSshCommand = remotes.hasOwnSshCommand};
}

QStringList GitFetcher::arguments(const FetchTarget &target)
{
    QStringList arguments;
    const bool mayAsk = target.hasOwnSshCommand || qEnvironmentVariableIsSet("GIT_SSH_COMMAND")
            || qEnvironmentVariableIsSet("GIT_SSH") || qEnvironmentVariableIsSet("SSH_ASKPASS");
    if (!mayAsk)
        arguments += {u"-c"_s, u"core.sshCommand=ssh -oBatchMode=yes"_s};
    return arguments
            + QStringList{u"fetch"_s,   u"--prune"_s, u"--quiet"_s, u"--no-progress"_s, u"--no-recurse-submodules"_s,
                          target.remote};
}

QFuture<Result<void>> GitFetcher::run(const GitPlace &place, const QString &trunk, QThreadPool *pool, QObject *owner,
                                      std::chrono::milliseconds deadline)
{
    auto *fetcher = new GitFetcher(place, deadline, owner); // deletes itself when it ends
    QFuture<Result<void>> future = fetcher->future();
    fetcher->m_lookup.setFuture(QtConcurrent::run(pool, [place, trunk] { return findFetchTarget(place, trunk); }));
    return future;
}

GitFetcher::GitFetcher(GitPlace place, std::chrono::milliseconds deadline, QObject *owner)
    : PromisedCall(owner)
    , m_place(std::move(place))
    , m_deadline(deadline)
{
    connect(&m_lookup, &QFutureWatcherBase::finished, this, &GitFetcher::start);
    connect(&m_git, &QFutureWatcherBase::finished, this, [this] {
        if (m_git.isCanceled()) {
            end({});
            return;
        }
        Result<QByteArray> result = m_git.result();
        if (result) {
            end({});
            return;
        }
        Error error = std::move(result.error());
        if (error.cause != Error::Cause::RepositoryGone)
            error.origin = m_target.url;
        if (error.cause == Error::Cause::NoRemote)
            error.cause = Error::Cause::Other; // there is one, and nobody where it points
        end(Failure(error));
    });
}

void GitFetcher::giveUp()
{
    if (m_git.isRunning())
        m_git.future().cancel(); // its end is ours
    else
        end({});
}

void GitFetcher::start()
{
    if (hasEnded())
        return;
    const Result<FetchTarget> target = m_lookup.result();
    if (!target) {
        end(Failure(target.error()));
        return;
    }
    m_target = *target;
    m_git.setFuture(GitProcess::run({.folder = m_place.workTree.isEmpty() ? m_place.gitDir : m_place.workTree,
                                     .arguments = arguments(m_target),
                                     .reach = GitCommand::Reach::Network,
                                     .deadline = m_deadline},
                                    this));
}

}
