// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/statepilldelegate.h"

#include "models/items/branchmodel.h"
#include "ui/delegates/branchlooks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"

#include <QPainter>

namespace Trunkline {

namespace {

constexpr int PillPadding = 8;

}

void StatePillDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                     const QModelIndex &index) const
{
    const QFont font = themeFont(FontRole::SmallBold);
    const QString text = index.data().toString();
    const int height = QFontMetrics(font).height() + 3;
    QRect pill(area.left(), area.center().y() - height / 2 + 1, qRound(lineWidth(font, text)) + 2 * PillPadding,
               height);
    pill = place(option, area, pill.intersected(area));

    const Tone tone = toneOf(index.data(BranchModel::VerdictRole).value<BranchState>());
    const ToneColors &colors = Theme::current().tone(tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.soft);
    painter.drawRoundedRect(QRectF(pill), height / 2.0, height / 2.0);
    painter.setPen(colors.text);
    painter.setFont(font);
    paintLine(painter, pill, Qt::AlignHCenter, text);
}

int StatePillDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return qRound(lineWidth(themeFont(FontRole::SmallBold), index.data().toString())) + 2 * PillPadding;
}

}
