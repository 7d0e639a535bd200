// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/stackfile.h"

namespace Trunkline {

/// The services of a stack file; what is no YAML is Kind::Invalid with "line 3, column 5: ..." as detail. What a
/// file leaves out is the engine's default; anchors and merge keys are followed. Values of environment variables are
/// looked at and not kept.
Result<StackFile> parseStack(const QByteArray &content, const QString &path);

}
