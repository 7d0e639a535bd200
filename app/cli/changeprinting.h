// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/texttable.h"
#include "models/domain/change.h"

namespace Trunkline {

class JsonWriter;
struct ChangesReading;

/// One item of the JSON contract.
void writeChange(JsonWriter &json, const Change &change, const QDateTime &now);

/// The table for people, and one line that sums it up.
void printChanges(QIODevice &out, const TextStyle &style, const ChangesReading &reading, const QDateTime &now);

}
