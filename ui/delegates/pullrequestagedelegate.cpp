// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/pullrequestagedelegate.h"

#include "models/items/pullrequestmodel.h"
#include "ui/delegates/pullrequestlooks.h"
#include "ui/theme/linetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/agebar.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int RequestBarWidth = 60;
constexpr int RequestBarHeight = 6;

}

void PullRequestAgeDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                          const QModelIndex &index) const
{
    const int textWidth = qRound(lineWidth(option.font, u"119 days"_s));
    const int barWidth = std::clamp(area.width() - textWidth - Gap, 0, RequestBarWidth);
    const bool isOpen = index.data(PullRequestModel::GroupRole).isValid();
    QRect text = area;
    if (barWidth >= 3 * RequestBarHeight) {
        const QRect bar(area.left(), area.center().y() - RequestBarHeight / 2 + 1, barWidth, RequestBarHeight);
        if (isOpen)
            paintAgeBar(painter, place(option, area, bar), option.direction,
                        {.age = index.data(PullRequestModel::AgeRole).value<std::chrono::seconds>(),
                         .limit = index.data(PullRequestModel::LimitRole).value<std::chrono::seconds>(),
                         .tone = ageTone(index)});
        text.setLeft(bar.right() + 1 + Gap);
    }
    const Tone tone = ageTone(index);
    painter.setPen(isOpen && tone == Tone::Danger ? Theme::current().danger.text : Theme::current().text);
    drawText(painter, option, place(option, area, text), index.data().toString());
}

int PullRequestAgeDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return RequestBarWidth + Gap + qRound(lineWidth(option.font, u"119 days"_s));
}

}
