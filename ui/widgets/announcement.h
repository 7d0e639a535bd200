// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace Trunkline {

/// Tells whoever listens to the screen instead of looking at it, without moving the focus. @p from is what changed.
void announce(QWidget &from, const QString &text);

}
