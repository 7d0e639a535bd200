// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/verdictpilldelegate.h"

#include "ui/widgets/pill.h"

#include <QPainter>

namespace Trunkline {

VerdictPillDelegate::VerdictPillDelegate(ToneOf toneOf, QObject *parent)
    : CellDelegate(parent)
    , m_toneOf(std::move(toneOf))
{
}

void VerdictPillDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                       const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const QSize size = pillSize(text);
    const QRect pill(area.left(), area.center().y() - size.height() / 2 + 1, size.width(), size.height());
    paintPill(&painter, place(option, area, pill.intersected(area)), text, m_toneOf(index));
}

int VerdictPillDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return pillSize(index.data().toString()).width();
}

int VerdictPillDelegate::leastContentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return contentWidth(option, index);
}

}
