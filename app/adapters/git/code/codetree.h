// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/code/codecache.h"
#include "models/rules/namepatterns.h"

#include <QSet>

#include <functional>

namespace Trunkline {

/// The files of a tree that are searched. Folders that did not change since the last commit are not read again.
class CodeTree
{
public:
    struct File
    {
        QByteArray path;
        git_oid blob{};
    };
    struct Blob
    {
        git_oid id{};
        CodePatterns::Words words = CodePatterns::Words::Quoted; ///< by the name of its file
    };
    using Cancelled = std::function<bool()>;

    CodeTree(const QStringList &files, const QStringList &ignored);

    /// Blobs below @p root that @p cache does not know yet, each once. Throws ObjectMissing.
    std::vector<Blob> unknownBlobs(git_repository *repository, const git_oid &root, const CodeCache &cache,
                                   const Cancelled &cancelled);
    /// The files below the root of the last call in which something was found.
    std::vector<File> interesting(const CodeCache &cache);
    /// Paths of files that show something and whose bare name, put to componentName(), is in @p names.
    std::vector<QByteArray> components(const QSet<QByteArray> &names) const;
    /// "NewCheckout.vue", "new-checkout" and "new_checkout" are the same.
    static QByteArray componentName(QByteArrayView name);

private:
    struct Node
    {
        std::vector<std::pair<QByteArray, Blob>> files;
        std::vector<std::pair<QByteArray, std::shared_ptr<Node>>> folders;
        std::vector<std::pair<QByteArray, QByteArray>> components; ///< their names, and the files'
        bool hasComponents = false; ///< here or below
        bool isSettled = false; ///< isInteresting is final, and files are those with something in them
        bool isInteresting = false;
    };
    using NodePointer = std::shared_ptr<Node>;

    NodePointer node(TreeReader &reader, const TreeEntry &entry, const QByteArray &path, const Cancelled &cancelled);
    bool isSearched(QByteArrayView name) const;
    bool isIgnored(const QByteArray &folder) const;
    void collectUnknown(const Node &node, const CodeCache &cache, std::vector<Blob> &unknown) const;
    bool settle(Node &node, const CodeCache &cache) const;
    void collectComponents(const Node &node, const QByteArray &path, const QSet<QByteArray> &names,
                           std::vector<QByteArray> &paths) const;
    void collect(const Node &node, const QByteArray &path, std::vector<File> &files) const;

    std::vector<QByteArray> m_suffixes; ///< of plain "*.vue" wildcards
    NamePatterns m_names; ///< of the others
    NamePatterns m_ignored;
    bool m_hasIgnored = false;
    std::unordered_map<git_oid, NodePointer, OidHash, OidEqual> m_nodes; ///< of the last commit
    std::unordered_map<git_oid, NodePointer, OidHash, OidEqual> m_next;
    NodePointer m_root;
};

}
