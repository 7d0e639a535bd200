// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/domain/trunkhistory.h"

#include <functional>

namespace Trunkline {

/// Blocks; for a worker thread. When cancelled, what has been read so far.
Result<TrunkHistory> readTrunkHistory(const GitPlace &place, const ObjectId &tip, const QDateTime &since,
                                      const std::function<bool()> &cancelled);

}
