// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/codeplace.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// Where trunk's tree evaluates flags, read from git's objects and never from the work tree. The same promises as
/// BranchSource.
class CodePlaceSource
{
    Q_DISABLE_COPY_MOVE(CodePlaceSource)

public:
    CodePlaceSource() = default;
    virtual ~CodePlaceSource() = default;

    /// Of every flag in the tree of @p commit.
    [[nodiscard]] virtual QFuture<Result<CodePlaces>> places(const ObjectId &commit) = 0;
    /// The lines around each of @p places.
    [[nodiscard]] virtual QFuture<Result<QList<CodeExcerpt>>> excerpts(const QList<CodePlace> &places) = 0;
    /// The commit of trunk's first-parent line that brought @p key to @p path; a null id when it is not found within
    /// the history that is looked at.
    [[nodiscard]] virtual QFuture<Result<ObjectId>> introduction(const CodePlace &place, const ObjectId &commit) = 0;
    /// True when @p commit is @p wanted or descends from it.
    [[nodiscard]] virtual QFuture<Result<bool>> contains(const ObjectId &commit, const ObjectId &wanted) = 0;
};

}
