// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/listedfactdelegate.h"

#include "models/items/listedfactmodel.h"
#include "ui/delegates/pullrequestlooks.h"

#include <QPainter>

namespace Trunkline {

namespace {

constexpr int FactMarkSize = 14;

ListedFact::Mark markOf(const QModelIndex &index)
{
    return index.data(ListedFactModel::MarkRole).value<ListedFact::Mark>();
}

}

void ListedFactDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                      const QModelIndex &index) const
{
    if (markOf(index) == ListedFact::Mark::None)
        return CellDelegate::paintContent(painter, option, area, index);
    const QRect mark(area.left(), area.center().y() - FactMarkSize / 2 + 1, FactMarkSize, FactMarkSize);
    iconOf(markOf(index)).paint(&painter, place(option, area, mark));
    QRect text = area;
    text.setLeft(mark.right() + 1 + Gap);
    drawText(painter, option, place(option, area, text), index.data().toString());
}

int ListedFactDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int mark = markOf(index) == ListedFact::Mark::None ? 0 : FactMarkSize + Gap;
    return CellDelegate::contentWidth(option, index) + mark;
}

}
