// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preview.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// Asks a preview whether it answers. Only hosts that the team has named as its own are ever asked (else
/// Cause::Refused); redirects off them are reported and not followed; nothing that identifies anybody is sent.
class PreviewProbe
{
    Q_DISABLE_COPY_MOVE(PreviewProbe)

public:
    PreviewProbe() = default;
    virtual ~PreviewProbe() = default;

    /// No answer at all is a ProbeResult without a status, not an Error.
    [[nodiscard]] virtual QFuture<Result<ProbeResult>> probe(const QUrl &url) = 0;
};

}
