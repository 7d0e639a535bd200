// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate.h"

#include <QLatin1StringView>

namespace Trunkline {

class JsonWriter;

/// A gate as in the JSON contract.
QLatin1StringView gateKey(Gate::Kind kind);
void writeGate(JsonWriter &json, const Gate &gate);

}
