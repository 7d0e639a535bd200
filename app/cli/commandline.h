// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Trunkline {

/// True when the arguments name a verb: then the process needs no display.
bool isVerb(const QStringList &arguments);

}
