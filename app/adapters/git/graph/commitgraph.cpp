// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/commitgraph.h"

#include "app/adapters/git/graph/graphlog.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QByteArray contentOf(const QString &path)
{
    constexpr qint64 most = 1 << 20;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

/// What lies above the limit of git's own nesting is ignored by git as well.
void addAlternates(const QString &folder, int depth, QStringList &folders)
{
    constexpr int deepest = 5;
    const QByteArray list = contentOf(folder + "/info/alternates"_L1);
    for (const QByteArray &line : list.split('\n')) {
        if (line.isEmpty() || line.startsWith('#') || depth > deepest)
            continue;
        const QString alternate = QDir::cleanPath(QDir(folder).absoluteFilePath(QFile::decodeName(line)));
        if (folders.contains(alternate) || !QFileInfo(alternate).isDir())
            continue;
        folders.append(alternate);
        addAlternates(alternate, depth + 1, folders);
    }
}

}

QStringList objectFolders(const QString &objectsDir)
{
    QStringList folders{QDir::cleanPath(objectsDir)};
    addAlternates(folders.front(), 0, folders);
    return folders;
}

CommitGraph CommitGraph::open(const QStringList &objectsDirs)
{
    CommitGraph graph;
    for (const QString &folder : objectsDirs) {
        if (graph.m_layers.empty() && !graph.openFile(folder + "/info/commit-graph"_L1))
            graph.openChain(folder + "/info/commit-graphs"_L1);
    }
    return graph;
}

CommitGraph CommitGraph::fromLayer(std::unique_ptr<CommitGraphFile> layer)
{
    CommitGraph graph;
    if (graph.fits(*layer))
        graph.add(std::move(layer));
    return graph;
}

bool CommitGraph::openFile(const QString &path)
{
    auto file = CommitGraphFile::open(path);
    if (!file || !fits(**file)) {
        if (file || !file.error().isEmpty())
            qCWarning(graphLog).noquote() << path << "is not used:" << (file ? u"it is out of place"_s : file.error());
        return false;
    }
    add(std::move(*file));
    return true;
}

void CommitGraph::openChain(const QString &folder)
{
    for (const QByteArray &line : contentOf(folder + "/commit-graph-chain"_L1).split('\n')) {
        if (line.isEmpty())
            continue;
        const ObjectId name = ObjectId::fromHex(line);
        // the layers below a broken one stand for themselves
        if (name.isNull() || !openFile(folder + "/graph-"_L1 + name.toHex() + ".graph"_L1)) {
            qCWarning(graphLog).noquote() << folder << "holds a broken chain at" << QString::fromLatin1(line.left(64));
            return;
        }
    }
}

bool CommitGraph::fits(const CommitGraphFile &file) const
{
    if (file.baseCount() != m_layers.size())
        return false;
    for (quint32 i = 0; i < file.baseCount(); ++i) {
        const CommitGraphFile &layer = *m_layers[i].file;
        if (file.base(i) != layer.trailer() || file.hashSize() != layer.hashSize())
            return false;
    }
    return quint64(m_count) + file.count() < CommitGraphFile::NoParent;
}

void CommitGraph::add(std::unique_ptr<CommitGraphFile> file)
{
    const quint32 count = file->count();
    m_layers.push_back({.file = std::move(file), .first = m_count});
    m_count += count;
}

const CommitGraph::Layer &CommitGraph::layerOf(quint32 position) const
{
    const auto above = std::ranges::upper_bound(m_layers, position, {}, &Layer::first);
    return *std::prev(above);
}

bool CommitGraph::parents(quint32 position, std::vector<quint32> &parents) const
{
    parents.clear();
    const Layer &layer = layerOf(position);
    const CommitGraphFile::Commit commit = layer.file->commit(position - layer.first);
    if (commit.first != CommitGraphFile::NoParent)
        parents.push_back(commit.first);
    if (commit.second & CommitGraphFile::MoreParents) {
        if (!layer.file->appendMoreParents(commit.second, parents))
            return false;
    } else if (commit.second != CommitGraphFile::NoParent) {
        parents.push_back(commit.second);
    }
    return std::ranges::all_of(parents, [this](quint32 parent) { return parent < m_count; });
}

}
