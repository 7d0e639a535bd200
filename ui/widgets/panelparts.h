// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractItemModel;
class QScrollArea;
class QTreeView;
class QWidget;

namespace Trunkline {

/// What panels beside a table are made of.

/// A flat list of @p model; the column @p wide takes the room that is left.
QTreeView *panelList(QAbstractItemModel &model, const QString &accessibleName, int wide, QWidget *parent);
/// A list above what it shows.
QWidget *panelSplit(QWidget *list, QWidget *content, QWidget *parent);

/// Scrolls @p content up and down where the panel is low; as high as the panel where it is high.
QScrollArea *panelScroll(QWidget *content, QWidget *parent);

}
