// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/check.h"
#include "models/domain/gate.h"

namespace Trunkline {

/// What one check says about the commit @p head. A gate that asks for a judgement (@p kind AiReview) wants a clear
/// yes: neutral and skipped are none; elsewhere the host lets them pass, and so does this.
Gate::State verdictOf(const Check &check, const QString &head, Gate::Kind kind);

Gate::Reason reasonOf(const Check &check, Gate::Kind kind);

/// The lower, the more it decides when several checks form one gate: a failure before what still runs, and so on.
int decisiveness(Gate::State state);

/// Of checks with the same name and poster only the newest: re-runs leave their elders behind.
QList<Check> newestOfEach(const QList<Check> &checks);

}
