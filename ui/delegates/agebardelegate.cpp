// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/agebardelegate.h"

#include "models/items/branchmodel.h"
#include "ui/delegates/branchlooks.h"
#include "ui/theme/fonts.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int BarWidth = 90;
constexpr int LeastBarWidth = 18;
constexpr int BarHeight = 6;

int ageTextWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"119 days"_s);
}

int deadlineWidth()
{
    return QFontMetrics(themeFont(FontRole::Small)).horizontalAdvance(u"overdue since Wed 00:00"_s);
}

qreal shareOf(std::chrono::seconds span, std::chrono::seconds limit)
{
    return std::clamp(qreal(span.count()) / (1.5 * qreal(limit.count())), 0.0, 1.0);
}

void paintBar(QPainter &painter, const QRectF &bar, Qt::LayoutDirection direction, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const auto limit = index.data(BranchModel::LimitRole).value<std::chrono::seconds>();
    const auto state = index.data(BranchModel::VerdictRole).value<BranchState>();
    const qreal radius = bar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(bar, radius, radius);

    const qreal share = shareOf(index.data(BranchModel::AgeRole).value<std::chrono::seconds>(), limit);
    QRectF filled = bar;
    filled.setWidth(std::max(bar.width() * share, bar.height()));
    const bool isMirrored = direction == Qt::RightToLeft;
    if (isMirrored)
        filled.moveRight(bar.right());
    painter.setBrush(theme.tone(toneOf(state)).mark);
    painter.drawRoundedRect(filled, radius, radius);

    const qreal tick = bar.width() * shareOf(limit, limit);
    const qreal x = isMirrored ? bar.right() - tick : bar.left() + tick;
    painter.fillRect(QRectF(std::round(x), bar.top() - 2, 1, bar.height() + 4), theme.mutedText);
}

}

void AgeBarDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                  const QModelIndex &index) const
{
    if (!index.data(BranchModel::AgeRole).isValid()) {
        CellDelegate::paintContent(painter, option, area, index);
        return;
    }
    // the bar gives way to the words, in every row alike
    const int room = area.width() - ageTextWidth(option.fontMetrics) - Gap;
    const int barWidth = std::min(std::clamp(room - Gap - deadlineWidth(), LeastBarWidth, BarWidth), std::max(room, 0));
    const QRect bar(area.left(), area.center().y() - BarHeight / 2 + 1, barWidth, BarHeight);
    if (barWidth >= LeastBarWidth)
        paintBar(painter, place(option, area, bar), option.direction, index);

    QRect text = area;
    text.setLeft(bar.right() + 1 + Gap);
    text.setWidth(std::min(ageTextWidth(option.fontMetrics), area.right() + 1 - text.left()));
    painter.setPen(Theme::current().text);
    drawText(painter, option, place(option, area, text), index.data().toString());

    QRect rest = area;
    rest.setLeft(text.right() + 1 + Gap);
    if (rest.width() < 3 * Padding)
        return;
    painter.setFont(themeFont(FontRole::Small));
    painter.setPen(Theme::current().mutedText);
    drawText(painter, option, place(option, area, rest), index.data(BranchModel::DeadlineRole).toString());
}

int AgeBarDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return BarWidth + Gap + ageTextWidth(option.fontMetrics) + Gap + deadlineWidth();
}

}
