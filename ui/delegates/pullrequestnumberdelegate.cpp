// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/pullrequestnumberdelegate.h"

#include "models/items/pullrequestmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"
#include "ui/theme/theme.h"
#include "ui/theme/themedicon.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int NumberMarkSize = 14;

}

void PullRequestNumberDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                             const QModelIndex &index) const
{
    static const QIcon eye = themedIcon(u"eye"_s, Tone::Accent);
    const bool isWatched = index.data(PullRequestModel::IsWatchedRole).toBool();
    painter.setFont(themeFont(FontRole::Mono));
    painter.setLayoutDirection(Qt::LeftToRight); // a number reads the same everywhere
    QRect text = area;
    if (isWatched)
        text.setRight(area.right() - NumberMarkSize - Gap);
    drawText(painter, option, place(option, area, text), index.data().toString());
    const QRect mark(area.right() - NumberMarkSize + 1, area.center().y() - NumberMarkSize / 2 + 1, NumberMarkSize,
                     NumberMarkSize);
    if (isWatched)
        eye.paint(&painter, place(option, area, mark));
}

int PullRequestNumberDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return qRound(lineWidth(themeFont(FontRole::Mono), index.data().toString())) + NumberMarkSize + Gap;
}

}
