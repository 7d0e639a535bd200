// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/sql/schemastate.h"

namespace Trunkline {

/// The rules that one operation breaks by itself on a table that is in use.
QStringList rulesBrokenBy(const SqlOperation &operation, const SchemaState &before);

/// The rules of taste, which hold for new tables too.
QStringList styleBrokenBy(const SqlOperation &operation, const SchemaState &before);

}
