// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/stackfile.h"
#include "models/rules/servicespec.h"

namespace Trunkline {

/// Whether @p service runs as the stack file that names it says. A file that keeps a service without a `deploy` section
/// means a developer's machine and is not asked. @p networkNames by identifier.
SpecDrift specDrift(const Service &service, const QList<StackFile> &files, const QHash<QString, QString> &networkNames);

}
