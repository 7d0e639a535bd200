// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rolloutrecord.h"

#include <QByteArray>

namespace Trunkline {

/// A record as it is stored. A later version of the program reads what an earlier one wrote: fields are only added.
QByteArray toJson(const RolloutRecord &record);
RolloutRecord rolloutFromJson(const QByteArray &json);

}
