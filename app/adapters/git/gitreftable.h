// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/objectid.h"

#include <QByteArrayList>

#include <map>
#include <vector>

namespace Trunkline {

/// A ref with its full name. Bytes, because git does not say in which encoding.
struct GitRef
{
    QByteArray name;
    ObjectId target;

    bool operator==(const GitRef &) const = default;
};

/// The branches of a repository at one moment: what is below refs/heads/ and refs/remotes/.
struct GitRefTable
{
    std::vector<GitRef> refs; ///< by name; without symbolic ones
    std::map<QByteArray, QByteArray> aliases; ///< symbolic refs and where they point: refs/remotes/origin/HEAD, ...
    QByteArrayList checkedOut; ///< branches that a work tree is on (or rebases): full names
    bool isHeadDetached = false;

    /// Follows aliases; null when there is no such ref.
    ObjectId target(const QByteArray &name) const;

    bool operator==(const GitRefTable &) const = default;
};

/// True for what git accepts as a ref's name or a part of it between slashes.
bool isRefName(QByteArrayView name);

/// True for the refs this program is about.
bool isBranchRef(QByteArrayView name);

/// For people: UTF-8 where it is that, else Latin-1.
QString refText(QByteArrayView name);

}
