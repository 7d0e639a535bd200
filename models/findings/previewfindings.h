// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportedfinding.h"
#include "models/domain/swarmpolicy.h"
#include "models/items/previewrow.h"

namespace Trunkline {

/// PREVIEW-1 to PREVIEW-3 over all previews.
PaneFindings previewPaneFindings(const QList<PreviewRow> &rows, const QDateTime &now, const PreviewPolicy &policy);

}
