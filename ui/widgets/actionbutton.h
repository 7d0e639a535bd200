// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace Trunkline {

/// As it is read out: "Details panel" for "Details &panel", and for "Details panel (&P)" as Japanese has it.
QString withoutMnemonic(QString text);

/// A push button that does what @p action does and is enabled, named and explained as it is.
QPushButton *actionButton(QAction *action, QWidget *parent);

/// "primary" or "danger", also after the style sheet has looked at the button, as a button box makes it do.
void setTone(QPushButton &button, const QString &tone);

}
