// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/panelparts.h"

#include "ui/delegates/celldelegate.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>

namespace Trunkline {

QTreeView *panelList(QAbstractItemModel &model, const QString &accessibleName, int wide, QWidget *parent)
{
    auto *list = new QTreeView(parent);
    list->setModel(&model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setItemDelegate(new CellDelegate(list));
    list->setTextElideMode(Qt::ElideRight);
    list->setAccessibleName(accessibleName);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return list;
}

QWidget *panelSplit(QWidget *list, QWidget *content, QWidget *parent)
{
    auto *splitter = new QSplitter(Qt::Vertical, parent);
    splitter->addWidget(list);
    splitter->addWidget(content);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QScrollArea *panelScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false); // the panel's own shows
    content->setAutoFillBackground(false);
    return scroll;
}

}
