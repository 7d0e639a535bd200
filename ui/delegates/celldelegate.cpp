// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/celldelegate.h"

#include "models/wording/agewording.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::current();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.hover);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (!theme.isHighContrast || !option.state.testFlag(QStyle::State_Selected))
        return;
    for (const int top : {option.rect.top(), option.rect.bottom() - theme.focusWidth() + 1})
        painter.fillRect(QRect(option.rect.left(), top, option.rect.width(), theme.focusWidth()), theme.accent);
}

// The keyboard's place is visible in every theme and beside a selection of many rows.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    const Theme &theme = Theme::current();
    const qreal inside = theme.focusWidth() / 2.0;
    painter.setPen(QPen(theme.accent, theme.focusWidth(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(inside, inside, -inside, -inside - 1));
}

constexpr int WorthReading = 100; // pixels

bool isHeading(const QModelIndex &index)
{
    return index.model() && index.model()->hasChildren(index.siblingAtColumn(0));
}

}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect.adjusted(Padding, 0, -Padding, -1);
    painter->setPen(Theme::current().text);
    painter->setFont(option.font);
    if (isHeading(index)) {
        painter->fillRect(option.rect, Theme::current().raised);
        painter->setFont(themeFont(FontRole::SmallBold));
        drawText(*painter, option, area, index.data().toString());
    } else {
        paintBackground(*painter, option);
        paintContent(*painter, option, area, index);
        paintFocus(*painter, option);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {contentWidth(option, index) + 2 * Padding, option.fontMetrics.height() + 12};
}

int CellDelegate::leastWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return leastContentWidth(option, index) + 2 * Padding;
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const qreal wanted = isHeading(index) ? lineWidth(themeFont(FontRole::SmallBold), index.data().toString())
                                          : contentWidth(option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (const QString whole = wholeText(index); wanted > option.rect.width() - 2 * Padding && !text.contains(whole))
        text = text.isEmpty() ? whole : QString(whole % u'\n' % text);
    QToolTip::showText(event->globalPos(),
                       text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal),
                       view->viewport(), option.rect);
    event->setAccepted(!text.isEmpty());
    return true;
}

void CellDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text == u"—" || text == unknownText())
        painter.setPen(Theme::current().mutedText);
    drawText(painter, option, area, text);
}

int CellDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Rounded up: one missing fraction of a pixel would cut the text.
    return int(std::ceil(lineWidth(option.font, index.data().toString()))) + 1;
}

int CellDelegate::leastContentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return std::min(contentWidth(option, index), WorthReading);
}

QString CellDelegate::wholeText(const QModelIndex &index) const
{
    return index.data().toString();
}

QRect CellDelegate::place(const QStyleOptionViewItem &option, const QRect &area, const QRect &logical)
{
    return QStyle::visualRect(option.direction, area, logical);
}

void CellDelegate::drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                            const QString &text)
{
    paintLine(painter, place, QStyle::visualAlignment(option.direction, Qt::AlignLeft), text);
}

}
