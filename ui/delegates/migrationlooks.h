// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/migrationmodel.h"
#include "ui/theme/theme.h"

namespace Trunkline {

Tone toneOf(MigrationModel::Verdict verdict);
/// Of a cell of a MigrationModel.
Tone toneOfMigration(const QModelIndex &index);
/// Whether the contract is allowed, of a row of a SchemaChangeModel.
Tone toneOfContract(const QModelIndex &index);

}
