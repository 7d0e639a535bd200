// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/mergedtree.h"

#include <QFile>

namespace Trunkline {

static constexpr git_object_size_t largestText = 512 << 10;

MergedTree::MergedTree(git_repository *repository, const QByteArray &tree, const QString &objectsFolder)
    : m_repository(repository)
{
    git_odb *odb = nullptr;
    if (git_repository_odb(&odb, repository) != 0)
        return;
    const GitOdb owner(odb);
    git_oid id{};
    git_tree *raw = nullptr;
    if (git_odb_add_disk_alternate(odb, QFile::encodeName(objectsFolder).constData()) == 0
        && git_oid_fromstr(&id, tree.constData()) == 0 && git_tree_lookup(&raw, repository, &id) == 0)
        m_tree.reset(raw);
}

QString MergedTree::markedText(const QByteArray &path) const
{
    git_tree_entry *rawEntry = nullptr;
    if (!m_tree || git_tree_entry_bypath(&rawEntry, m_tree.get(), path.constData()) != 0)
        return {};
    const GitTreeEntry entry(rawEntry);
    git_blob *rawBlob = nullptr;
    if (git_tree_entry_type(rawEntry) != GIT_OBJECT_BLOB
        || git_blob_lookup(&rawBlob, m_repository, git_tree_entry_id(rawEntry)) != 0)
        return {};
    const GitBlob blob(rawBlob);
    if (git_blob_rawsize(rawBlob) > largestText || git_blob_is_binary(rawBlob) != 0)
        return {};
    const QByteArrayView text(static_cast<const char *>(git_blob_rawcontent(rawBlob)),
                              qsizetype(git_blob_rawsize(rawBlob)));
    return text.contains("<<<<<<< ") ? QString::fromUtf8(text) : QString();
}

}
