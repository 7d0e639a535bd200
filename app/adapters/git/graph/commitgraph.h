// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/graph/commitgraphfile.h"

#include <QStringList>

namespace Trunkline {

/// git's commit-graph of a repository: one file, or a chain of layers, in its object folder or an alternate one.
/// Positions count through all layers, the oldest first. Whatever is wrong with a file is logged, and it is left out.
class CommitGraph
{
public:
    /// @p objectsDirs in the order in which git looks. Without a graph count() is 0.
    static CommitGraph open(const QStringList &objectsDirs);
    static CommitGraph fromLayer(std::unique_ptr<CommitGraphFile> layer);

    quint32 count() const { return m_count; }
    std::size_t hashSize() const { return m_layers.front().file->hashSize(); }
    /// Puts the parents' positions into @p parents; false when the file names one that cannot be.
    bool parents(quint32 position, std::vector<quint32> &parents) const;

    struct Layer
    {
        std::unique_ptr<CommitGraphFile> file;
        quint32 first = 0; ///< position of its first commit
    };
    const std::vector<Layer> &layers() const { return m_layers; }

private:
    bool openFile(const QString &path);
    void openChain(const QString &folder);
    bool fits(const CommitGraphFile &file) const;
    void add(std::unique_ptr<CommitGraphFile> file);
    const Layer &layerOf(quint32 position) const;

    std::vector<Layer> m_layers;
    quint32 m_count = 0;
};

/// The object folder itself, then all that its info/alternates name, to any depth.
QStringList objectFolders(const QString &objectsDir);

}
