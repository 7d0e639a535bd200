// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/stack/stacktrees.h"

#include "app/adapters/stack/stackparser.h"

#include <algorithm>
#include <git2.h>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr git_object_size_t LargestFile = 1024 * 1024;

}

StackTrees::StackTrees(git_repository *repository, const QStringList &patterns, std::function<bool()> cancelled)
    : m_repository(repository)
    , m_cancelled(std::move(cancelled))
{
    for (const QString &pattern : patterns)
        m_patterns.append(
                {pattern.contains(u'/'), QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern))});
}

Result<QList<StackFile>> StackTrees::filesOf(const git_oid &commit)
{
    const Result<GitTree> tree = treeOf(commit);
    if (!tree)
        return Failure(tree.error());
    m_files.clear();
    git_tree_walk(tree->get(), GIT_TREEWALK_PRE, &StackTrees::visit, this);
    std::ranges::sort(m_files, {}, &StackFile::path);
    return std::move(m_files);
}

Result<QList<StackFile>> StackTrees::filesChanged(const git_oid &from, const git_oid &to)
{
    const Result<GitTree> before = treeOf(from);
    const Result<GitTree> after = treeOf(to);
    if (!before || !after)
        return Failure(before ? after.error() : before.error());
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_SKIP_BINARY_CHECK;
    git_diff *raw = nullptr;
    if (git_diff_tree_to_tree(&raw, m_repository, before->get(), after->get(), &options) != 0)
        return Failure(gitError(u"stack files"_s));
    const GitDiff diff(raw);
    QList<StackFile> files;
    for (std::size_t i = 0; i < git_diff_num_deltas(diff.get()) && !m_cancelled(); ++i) {
        const git_diff_delta *delta = git_diff_get_delta(diff.get(), i);
        const QString path = QString::fromUtf8(delta->new_file.path);
        if (delta->status == GIT_DELTA_DELETED || delta->new_file.mode == GIT_FILEMODE_COMMIT || !isWanted(path))
            continue;
        if (std::optional<StackFile> file = read(path, delta->new_file.id))
            files.append(std::move(*file));
    }
    std::ranges::sort(files, {}, &StackFile::path);
    return files;
}

int StackTrees::visit(const char *folder, const git_tree_entry *entry, void *self)
{
    auto *trees = static_cast<StackTrees *>(self);
    if (trees->m_cancelled())
        return -1;
    if (git_tree_entry_type(entry) != GIT_OBJECT_BLOB)
        return 0;
    const QString path = QString::fromUtf8(folder) + QString::fromUtf8(git_tree_entry_name(entry));
    if (!trees->isWanted(path))
        return 0;
    if (std::optional<StackFile> file = trees->read(path, *git_tree_entry_id(entry)))
        trees->m_files.append(std::move(*file));
    return 0;
}

Result<GitTree> StackTrees::treeOf(const git_oid &commit) const
{
    git_commit *rawCommit = nullptr;
    if (git_commit_lookup(&rawCommit, m_repository, &commit) != 0)
        return Failure(gitError(u"stack files"_s));
    const GitCommit owned(rawCommit);
    git_tree *rawTree = nullptr;
    if (git_commit_tree(&rawTree, owned.get()) != 0)
        return Failure(gitError(u"stack files"_s));
    return GitTree(rawTree);
}

bool StackTrees::isWanted(const QString &path) const
{
    const QString name = path.section(u'/', -1);
    return std::ranges::any_of(m_patterns, [&](const Pattern &pattern) {
        return pattern.expression.match(pattern.isPath ? path : name).hasMatch();
    });
}

/// Nothing where the object is not here, as in a partial clone.
std::optional<StackFile> StackTrees::read(const QString &path, const git_oid &oid) const
{
    git_blob *raw = nullptr;
    if (git_blob_lookup(&raw, m_repository, &oid) != 0)
        return std::nullopt;
    const GitBlob blob(raw);
    if (git_object_size_t(git_blob_rawsize(blob.get())) > LargestFile)
        return StackFile{.path = path, .problem = u"larger than 1 MB"_s};
    const QByteArray content(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                             qsizetype(git_blob_rawsize(blob.get())));
    const Result<StackFile> parsed = parseStack(content, path);
    return parsed ? *parsed : StackFile{.path = path, .problem = parsed.error().detail};
}

}
