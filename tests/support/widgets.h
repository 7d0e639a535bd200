// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Trunkline::Test {

/// The widgets below @p root that take keyboard or mouse but tell a screen reader no name.
QStringList namelessWidgets(const QWidget &root);

}
