// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/texttable.h"
#include "models/domain/reportedfinding.h"

#include <span>

class QIODevice;

namespace Trunkline {

class JsonWriter;

/// One item of the JSON contract's `check`.
void writeFinding(JsonWriter &json, const ReportedFinding &reported);
/// The member `unknown`.
void writeUndecided(JsonWriter &json, const QList<UndecidedRule> &undecided);

TextTable findingsTable(std::span<const ReportedFinding> findings);
/// A line for each rule that could not be decided.
void printUndecided(QIODevice &out, const QList<UndecidedRule> &undecided);

}
