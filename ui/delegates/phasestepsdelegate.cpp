// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/phasestepsdelegate.h"

#include "models/items/schemachangemodel.h"
#include "models/wording/migrationwording.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

#include <algorithm>

namespace Trunkline {

namespace {

constexpr int StepCount = 4;
constexpr int StepPadding = 8;
constexpr int PhaseBarWidth = 90;
constexpr int PhaseBarHeight = 6;

int stepWidth(int step)
{
    return qRound(lineWidth(themeFont(FontRole::SmallBold), phaseText(SchemaChange::Phase(step)))) + 2 * StepPadding;
}

/// Where there is not room for all, those that are over go first: the current one is to be seen.
int firstStep(int current, int room)
{
    int width = 0;
    int first = std::min(current, StepCount - 1);
    for (int step = first; step >= 0 && (width += stepWidth(step)) <= room; --step)
        first = step;
    return first;
}

}

void PhaseStepsDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                      const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int current = index.data(SchemaChangeModel::PhaseRole).toInt();
    painter.setFont(themeFont(FontRole::SmallBold));
    const int height = painter.fontMetrics().height() + 4;
    int left = area.left();
    painter.setClipRect(area);
    for (int step = firstStep(current, area.width()); step < StepCount && left < area.right(); ++step) {
        const int width = std::min(stepWidth(step) - 1, area.right() - left + 1);
        const QRect logical(left, area.center().y() - height / 2 + 1, width, height);
        const QRect cell = place(option, area, logical);
        const ToneColors &tone = step < current ? theme.good : theme.neutral;
        painter.setPen(Qt::NoPen);
        painter.setBrush(step == current ? theme.accent : tone.soft);
        painter.drawRect(cell);
        painter.setPen(step == current ? theme.onAccent : tone.text);
        const bool isWhole = width == stepWidth(step) - 1;
        const QString text = phaseText(SchemaChange::Phase(step));
        constexpr int margin = StepPadding / 2;
        paintLine(painter, isWhole ? cell : cell.adjusted(margin, 0, -margin, 0), Qt::AlignHCenter, text);
        left += stepWidth(step);
    }
}

int PhaseStepsDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    int width = 0;
    for (int step = 0; step < StepCount; ++step)
        width += stepWidth(step);
    return width;
}

void BackfillDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                    const QModelIndex &index) const
{
    const QVariant percent = index.data(SchemaChangeModel::PercentRole);
    if (!percent.isValid() || area.width() < 2 * PhaseBarWidth)
        return CellDelegate::paintContent(painter, option, area, index);
    const Theme &theme = Theme::current();
    const QRect track(area.left(), area.center().y() - PhaseBarHeight / 2, PhaseBarWidth, PhaseBarHeight);
    const int filled = PhaseBarWidth * std::clamp(percent.toInt(), 0, 100) / 100;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(place(option, area, track), PhaseBarHeight / 2.0, PhaseBarHeight / 2.0);
    painter.setBrush(theme.good.mark);
    painter.drawRoundedRect(place(option, area, QRect(track.left(), track.top(), filled, PhaseBarHeight)),
                            PhaseBarHeight / 2.0, PhaseBarHeight / 2.0);
    painter.setPen(theme.text);
    drawText(painter, option, place(option, area, area.adjusted(PhaseBarWidth + Gap, 0, 0, 0)),
             index.data().toString());
}

void ContractDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                    const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QSize size = pillSize(text);
    const QRect pill(area.left(), area.center().y() - size.height() / 2 + 1, std::min(size.width(), area.width()),
                     size.height());
    const bool isAllowed = index.data(SchemaChangeModel::IsAllowedRole).toBool();
    paintPill(&painter, place(option, area, pill), text, isAllowed ? Tone::Good : Tone::Warning);
}

int ContractDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return pillSize(index.data().toString()).width();
}

}
