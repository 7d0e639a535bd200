// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/flagpolicy.h"
#include "models/ports/codeplacesource.h"

#include <QThreadPool>

#include <memory>

namespace Trunkline {

class CodeScan;

/// Finds flags in the objects of a git repository.
class GitCodePlaceSource final : public CodePlaceSource
{
public:
    /// @p cacheFolder: see repositoryCache(); empty: nothing is kept.
    GitCodePlaceSource(GitPlace place, const FlagPolicy &policy, const QString &cacheFolder);
    ~GitCodePlaceSource() override;

    QFuture<Result<CodePlaces>> places(const ObjectId &commit) override;
    QFuture<Result<QList<CodeExcerpt>>> excerpts(const QList<CodePlace> &places) override;
    QFuture<Result<ObjectId>> introduction(const CodePlace &place, const ObjectId &commit) override;
    QFuture<Result<bool>> contains(const ObjectId &commit, const ObjectId &wanted) override;

private:
    template <typename T, typename Work>
    QFuture<Result<T>> run(QThreadPool &pool, Work work);

    const GitPlace m_place;
    const FlagPolicy m_policy;
    std::unique_ptr<CodeScan> m_scan;
    QThreadPool m_scans; ///< one search at a time
    QThreadPool m_saves; ///< what was found goes to disk meanwhile
    QThreadPool m_looks; ///< short questions do not wait behind it
    QList<QFuture<void>> m_running;
};

}
