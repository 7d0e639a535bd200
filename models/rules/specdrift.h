// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/stackfile.h"
#include "models/rules/servicespec.h"

namespace Trunkline {

/// "deploy/stack.yml: line 3, column 5: ...": those of @p files that cannot be read, as compilers name a place.
QStringList unreadableFiles(const QList<StackFile> &files);

/// Whether @p service runs as the stack file that names it says. A file that keeps a service without a `deploy` section
/// means a developer's machine and is not asked. @p networkNames by identifier.
SpecDrift specDrift(const Service &service, const QList<StackFile> &files, const QHash<QString, QString> &networkNames);

}
