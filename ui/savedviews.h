// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QSettings;

namespace Trunkline {

/// How somebody wants to see a page again: what is looked for, and how the table is laid out, sorted and grouped.
struct SavedView
{
    QString name;
    QString filter;
    int grouping = -1; ///< -1: the page has none
    QByteArray layout; ///< see FactView::layoutState()

    bool operator==(const SavedView &) const = default;
};

/// By name.
QList<SavedView> savedViews(QSettings &store, const QString &pageId);
/// In the place of one with the same name.
void saveView(QSettings &store, const QString &pageId, const SavedView &view);
void removeView(QSettings &store, const QString &pageId, const QString &name);

}
