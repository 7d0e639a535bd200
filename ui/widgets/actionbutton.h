// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace Trunkline {

/// As it is read out: "Details panel" for "Details &panel".
QString nameWithoutMnemonic(const QAction &action);

/// A push button that does what @p action does and is enabled, named and explained as it is.
QPushButton *actionButton(QAction *action, QWidget *parent);

}
