// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Trunkline {

class Page;

/// Neighbours in the sidebar.
struct PageSection
{
    QString title; ///< empty for the first one
    QList<Page *> pages;
};

/// Every page of the window in its place. Those in @p built take theirs by id; the others state what they will show.
QList<PageSection> planPages(const QList<Page *> &built);

}
