// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/texttable.h"
#include "models/domain/migrationsnapshot.h"
#include "models/domain/reportedfinding.h"

namespace Trunkline {

class JsonWriter;

/// One item of the contract's `migrations`.
void writeMigration(JsonWriter &json, const Migration &migration, const PaneFindings &findings);
/// One entry of `schemaChanges`.
void writeSchemaChange(JsonWriter &json, const SchemaChange &change, const QDateTime &now);

/// Those with findings first, then the newest.
QList<const Migration *> byUrgency(const MigrationSnapshot &snapshot, const PaneFindings &findings);

/// The tables for people, and one line that sums them up.
void printMigrations(QIODevice &out, const TextStyle &style, const MigrationSnapshot &snapshot,
                     const PaneFindings &findings, const QDateTime &now);

}
