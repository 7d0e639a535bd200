// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/code/codehistory.h"

#include "app/adapters/git/code/codetext.h"

#include <algorithm>

namespace Trunkline {

namespace {

constexpr qint32 linesBefore = 1;
constexpr qint32 linesAfter = 2;
constexpr int mostCommits = 20'000;

QByteArrayView textOf(const git_blob *blob)
{
    return {static_cast<const char *>(git_blob_rawcontent(blob)), qsizetype(git_blob_rawsize(blob))};
}

CodeExcerpt excerptOf(const CodePlace &place, QByteArrayView text)
{
    CodeExcerpt excerpt{.place = place, .firstLine = std::max(1, place.line - linesBefore), .text = {}};
    qsizetype begin = 0;
    for (qint32 line = 1; line < excerpt.firstLine && begin >= 0; ++line)
        begin = text.indexOf('\n', begin) + 1;
    qsizetype end = begin - 1;
    for (qint32 line = excerpt.firstLine; line <= place.line + linesAfter && end < text.size(); ++line) {
        end = text.indexOf('\n', end + 1);
        if (end < 0)
            end = text.size();
    }
    excerpt.text = QString::fromUtf8(text.sliced(begin, end - begin));
    return excerpt;
}

/// The blob at @p path of a commit; null when there is none.
GitBlob blobAt(git_repository *repository, git_commit *commit, const QByteArray &path)
{
    git_tree *rawTree = nullptr;
    if (git_commit_tree(&rawTree, commit) != 0)
        return {};
    const GitTree tree(rawTree);
    git_tree_entry *rawEntry = nullptr;
    if (git_tree_entry_bypath(&rawEntry, rawTree, path.constData()) != 0)
        return {};
    const GitTreeEntry entry(rawEntry);
    git_blob *blob = nullptr;
    (void)git_blob_lookup(&blob, repository, git_tree_entry_id(rawEntry));
    return GitBlob(blob);
}

GitCommit lookUp(git_repository *repository, const git_oid &id)
{
    git_commit *commit = nullptr;
    (void)git_commit_lookup(&commit, repository, &id);
    return GitCommit(commit);
}

}

Result<QList<CodeExcerpt>> readExcerpts(const GitPlace &git, const QList<CodePlace> &places,
                                        const CodeTree::Cancelled &cancelled)
{
    const Result<GitRepositoryHandle> repository = openRepository(git);
    if (!repository)
        return Failure(repository.error());
    QList<CodeExcerpt> excerpts;
    for (const CodePlace &place : places) {
        const git_oid id = toGitOid(place.blob);
        git_blob *raw = nullptr;
        if (cancelled())
            break;
        if (git_blob_lookup(&raw, repository->get(), &id) != 0)
            return Failure(gitError(git.gitDir, Error::Kind::NotFound));
        const GitBlob blob(raw);
        excerpts.append(excerptOf(place, textOf(raw)));
    }
    return excerpts;
}

Result<ObjectId> findIntroduction(const GitPlace &git, const CodePlace &place, const ObjectId &tip,
                                  const CodeTree::Cancelled &cancelled)
{
    const Result<GitRepositoryHandle> repository = openRepository(git);
    if (!repository)
        return Failure(repository.error());
    const QByteArray path = place.path.toUtf8();
    const QByteArray key = place.key.toUtf8();
    GitCommit commit = lookUp(repository->get(), toGitOid(tip));
    git_oid last{};
    git_oid lastBlob = toGitOid(place.blob);
    for (int i = 0; commit && i < mostCommits && !cancelled(); ++i) {
        const GitBlob blob = blobAt(repository->get(), commit.get(), path);
        const bool isSame = blob && git_oid_equal(git_blob_id(blob.get()), &lastBlob) != 0;
        if (!blob || (!isSame && find(textOf(blob.get()), key, 0) < 0))
            return i == 0 ? ObjectId() : fromGitOid(last);
        lastBlob = *git_blob_id(blob.get());
        last = *git_commit_id(commit.get());
        git_commit *parent = nullptr;
        if (git_commit_parentcount(commit.get()) == 0)
            return git.isShallow ? ObjectId() : fromGitOid(last);
        if (git_commit_parent(&parent, commit.get(), 0) != 0)
            return ObjectId(); // history is cut off here
        commit.reset(parent);
    }
    return ObjectId();
}

Result<bool> isContained(const GitPlace &git, const ObjectId &commit, const ObjectId &wanted)
{
    if (commit == wanted)
        return true;
    const Result<GitRepositoryHandle> repository = openRepository(git);
    if (!repository)
        return Failure(repository.error());
    const git_oid one = toGitOid(commit);
    const git_oid other = toGitOid(wanted);
    const int code = git_graph_descendant_of(repository->get(), &one, &other);
    if (code < 0)
        return Failure(gitError(git.gitDir, Error::Kind::NotFound));
    return code == 1;
}

}
