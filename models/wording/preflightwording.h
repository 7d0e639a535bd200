// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/flagpreflight.h"

namespace Trunkline {

/// The answer as one translated sentence.
QString preflightText(const PreflightCheck &check);

}
