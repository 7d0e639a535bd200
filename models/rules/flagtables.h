// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/featureflag.h"
#include "models/domain/flagpolicy.h"

#include <QHash>

namespace Trunkline {

/// What the connection found of a table: its columns with what the role may do there.
struct TableShape
{
    struct Column
    {
        bool isReadable = false;
        bool isUpdatable = false;
        bool isInsertable = false;
    };

    bool exists = false;
    QHash<QString, Column> columns;

    bool reads(const QString &column) const { return columns.value(column).isReadable; }
    bool updates(const QString &column) const { return columns.value(column).isUpdatable; }
    bool inserts(const QString &column) const { return columns.value(column).isInsertable; }
};

struct FlagShape
{
    TableShape flags;
    TableShape events;
    TableShape audits;
};

/// What the policy names and the connection does not offer: "flags.owner", "flag_audits".
QStringList missingNames(const FlagShape &shape, const FlagPolicy &policy);
FlagRights flagRights(const FlagShape &shape, const FlagPolicy &policy);
/// The column that a change is conditional on; empty when there is none.
QString lockColumn(const FlagShape &shape, const FlagPolicy &policy);
/// False where a flag's key or state cannot be read: then there is nothing to show.
bool isUsable(const FlagShape &shape, const FlagPolicy &policy);

}
