// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celldelegate.h"

namespace Trunkline {

/// A branch's age as a bar of one and a half times the limit with a tick at the limit, then in words, then, where
/// there is room, when it becomes overdue.
class AgeBarDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int leastContentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString wholeText(const QModelIndex &index) const override;
};

}
