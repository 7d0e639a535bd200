// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractItemModel;
class QTreeView;
class QWidget;

namespace Trunkline {

/// What panels beside a table are made of.

/// A flat list of @p model; the column @p wide takes the room that is left.
QTreeView *panelList(QAbstractItemModel &model, const QString &accessibleName, int wide, QWidget *parent);
/// A list above what it shows.
QWidget *panelSplit(QWidget *list, QWidget *content, QWidget *parent);

}
