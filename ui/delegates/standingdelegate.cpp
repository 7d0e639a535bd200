// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/standingdelegate.h"

#include "ui/delegates/pullrequestlooks.h"
#include "ui/widgets/pill.h"

#include <QModelIndex>
#include <QPainter>

namespace Trunkline {

void StandingDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                    const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QSize size = pillSize(text);
    QRect pill(QPoint(area.left(), area.center().y() - size.height() / 2 + 1), size);
    pill.setWidth(std::min(pill.width(), area.width()));
    paintPill(&painter, place(option, area, pill), text, standingTone(index));
}

int StandingDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return pillSize(index.data().toString()).width();
}

}
