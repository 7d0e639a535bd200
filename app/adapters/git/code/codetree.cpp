// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/code/codetree.h"

#include "app/adapters/git/analysis/objectmissing.h"

#include <algorithm>

namespace Trunkline {

static CodePatterns::Words wordsIn(QByteArrayView name)
{
    return name.endsWith(".yaml") || name.endsWith(".yml") ? CodePatterns::Words::AlsoBare
                                                           : CodePatterns::Words::Quoted;
}

static bool isComponent(QByteArrayView name)
{
    return name.endsWith(".vue") || name.endsWith(".tsx") || name.endsWith(".jsx");
}

CodeTree::CodeTree(const QStringList &files, const QStringList &ignored)
    : m_ignored(ignored)
    , m_hasIgnored(!ignored.isEmpty())
{
    QStringList names;
    for (const QString &file : files) {
        const QString rest = file.mid(1);
        const bool isSuffix = file.startsWith(QStringLiteral("*.")) && !rest.contains(u'*') && !rest.contains(u'?')
                && !rest.contains(u'[');
        if (isSuffix)
            m_suffixes.push_back(rest.toUtf8());
        else
            names += file;
    }
    if (!names.isEmpty())
        m_names = NamePatterns(names);
}

bool CodeTree::isSearched(QByteArrayView name) const
{
    if (name == ".trunkline.yaml") // names how code asks, and asks itself for nothing
        return false;
    return std::ranges::any_of(m_suffixes, [name](const QByteArray &suffix) { return name.endsWith(suffix); })
            || (!m_names.isEmpty() && m_names.match(QString::fromUtf8(name)));
}

bool CodeTree::isIgnored(const QByteArray &folder) const
{
    return m_hasIgnored && m_ignored.match(QString::fromUtf8(folder + "/x"));
}

std::vector<CodeTree::Blob> CodeTree::unknownBlobs(git_repository *repository, const git_oid &root,
                                                   const CodeCache &cache, const Cancelled &cancelled)
{
    TreeCache trees;
    TreeReader reader(repository, trees);
    m_next.clear();
    m_root = node(reader, {.mode = GIT_FILEMODE_TREE, .id = root}, {}, cancelled);
    m_nodes = std::move(m_next);
    m_next.clear();
    std::vector<Blob> unknown;
    collectUnknown(*m_root, cache, unknown);
    const auto byId = [](const git_oid &one, const git_oid &other) { return git_oid_cmp(&one, &other) < 0; };
    std::ranges::sort(unknown, byId, &Blob::id);
    const auto isSame = [](const Blob &one, const Blob &other) { return one.id == other.id; };
    const auto repeated = std::ranges::unique(unknown, isSame);
    unknown.erase(repeated.begin(), repeated.end());
    return unknown;
}

CodeTree::NodePointer CodeTree::node(TreeReader &reader, const TreeEntry &entry, const QByteArray &path,
                                     const Cancelled &cancelled)
{
    if (const auto known = m_nodes.find(entry.id); known != m_nodes.end()) {
        m_next.insert(*known);
        return known->second;
    }
    if (const auto known = m_next.find(entry.id); known != m_next.end())
        return known->second;
    auto made = std::make_shared<Node>();
    if (cancelled())
        return made;
    const TreeCache::Pointer tree = reader.tree(entry);
    for (const NamedEntry &child : tree->entries) {
        if (child.entry.isFile() && isSearched(child.name)) {
            made->files.emplace_back(child.name.toByteArray(), Blob{child.entry.id, wordsIn(child.name)});
            if (isComponent(child.name))
                made->components.emplace_back(componentName(child.name), child.name.toByteArray());
        } else if (child.entry.isTree()) {
            const QByteArray folder = path.isEmpty() ? child.name.toByteArray() : path + '/' + child.name;
            if (!isIgnored(folder))
                made->folders.emplace_back(child.name.toByteArray(), node(reader, child.entry, folder, cancelled));
        }
    }
    std::erase_if(made->folders, [](const auto &folder) { // nothing to search: not worth a visit each time
        return folder.second->files.empty() && folder.second->folders.empty();
    });
    made->hasComponents = !made->components.empty()
            || std::ranges::any_of(made->folders, [](const auto &folder) { return folder.second->hasComponents; });
    m_next.emplace(entry.id, made);
    return made;
}

void CodeTree::collectUnknown(const Node &node, const CodeCache &cache, std::vector<Blob> &unknown) const
{
    if (node.isSettled)
        return;
    for (const auto &[name, blob] : node.files) {
        if (!cache.knows(blob.id))
            unknown.push_back(blob);
    }
    for (const auto &[name, folder] : node.folders)
        collectUnknown(*folder, cache, unknown);
}

bool CodeTree::settle(Node &node, const CodeCache &cache) const
{
    if (node.isSettled)
        return node.isInteresting;
    std::erase_if(node.files, [&](const auto &file) { return !cache.hasFacts(file.second.id); });
    bool isInteresting = !node.files.empty();
    for (const auto &[name, folder] : node.folders)
        isInteresting = settle(*folder, cache) || isInteresting;
    node.isInteresting = isInteresting;
    node.isSettled = true;
    return isInteresting;
}

std::vector<CodeTree::File> CodeTree::interesting(const CodeCache &cache)
{
    std::vector<File> files;
    if (m_root && settle(*m_root, cache))
        collect(*m_root, {}, files);
    return files;
}

QByteArray CodeTree::componentName(QByteArrayView name)
{
    QByteArray plain;
    for (const char c : name.first(name.indexOf('.') < 0 ? name.size() : name.indexOf('.'))) {
        if (c != '_' && c != '-')
            plain += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    return plain;
}

std::vector<QByteArray> CodeTree::components(const QSet<QByteArray> &names) const
{
    std::vector<QByteArray> paths;
    if (m_root && !names.isEmpty())
        collectComponents(*m_root, {}, names, paths);
    return paths;
}

void CodeTree::collectComponents(const Node &node, const QByteArray &path, const QSet<QByteArray> &names,
                                 std::vector<QByteArray> &paths) const
{
    const QByteArray prefix = path.isEmpty() ? path : path + '/';
    for (const auto &[name, file] : node.components) {
        if (names.contains(name))
            paths.push_back(prefix + file);
    }
    for (const auto &[name, folder] : node.folders) {
        if (folder->hasComponents)
            collectComponents(*folder, prefix + name, names, paths);
    }
}

void CodeTree::collect(const Node &node, const QByteArray &path, std::vector<File> &files) const
{
    const QByteArray prefix = path.isEmpty() ? path : path + '/';
    for (const auto &[name, blob] : node.files)
        files.push_back({.path = prefix + name, .blob = blob.id});
    for (const auto &[name, folder] : node.folders) {
        if (folder->isInteresting)
            collect(*folder, prefix + name, files);
    }
}

}
