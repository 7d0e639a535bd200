// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace Trunkline {

/// Wrapped plain text: what others wrote stays text, and a sentence that is long in some language takes another line.
QLabel *sentenceLabel(QWidget *parent, const QString &text = {}, const QString &tone = {});

/// The same, and it can be selected with the mouse: it may end in a command that one wants to copy.
QLabel *selectableLabel(QWidget *parent, const QString &text = {}, const QString &tone = {});

/// Heads a panel with what its subject is called, letter by letter, as it is typed elsewhere.
QLabel *nameLabel(QWidget *parent);

}
