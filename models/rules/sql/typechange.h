// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Trunkline {

/// What ALTER COLUMN TYPE does to the values and the file of a table.
struct TypeChange
{
    bool isFree = false; ///< neither rewritten nor scanned
    bool isNarrowing = false; ///< values of the old type may not fit, or mean something else to readers
};

/// @p from is empty when it is not known: then the worst is assumed. Types as the parser names them: "int4",
/// "varchar(20)", "numeric(12,2)".
TypeChange typeChange(const QString &from, const QString &to);

}
