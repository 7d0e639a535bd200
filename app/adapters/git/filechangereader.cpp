// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/filechangereader.h"

namespace Trunkline {

namespace {

constexpr git_object_size_t largestChangedFile = 8 << 20; ///< above it, not even the number of lines is found out

FileChange::Kind toKind(git_delta_t status)
{
    switch (status) {
    case GIT_DELTA_ADDED:
        return FileChange::Kind::Added;
    case GIT_DELTA_DELETED:
        return FileChange::Kind::Deleted;
    case GIT_DELTA_RENAMED:
        return FileChange::Kind::Renamed;
    case GIT_DELTA_COPIED:
        return FileChange::Kind::Copied;
    case GIT_DELTA_TYPECHANGE:
        return FileChange::Kind::TypeChanged;
    default:
        return FileChange::Kind::Modified;
    }
}

FileChange toChange(const git_diff_delta *delta)
{
    FileChange change{.path = QString::fromUtf8(delta->new_file.path), .kind = toKind(delta->status)};
    if (change.kind == FileChange::Kind::Renamed || change.kind == FileChange::Kind::Copied)
        change.oldPath = QString::fromUtf8(delta->old_file.path);
    return change;
}

/// From the first "@@" on.
QString textOf(git_patch *patch)
{
    git_buf buffer{};
    if (git_patch_to_buf(&buffer, patch) != 0)
        return {};
    const QByteArrayView text(buffer.ptr, qsizetype(buffer.size));
    const qsizetype start = text.indexOf("\n@@ ");
    QString result = start < 0 ? QString() : QString::fromUtf8(text.sliced(start + 1));
    git_buf_dispose(&buffer);
    return result;
}

void readPatch(git_diff *diff, std::size_t index, FileChange &change)
{
    const git_diff_delta *delta = git_diff_get_delta(diff, index);
    if (std::max(delta->old_file.size, delta->new_file.size) > largestChangedFile) {
        change.isTooLarge = true;
        return;
    }
    git_patch *raw = nullptr;
    if (git_patch_from_diff(&raw, diff, index) != 0) { // a missing object: the change is there, its text is not
        change.isTooLarge = true;
        return;
    }
    const GitPatch patch(raw);
    change.isBinary = raw && (git_patch_get_delta(raw)->flags & GIT_DIFF_FLAG_BINARY) != 0;
    if (!raw || change.isBinary)
        return;
    std::size_t added = 0;
    std::size_t removed = 0;
    git_patch_line_stats(nullptr, &added, &removed, raw);
    change.linesAdded = qint32(added);
    change.linesRemoved = qint32(removed);
    if (qsizetype(git_patch_size(raw, 1, 1, 0)) > FileChangeReader::LargestPatch)
        change.isTooLarge = true;
    else
        change.patch = textOf(raw);
}

}

FileChangeReader::FileChangeReader(git_repository *repository, QString origin)
    : m_repository(repository)
    , m_origin(std::move(origin))
{
}

Result<QList<FileChange>> FileChangeReader::read(const ObjectId &from, const ObjectId &to,
                                                 const std::function<bool()> &cancelled)
{
    const Result<GitDiff> diff = this->diff(from, to);
    if (!diff)
        return Failure(diff.error());
    QList<FileChange> changes;
    for (std::size_t i = 0; i < git_diff_num_deltas(diff->get()) && !cancelled(); ++i) {
        FileChange change = toChange(git_diff_get_delta(diff->get(), i));
        if (qsizetype(i) < MostFiles)
            readPatch(diff->get(), i, change);
        else
            change.isTooLarge = true;
        changes.append(std::move(change));
    }
    return changes;
}

Result<GitTree> FileChangeReader::tree(const ObjectId &commit) const
{
    if (commit.isNull())
        return GitTree();
    const git_oid id = toGitOid(commit);
    git_commit *rawCommit = nullptr;
    if (git_commit_lookup(&rawCommit, m_repository, &id) != 0)
        return Failure(gitError(m_origin));
    const GitCommit owner(rawCommit);
    git_tree *rawTree = nullptr;
    if (git_commit_tree(&rawTree, rawCommit) != 0)
        return Failure(gitError(m_origin));
    return GitTree(rawTree);
}

Result<GitDiff> FileChangeReader::diff(const ObjectId &from, const ObjectId &to) const
{
    const Result<GitTree> before = tree(from);
    const Result<GitTree> after = tree(to);
    if (!before || !after)
        return Failure(before ? after.error() : before.error());
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags |= GIT_DIFF_INDENT_HEURISTIC | GIT_DIFF_INCLUDE_TYPECHANGE;
    git_diff *raw = nullptr;
    if (git_diff_tree_to_tree(&raw, m_repository, before->get(), after->get(), &options) != 0)
        return Failure(gitError(m_origin));
    GitDiff diff(raw);
    git_diff_find_options find;
    git_diff_find_options_init(&find, GIT_DIFF_FIND_OPTIONS_VERSION);
    find.flags = GIT_DIFF_FIND_RENAMES;
    git_diff_find_similar(raw, &find); // when it fails, renames stay a deletion and an addition
    return diff;
}

}
