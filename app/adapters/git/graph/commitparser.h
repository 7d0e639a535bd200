// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"

#include <QByteArrayView>
#include <QVarLengthArray>

#include <optional>

namespace Trunkline {

using CommitParents = QVarLengthArray<ObjectId, 2>;

/// What a commit object says, without its message. Views point into the text that was parsed.
struct CommitHeader
{
    CommitParents parents;
    std::optional<qint64> authoredAt; ///< Unix seconds; nullopt when the author line is broken
    std::optional<qint64> committedAt;
    QByteArrayView authorName;
    QByteArrayView authorEmail;
    QByteArrayView encoding; ///< empty: UTF-8

    /// The author as text. Bytes that do not fit the encoding are taken as Latin-1, so that nothing gets lost.
    Person author() const;
};

/// Reads names and times as git does. nullopt when @p text is no commit.
std::optional<CommitHeader> parseCommit(QByteArrayView text);

}
