// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/featureflag.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// Changes flags. A change is tried once and never repeated by itself: whether it happened is found out by reading
/// (FlagChange::changeId), also when the answer was lost. Flag and event are written in one transaction. Only when
/// even reading is impossible the end is an error, and then nobody knows: Cause::OutcomeUnknown.
class FlagStore
{
    Q_DISABLE_COPY_MOVE(FlagStore)

public:
    FlagStore() = default;
    virtual ~FlagStore() = default;

    [[nodiscard]] virtual QFuture<Result<FlagOutcome>> change(const FlagChange &change) = 0;
    /// Conflict when there is a flag of this key already.
    [[nodiscard]] virtual QFuture<Result<FlagOutcome>> create(const NewFlag &flag) = 0;
    /// The team went through its flags.
    [[nodiscard]] virtual QFuture<Result<void>> recordAudit(const FlagAudit &audit) = 0;
};

}
