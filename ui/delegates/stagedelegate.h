// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celldelegate.h"
#include "ui/theme/theme.h"

#include <functional>

namespace Trunkline {

/// One station of a change: its words in a pill where it was reached, and muted where it was not.
class StageDelegate final : public CellDelegate
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

/// The name of a change, muted, before its title.
class ChangeTitleDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                      const QModelIndex &index) const override;
};

}
