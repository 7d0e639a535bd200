// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/code/codetree.h"
#include "app/adapters/git/gitrepository.h"
#include "models/domain/codeplace.h"
#include "models/domain/flagpolicy.h"

#include <QHash>

namespace Trunkline {

/// Searches trunk's tree for flags. One search at a time; blocks, for a worker thread.
class CodeScan
{
public:
    CodeScan(GitPlace place, const FlagPolicy &policy, const QString &cacheFolder);

    Result<CodePlaces> places(const ObjectId &commit, const CodeTree::Cancelled &cancelled);
    /// What was found, for the next start.
    void save() { m_cache.save(); }

private:
    void readBlobs(std::vector<CodeTree::Blob> blobs, const CodeTree::Cancelled &cancelled);
    using TakePart = std::function<std::span<const CodeTree::Blob>()>; ///< empty: all are taken

    void readParts(const TakePart &takePart, const CodeTree::Cancelled &cancelled);
    void readLoose(std::span<const CodeTree::Blob> blobs, const CodeTree::Cancelled &cancelled);
    CodeFacts read(std::span<const char> content, CodePatterns::Words words) const;
    QList<CodePlace> resolve(const std::vector<CodeTree::File> &files);
    CodeSide sideOf(const QString &path) const;
    void sortByPlace(std::vector<CodeTree::Blob> &blobs) const;
    QMap<QString, QString> componentsBeside(const QList<CodePlace> &places) const;

    const GitPlace m_place;
    const CodePatterns m_patterns;
    const NamePatterns m_other;
    const NamePatterns m_web;
    const NamePatterns m_api;
    QHash<QByteArray, CodeSide> m_sides; ///< by path: matching takes its time
    CodeCache m_cache;
    CodeTree m_tree;
    bool m_isLoaded = false;
};

}
