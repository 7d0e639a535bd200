// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/servicereading.h"
#include "app/cli/texttable.h"

namespace Trunkline {

class JsonWriter;

/// One item of the JSON contract.
void writeService(JsonWriter &json, const ServiceRow &row, const ServiceReading &reading, const ServicePolicy &policy);

void printServices(QIODevice &out, const TextStyle &style, const ServiceReading &reading);

/// The verdict as in the JSON contract; nullopt where it is not known.
std::optional<QLatin1StringView> verdictName(ServiceVerdict::State state);

}
