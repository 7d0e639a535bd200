// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/phasestepsdelegate.h"

#include "models/items/schemachangemodel.h"
#include "models/wording/migrationwording.h"
#include "models/wording/phrasing.h"
#include "ui/delegates/migrationlooks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>

namespace Trunkline {

namespace {

constexpr int StepCount = 4;
constexpr int StepPadding = 8;
constexpr int PhaseBarWidth = 90;
constexpr int PhaseBarHeight = 6;

constexpr int SlimStep = 10; ///< without its word

QString phaseWord(int step)
{
    return phaseText(SchemaChange::Phase(step));
}

int stepWidth(int step)
{
    return qRound(lineWidth(themeFont(FontRole::SmallBold), phaseWord(step))) + 2 * StepPadding;
}

int currentStep(const QModelIndex &index)
{
    return index.data(SchemaChangeModel::PhaseRole).toInt();
}

/// The one that is to be read in any case.
int namedStep(int current)
{
    return std::clamp(current, 0, StepCount - 1);
}

/// Where there is not room for all words, steps without become slim: the current one keeps its own, then those that
/// come after it, then those that are over.
QVarLengthArray<int, StepCount> stepWidths(int current, int room)
{
    QVarLengthArray<int, StepCount> widths(StepCount, SlimStep);
    int left = room - StepCount * SlimStep;
    const auto name = [&](int step) {
        const int more = stepWidth(step) - SlimStep;
        if (more > left)
            return;
        widths[step] += more;
        left -= more;
    };
    const int named = namedStep(current);
    for (int step = named; step < StepCount; ++step)
        name(step);
    for (int step = named - 1; step >= 0; --step)
        name(step);
    if (widths[named] == SlimStep) // not even that one: what is there of it
        widths[named] = std::max(SlimStep, room - (StepCount - 1) * SlimStep);
    return widths;
}

}

void PhaseStepsDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                      const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int current = currentStep(index);
    painter.setFont(themeFont(FontRole::SmallBold));
    const int height = painter.fontMetrics().height() + 4;
    int left = area.left();
    painter.setClipRect(area);
    const QVarLengthArray<int, StepCount> widths = stepWidths(current, area.width());
    for (int step = 0; step < StepCount; ++step) {
        const QRect logical(left, area.center().y() - height / 2 + 1, widths[step] - 1, height);
        const QRect cell = place(option, area, logical);
        const ToneColors &tone = step < current ? theme.good : theme.neutral;
        painter.setPen(theme.isHighContrast ? QPen(theme.border) : QPen(Qt::NoPen));
        painter.setBrush(step == current ? theme.accent : tone.soft);
        painter.drawRect(cell);
        painter.setPen(step == current ? theme.onAccent : tone.text);
        constexpr int margin = StepPadding / 2;
        if (widths[step] > SlimStep)
            paintLine(painter, cell.adjusted(margin, 0, -margin, 0), Qt::AlignHCenter, phaseWord(step));
        left += widths[step];
    }
}

int PhaseStepsDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    int width = 0;
    for (int step = 0; step < StepCount; ++step)
        width += stepWidth(step);
    return width;
}

int PhaseStepsDelegate::leastContentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return stepWidth(namedStep(currentStep(index))) + (StepCount - 1) * SlimStep;
}

QString PhaseStepsDelegate::wholeText(const QModelIndex &index) const
{
    QStringList words;
    for (int step = 0; step < StepCount; ++step)
        words.append(step == currentStep(index) ? bracketedText(phaseWord(step), tr("now")) : phaseWord(step));
    return listText(words);
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
    painter.setPen(theme.isHighContrast ? QPen(theme.mutedText) : QPen(Qt::NoPen));
    painter.setBrush(theme.track);
    painter.drawRoundedRect(place(option, area, track), PhaseBarHeight / 2.0, PhaseBarHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.good.mark);
    painter.drawRoundedRect(place(option, area, QRect(track.left(), track.top(), filled, PhaseBarHeight)),
                            PhaseBarHeight / 2.0, PhaseBarHeight / 2.0);
    painter.setPen(theme.text);
    drawText(painter, option, place(option, area, area.adjusted(PhaseBarWidth + Gap, 0, 0, 0)),
             index.data().toString());
}

int BackfillDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int bar = index.data(SchemaChangeModel::PercentRole).isValid() ? PhaseBarWidth + Gap : 0;
    return bar + CellDelegate::contentWidth(option, index);
}

Tone toneOfContract(const QModelIndex &index)
{
    return index.data(SchemaChangeModel::IsAllowedRole).toBool() ? Tone::Good : Tone::Warning;
}

}
