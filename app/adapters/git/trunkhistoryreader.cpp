// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/trunkhistoryreader.h"

#include "models/rules/commitmessage.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qsizetype MostCommits = 20'000;
constexpr std::size_t MostRuleFiles = 200;
constexpr qsizetype MostRuleText = 64 * 1024;
constexpr char RuleFolder[] = ".ai/rules";

TrunkCommit toTrunkCommit(const git_commit *commit)
{
    TrunkCommit result = readCommitMessage(QString::fromUtf8(git_commit_message(commit)));
    result.id = fromGitOid(*git_commit_id(commit));
    for (unsigned parent = 1; parent < git_commit_parentcount(commit); ++parent)
        result.merged.append(fromGitOid(*git_commit_parent_id(commit, parent)));
    if (const git_signature *author = git_commit_author(commit))
        result.author = {.name = QString::fromUtf8(author->name), .email = QString::fromUtf8(author->email)};
    result.committedAt = QDateTime::fromSecsSinceEpoch(git_commit_time(commit), QTimeZone::UTC);
    return result;
}

/// The files below RuleFolder, as a walk of its tree finds them.
class RuleFiles
{
public:
    RuleFiles(git_repository *repository, const git_tree *tree)
        : m_repository(repository)
    {
        git_tree_walk(tree, GIT_TREEWALK_PRE, &RuleFiles::visit, this);
    }

    QList<AiRuleFile> files;

private:
    static int visit(const char *folder, const git_tree_entry *entry, void *self)
    {
        return static_cast<RuleFiles *>(self)->add(folder, entry);
    }

    int add(const char *folder, const git_tree_entry *entry)
    {
        git_blob *raw = nullptr;
        if (std::size_t(files.size()) == MostRuleFiles)
            return -1;
        if (git_tree_entry_type(entry) != GIT_OBJECT_BLOB
            || git_blob_lookup(&raw, m_repository, git_tree_entry_id(entry)) != 0)
            return 0;
        const GitBlob blob(raw);
        const qsizetype size = std::min(qsizetype(git_blob_rawsize(raw)), MostRuleText);
        files.append({.path = QString(QString::fromLatin1(RuleFolder) + u'/' + QString::fromUtf8(folder)
                                      + QString::fromUtf8(git_tree_entry_name(entry))),
                      .text = QString::fromUtf8(static_cast<const char *>(git_blob_rawcontent(raw)), size)});
        return 0;
    }

    git_repository *const m_repository;
};

QList<AiRuleFile> readRules(git_repository *repository, const git_commit *tip)
{
    git_tree *rawTree = nullptr;
    git_tree_entry *rawEntry = nullptr;
    git_tree *rawFolder = nullptr;
    if (git_commit_tree(&rawTree, tip) != 0)
        return {};
    const GitTree tree(rawTree);
    if (git_tree_entry_bypath(&rawEntry, rawTree, RuleFolder) != 0)
        return {};
    const GitTreeEntry entry(rawEntry);
    if (git_tree_lookup(&rawFolder, repository, git_tree_entry_id(rawEntry)) != 0)
        return {};
    const GitTree folder(rawFolder);
    return RuleFiles(repository, rawFolder).files;
}

}

Result<TrunkHistory> readTrunkHistory(const GitPlace &place, const ObjectId &tip, const QDateTime &since,
                                      const std::function<bool()> &cancelled)
{
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    TrunkHistory history{.since = since};
    const git_oid start = toGitOid(tip);
    git_commit *raw = nullptr;
    if (git_commit_lookup(&raw, repository->get(), &start) != 0)
        return Failure(gitError(place.gitDir));
    GitCommit commit(raw);
    history.aiRules = readRules(repository->get(), raw);
    while (!cancelled() && history.commits.size() < MostCommits) {
        TrunkCommit next = toTrunkCommit(commit.get());
        if (next.committedAt < since)
            return history;
        history.commits.append(std::move(next));
        if (git_commit_parentcount(commit.get()) == 0) {
            history.isWhole = !place.isShallow;
            return history;
        }
        if (git_commit_parent(&raw, commit.get(), 0) != 0)
            break;
        commit.reset(raw);
    }
    history.isWhole = false;
    return history;
}

}
