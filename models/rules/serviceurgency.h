// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/serviceverdict.h"

namespace Trunkline {

/// Ascending: what is down first, then what lost something, what moves, what is unknown, what is well.
qint64 serviceUrgency(const ServiceVerdict &verdict);

/// Whether somebody should look at it now.
bool needsAttention(const ServiceVerdict &verdict);

/// Whether time alone can turn the verdict into another one, without any change of the service.
bool isTimeDependent(const ServiceVerdict &verdict);

}
