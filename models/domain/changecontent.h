// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/objectid.h"

#include <QStringList>

namespace Trunkline {

/// What lies between two commits.
struct ChangeSpan
{
    ObjectId from; ///< null: the first parent of `to`
    ObjectId to;

    bool operator==(const ChangeSpan &) const = default;
};

/// What a change does to the tree, as far as its way to release depends on it.
struct ChangeContent
{
    QStringList paths; ///< of changed files
    QStringList flags; ///< keys named in lines that come or go, sorted
    bool isWhole = true; ///< false when it is so large that only a part was read

    bool operator==(const ChangeContent &) const = default;
};

}
