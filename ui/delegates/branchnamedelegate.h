// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celldelegate.h"

namespace Trunkline {

/// A branch's name in the code font, with marks at its end: checked out, merged, conflicts with trunk. The model's
/// tool tip and accessible text say the same in words.
class BranchNameDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int leastContentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
