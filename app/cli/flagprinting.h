// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/texttable.h"
#include "models/rules/flaglifecycle.h"

namespace Trunkline {

class JsonWriter;

/// One item of the contract's `flags`.
void writeFlag(JsonWriter &json, const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy);
void writeFlagEvent(JsonWriter &json, const FlagEvent &event);

/// The table for people, and one line that sums it up.
void printFlags(QIODevice &out, const TextStyle &style, const QList<FlagFacts> &flags, const QDateTime &now,
                const FlagPolicy &policy);
void printFlagEvents(QIODevice &out, const TextStyle &style, const QList<FlagEvent> &events, const QDateTime &now);

}
