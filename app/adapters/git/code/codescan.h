// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/code/codetree.h"
#include "app/adapters/git/gitrepository.h"
#include "models/domain/codeplace.h"
#include "models/domain/flagpolicy.h"

namespace Trunkline {

/// Searches trunk's tree for flags. One search at a time; blocks, for a worker thread.
class CodeScan
{
public:
    CodeScan(GitPlace place, const FlagPolicy &policy, const QString &cacheFolder);

    Result<CodePlaces> places(const ObjectId &commit, const CodeTree::Cancelled &cancelled);

private:
    void readBlobs(std::vector<CodeTree::Blob> blobs, const CodeTree::Cancelled &cancelled);
    void readSome(git_repository *repository, std::span<const CodeTree::Blob> blobs,
                  const CodeTree::Cancelled &cancelled);
    QList<CodePlace> resolve(const std::vector<CodeTree::File> &files) const;
    CodeSide sideOf(const QString &path) const;
    void sortByPlace(std::vector<CodeTree::Blob> &blobs) const;
    QMap<QString, QString> componentsBeside(const QList<CodePlace> &places) const;

    const GitPlace m_place;
    const CodePatterns m_patterns;
    const NamePatterns m_other;
    const NamePatterns m_web;
    const NamePatterns m_api;
    CodeCache m_cache;
    CodeTree m_tree;
    bool m_isLoaded = false;
};

}
