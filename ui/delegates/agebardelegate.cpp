// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/agebardelegate.h"

#include "models/items/branchmodel.h"
#include "models/wording/branchwording.h"
#include "models/wording/phrasing.h"
#include "ui/delegates/branchlooks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"
#include "ui/widgets/agebar.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int BarWidth = 90;
constexpr int LeastBarWidth = 18;
constexpr int BarHeight = 6;

int ageTextWidth(const QFont &font)
{
    return qRound(lineWidth(font, u"119 days"_s));
}

/// Of the longest day's name, which is asked for in every cell.
int deadlineWidth()
{
    static std::pair<QString, QFont> measured;
    static int width = 0;
    const std::pair now(QLocale().name(), QGuiApplication::font());
    if (now == measured)
        return width;
    measured = now;
    width = 0;
    const QDateTime night(QDate(2026, 11, 22), QTime(22, 0));
    for (int day = 1; day <= 7; ++day)
        width = std::max(width, qRound(lineWidth(themeFont(FontRole::Small), longDeadlineText(night.addDays(day)))));
    return width;
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
    const int room = area.width() - ageTextWidth(option.font) - Gap;
    const int besideDeadline = room - Gap - deadlineWidth();
    const bool hasDeadline = besideDeadline >= LeastBarWidth; // a beginning of it would tell nothing
    const int barWidth = std::clamp(hasDeadline ? besideDeadline : room, 0, BarWidth);
    const QRect bar(area.left(), area.center().y() - BarHeight / 2 + 1, barWidth, BarHeight);
    if (barWidth >= LeastBarWidth)
        paintAgeBar(painter, place(option, area, bar), option.direction,
                    {.age = index.data(BranchModel::AgeRole).value<std::chrono::seconds>(),
                     .limit = index.data(BranchModel::LimitRole).value<std::chrono::seconds>(),
                     .tone = toneOf(index.data(BranchModel::VerdictRole).value<BranchState>())});

    QRect text = area;
    text.setLeft(bar.right() + 1 + Gap);
    text.setWidth(std::min(ageTextWidth(option.font), area.right() + 1 - text.left()));
    painter.setPen(Theme::current().text);
    drawText(painter, option, place(option, area, text), index.data().toString());

    QRect rest = area;
    rest.setLeft(text.right() + 1 + Gap);
    if (!hasDeadline)
        return;
    painter.setFont(themeFont(FontRole::Small));
    painter.setPen(Theme::current().mutedText);
    drawText(painter, option, place(option, area, rest), index.data(BranchModel::DeadlineRole).toString());
}

int AgeBarDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return BarWidth + Gap + ageTextWidth(option.font) + Gap + deadlineWidth();
}

int AgeBarDelegate::leastContentWidth(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return LeastBarWidth + Gap + ageTextWidth(option.font);
}

QString AgeBarDelegate::wholeText(const QModelIndex &index) const
{
    return listText({index.data().toString(), index.data(BranchModel::DeadlineRole).toString()});
}

}
