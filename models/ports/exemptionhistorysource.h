// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QHash>

namespace Trunkline {

/// Tells how often the end of an exemption was put off on trunk.
class ExemptionHistorySource
{
    Q_DISABLE_COPY_MOVE(ExemptionHistorySource)

public:
    ExemptionHistorySource() = default;
    virtual ~ExemptionHistorySource() = default;

    /// The same exemption, whatever its end.
    static QString keyOf(const Policy::Exemption &exemption) { return exemption.rule + u'\n' + exemption.subject; }

    /// By keyOf(), of those that are or were on trunk.
    [[nodiscard]] virtual QFuture<Result<QHash<QString, int>>> extensions() = 0;
};

}
