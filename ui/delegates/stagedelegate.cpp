// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/stagedelegate.h"

#include "models/items/changemodel.h"
#include "models/wording/agewording.h"
#include "ui/delegates/changelooks.h"
#include "ui/theme/linetext.h"
#include "ui/widgets/pill.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

bool isPlainStage(const QString &text)
{
    return text.isEmpty() || text == u"—" || text == unknownText();
}

}

void StageDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                 const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (isPlainStage(text))
        return CellDelegate::paintContent(painter, option, area, index);
    const QSize size = pillSize(text);
    const QRect pill(area.left(), area.center().y() - size.height() / 2 + 1, std::min(size.width(), area.width()),
                     size.height());
    paintPill(&painter, place(option, area, pill), text, toneOfStage(index));
}

int StageDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return isPlainStage(text) ? CellDelegate::contentWidth(option, index) : pillSize(text).width();
}

int StageDelegate::leastContentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return contentWidth(option, index);
}

void ChangeTitleDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                       const QModelIndex &index) const
{
    const QString name = index.data(ChangeModel::NameRole).toString();
    const QString text = index.data().toString();
    if (!text.startsWith(name) || text.size() == name.size())
        return CellDelegate::paintContent(painter, option, area, index);
    const int width = qRound(lineWidth(painter.font(), name + u' '));
    painter.setPen(Theme::current().mutedText);
    drawText(painter, option, place(option, area, QRect(area.left(), area.top(), width, area.height())), name);
    painter.setPen(Theme::current().text);
    drawText(painter, option, place(option, area, area.adjusted(width, 0, 0, 0)), text.sliced(name.size() + 1));
}

}
