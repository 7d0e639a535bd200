// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/flagdelegates.h"

#include "models/items/flagmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int SwitchWidth = 30;
constexpr int SwitchHeight = 16;
constexpr int RolloutBarWidth = 100;
constexpr int RolloutBarHeight = 6;

Tone switchTone(const QModelIndex &index, bool isOn)
{
    if (!isOn)
        return Tone::Neutral;
    const QVariant percent = index.data(FlagModel::PercentRole);
    return percent.isValid() && percent.toInt() < 100 ? Tone::Accent : Tone::Good;
}

/// Where the knob is: at the left off, at the right on, between them while on for some.
qreal knobShare(Tone tone)
{
    return tone == Tone::Neutral ? 0 : tone == Tone::Accent ? 0.5 : 1;
}

int percentWidth(const QFont &font)
{
    return qRound(lineWidth(font, u"100 %"_s));
}

}

void FlagSwitchDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                      const QModelIndex &index) const
{
    const QVariant enabled = index.data(FlagModel::EnabledRole);
    if (!enabled.isValid()) {
        CellDelegate::paintContent(painter, option, area, index);
        return;
    }
    const Theme &theme = Theme::current();
    const Tone tone = switchTone(index, enabled.toBool());
    const QRect track(area.left(), area.center().y() - SwitchHeight / 2 + 1, SwitchWidth, SwitchHeight);
    const QRectF shape = place(option, area, track);
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled.toBool() ? theme.tone(tone).mark : theme.neutral.mark);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    const qreal diameter = shape.height() - 4;
    const qreal share = option.direction == Qt::RightToLeft ? 1 - knobShare(tone) : knobShare(tone);
    painter.setBrush(theme.surface);
    painter.drawEllipse(
            QRectF(shape.left() + 2 + share * (shape.width() - diameter - 4), shape.top() + 2, diameter, diameter));
}

int FlagSwitchDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return std::max(SwitchWidth, CellDelegate::contentWidth(option, index));
}

int FlagSwitchDelegate::leastContentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSwitch = index.data(FlagModel::EnabledRole).isValid(); // its word is told, not drawn
    return isSwitch ? SwitchWidth : CellDelegate::leastContentWidth(option, index);
}

void RolloutDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                   const QModelIndex &index) const
{
    const QVariant percent = index.data(FlagModel::PercentRole);
    const bool isOn = index.data(FlagModel::EnabledRole).toBool();
    if (index.data(FlagModel::HasFaultRole).toBool()) {
        painter.setPen(Theme::current().danger.text);
        drawText(painter, option, area, index.data().toString());
        return;
    }
    if (!percent.isValid() || percent.toInt() <= 0 || percent.toInt() >= 100) {
        CellDelegate::paintContent(painter, option, area, index);
        return;
    }
    const int words = percentWidth(option.font);
    const QRect bar(area.left(), area.center().y() - RolloutBarHeight / 2 + 1,
                    std::clamp(area.width() - words - Gap, 0, RolloutBarWidth), RolloutBarHeight);
    const Theme &theme = Theme::current();
    painter.setPen(theme.isHighContrast ? QPen(theme.mutedText) : QPen(Qt::NoPen));
    painter.setBrush(theme.track);
    painter.drawRoundedRect(QRectF(place(option, area, bar)), RolloutBarHeight / 2.0, RolloutBarHeight / 2.0);
    QRect filled = bar;
    filled.setWidth(std::max(RolloutBarHeight, bar.width() * percent.toInt() / 100));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? theme.good.mark : theme.neutral.mark); // off: what it would be
    painter.drawRoundedRect(QRectF(place(option, area, filled)), RolloutBarHeight / 2.0, RolloutBarHeight / 2.0);
    QRect text = area;
    text.setLeft(bar.right() + 1 + Gap);
    painter.setPen(isOn ? theme.text : theme.mutedText);
    drawText(painter, option, place(option, area, text), index.data().toString());
}

int RolloutDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return RolloutBarWidth + Gap + percentWidth(option.font);
}

void FlagKeyDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                   const QModelIndex &index) const
{
    painter.setFont(themeFont(FontRole::Mono));
    drawText(painter, option, area, index.data().toString());
}

int FlagKeyDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return int(std::ceil(lineWidth(themeFont(FontRole::Mono), index.data().toString()))) + 1;
}

void EvaluatedInDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                       const QModelIndex &index) const
{
    if (!index.data(FlagModel::IsWebOnlyRole).toBool()) {
        CellDelegate::paintContent(painter, option, area, index);
        return;
    }
    painter.setPen(Theme::current().warning.text);
    drawText(painter, option, area, index.data().toString());
}

}
