// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Trunkline {

/// How much the host can be asked for at once, by document, where that turned out to be less than usual. Kept in a
/// small file for each repository, so that a restart does not ask for too much again.
using PageSizes = QHash<QString, int>;

/// Empty when there is no such file, or nothing that makes sense in it.
PageSizes loadPageSizes(const QString &path);
void savePageSizes(const QString &path, const PageSizes &sizes);

}
