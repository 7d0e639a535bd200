// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/serviceverdict.h"
#include "ui/theme/theme.h"

class QModelIndex;

namespace Trunkline {

/// The colour of a service's verdict, the same wherever it appears.
Tone toneOf(ServiceVerdict::State state, ServiceVerdict::Severity severity);

/// Of a row of a ServiceModel.
Tone toneOfServiceRow(const QModelIndex &index);

}
