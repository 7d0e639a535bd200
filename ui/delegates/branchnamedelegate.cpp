// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/branchnamedelegate.h"

#include "models/items/branchmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"
#include "ui/theme/themedicon.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int MarkSize = 14;
constexpr int SomeOfTheName = 140;

QList<QIcon> marksOf(const QModelIndex &index)
{
    static const std::array icons{themedIcon(u"check"_s), themedIcon(u"merge"_s), themedIcon(u"conflict"_s)};
    QList<QIcon> marks;
    if (index.data(BranchModel::IsCheckedOutRole).toBool())
        marks.append(icons[0]);
    const bool isMerged = index.data(BranchModel::VerdictRole).value<BranchState>() == BranchState::Merged;
    if (isMerged)
        marks.append(icons[1]);
    else if (index.data(BranchModel::ConflictCountRole).toInt() > 0)
        marks.append(icons[2]);
    return marks;
}

// Rounded up: one missing fraction of a pixel would cut the name.
int widthOf(const QString &name)
{
    return int(std::ceil(lineWidth(themeFont(FontRole::Mono), name))) + 1;
}

}

void BranchNameDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                      const QModelIndex &index) const
{
    const QList<QIcon> marks = marksOf(index);
    const int marksWidth = int(marks.size()) * (MarkSize + Gap);
    painter.setFont(themeFont(FontRole::Mono));
    painter.setLayoutDirection(Qt::LeftToRight); // a name reads the same everywhere
    const QString name = index.data().toString();
    QRect text = area;
    text.setWidth(std::max(0, std::min(widthOf(name), area.width() - marksWidth)));
    drawText(painter, option, place(option, area, text), name);

    QRect mark(text.right() + 1 + Gap, area.center().y() - MarkSize / 2 + 1, MarkSize, MarkSize);
    for (const QIcon &icon : marks) {
        icon.paint(&painter, place(option, area, mark));
        mark.translate(MarkSize + Gap, 0);
    }
}

int BranchNameDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return widthOf(index.data().toString()) + int(marksOf(index).size()) * (MarkSize + Gap);
}

/// Names of one author or one task often begin alike.
int BranchNameDelegate::leastContentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return std::min(contentWidth(option, index), SomeOfTheName);
}

}
