// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/branchdetailreader.h"

#include "app/adapters/git/filechangereader.h"

#include <QTimeZone>

namespace Trunkline {

namespace {

using GitRevwalk = GitHandle<git_revwalk, git_revwalk_free>;

constexpr std::size_t mostDetailCommits = 500; ///< listed
constexpr std::size_t longestWalk = 100'000; ///< counted

Person toPerson(const git_signature *signature)
{
    return {.name = QString::fromUtf8(signature->name), .email = QString::fromUtf8(signature->email)};
}

QDateTime toTime(const git_signature *signature)
{
    return QDateTime::fromSecsSinceEpoch(signature->when.time, QTimeZone::UTC);
}

Commit toCommit(const git_commit *commit)
{
    Commit result{.id = fromGitOid(*git_commit_id(commit))};
    const QString message = QString::fromUtf8(git_commit_message(commit));
    const qsizetype end = message.indexOf(QStringLiteral("\n\n"));
    result.subject = (end < 0 ? message : message.first(end)).simplified();
    result.body = end < 0 ? QString() : message.sliced(end).trimmed();
    if (const git_signature *author = git_commit_author(commit)) {
        result.author = toPerson(author);
        result.authoredAt = toTime(author);
    }
    if (const git_signature *committer = git_commit_committer(commit))
        result.committedAt = toTime(committer);
    return result;
}

}

BranchDetailReader::BranchDetailReader(GitPlace place, GitMergeTree &mergeTree, Cancelled cancelled)
    : m_place(std::move(place))
    , m_mergeTree(mergeTree)
    , m_cancelled(std::move(cancelled))
{
}

Result<BranchDetail> BranchDetailReader::read(const Branch &branch, const Trunk &trunk)
{
    m_detail = {.name = branch.name, .tip = branch.tip};
    Result<GitRepositoryHandle> repository = openRepository(m_place);
    if (!repository)
        return Failure(repository.error());
    m_repository = std::move(*repository);
    if (const Result<void> commits = readCommits(branch, trunk); !commits)
        return Failure(commits.error());
    if (const Result<void> files = readFiles(branch.mergeBase, branch.tip); !files)
        return Failure(files.error());
    readConflicts(branch, trunk);
    return m_detail;
}

/// Hiding trunk's tip would walk trunk's history down to the merge base, which is long for old branches. Hiding the
/// merge base hides the same commits, except after a criss-cross merge: then the count differs from the branch's, and
/// the long way is taken.
Result<void> BranchDetailReader::readCommits(const Branch &branch, const Trunk &trunk)
{
    const git_oid tip = toGitOid(branch.tip);
    std::vector<ObjectId> hidden;
    if (!branch.mergeBase.isNull())
        hidden.push_back(branch.mergeBase);
    Result<std::vector<git_oid>> ids = walk(tip, hidden);
    if (ids && branch.ahead && std::size_t(*branch.ahead) != ids->size() && !branch.mergeBase.isNull())
        ids = walk(tip, {branch.mergeBase, trunk.tip});
    if (!ids)
        return Failure(ids.error());

    m_detail.commitCount = qint32(ids->size());
    for (const git_oid &id : *ids) {
        git_commit *raw = nullptr;
        if (m_detail.commits.size() == qsizetype(mostDetailCommits) || m_cancelled())
            break;
        if (git_commit_lookup(&raw, m_repository.get(), &id) != 0)
            return Failure(gitError(m_place.gitDir));
        m_detail.commits.append(toCommit(GitCommit(raw).get()));
    }
    return {};
}

Result<std::vector<git_oid>> BranchDetailReader::walk(const git_oid &tip, const std::vector<ObjectId> &hidden) const
{
    git_revwalk *raw = nullptr;
    if (git_revwalk_new(&raw, m_repository.get()) != 0)
        return Failure(gitError(m_place.gitDir));
    const GitRevwalk walk(raw);
    git_revwalk_sorting(raw, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
    bool isReady = git_revwalk_push(raw, &tip) == 0;
    for (const ObjectId &id : hidden) {
        const git_oid oid = toGitOid(id);
        isReady = isReady && git_revwalk_hide(raw, &oid) == 0;
    }
    if (!isReady)
        return Failure(gitError(m_place.gitDir));

    std::vector<git_oid> ids;
    git_oid id{};
    int code = 0;
    while (ids.size() < longestWalk && !m_cancelled() && (code = git_revwalk_next(&id, raw)) == 0)
        ids.push_back(id);
    if (code != 0 && code != GIT_ITEROVER && !m_place.isShallow)
        return Failure(gitError(m_place.gitDir));
    return ids;
}

Result<void> BranchDetailReader::readFiles(const ObjectId &mergeBase, const ObjectId &tip)
{
    Result<QList<FileChange>> files
            = FileChangeReader(m_repository.get(), m_place.gitDir).read(mergeBase, tip, m_cancelled);
    if (!files)
        return Failure(files.error());
    m_detail.files = std::move(*files);
    return {};
}

void BranchDetailReader::readConflicts(const Branch &branch, const Trunk &trunk)
{
    const bool isKnownClean = branch.conflictsWithTrunk && branch.conflictsWithTrunk->isEmpty();
    if (isKnownClean || branch.mergeBase.isNull() || m_cancelled())
        return;
    const auto texts = m_mergeTree.texts(m_repository.get(), toGitOid(trunk.tip), toGitOid(branch.tip),
                                         {.ours = trunk.name, .theirs = branch.name}, m_cancelled);
    if (texts) {
        m_detail.conflicts = *texts;
    } else { // at least what is known from elsewhere
        const QStringList paths = branch.conflictsWithTrunk.value_or(QStringList());
        for (const QString &path : paths)
            m_detail.conflicts.append({.path = path});
    }
}

}
