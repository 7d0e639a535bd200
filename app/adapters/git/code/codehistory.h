// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/code/codetree.h"
#include "app/adapters/git/gitrepository.h"
#include "models/domain/codeplace.h"

namespace Trunkline {

/// The lines around each place, as its blob has them.
Result<QList<CodeExcerpt>> readExcerpts(const GitPlace &git, const QList<CodePlace> &places,
                                        const CodeTree::Cancelled &cancelled);

/// The oldest commit of the unbroken run on @p commit's first-parent line whose file names the key; a null id when the
/// run is longer than what is looked at.
Result<ObjectId> findIntroduction(const GitPlace &git, const CodePlace &place, const ObjectId &commit,
                                  const CodeTree::Cancelled &cancelled);

/// True when @p commit is @p wanted or descends from it.
Result<bool> isContained(const GitPlace &git, const ObjectId &commit, const ObjectId &wanted);

}
