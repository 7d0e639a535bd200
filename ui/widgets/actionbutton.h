// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace Trunkline {

/// A push button that does what @p action does and is enabled, named and explained as it is.
QPushButton *actionButton(QAction *action, QWidget *parent);

}
