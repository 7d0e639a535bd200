// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/commandpalette.h"

namespace Trunkline {

class MainMenu;
class Page;

using ShowSubject = std::function<void(const QString &pageId, const QString &key)>;

/// Every action of the menu, every action of the pages that can be done now, and every subject of every page. What
/// belongs to another page leads there first.
QList<CommandPalette::Entry> paletteEntries(const MainMenu &menu, const QList<Page *> &pages, const Page *current,
                                            const ShowSubject &show);

}
