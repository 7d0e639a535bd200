// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportedfinding.h"

namespace Trunkline {

/// A pane whose facts are not there: none of its rules can be decided, because @p why.
PaneFindings undecidablePane(const QString &pane, const QString &why);

/// The source, named as in the JSON contract, that the pane's facts come from.
QLatin1StringView paneSource(QAnyStringView pane);

}
