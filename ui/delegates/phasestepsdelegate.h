// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celldelegate.h"

namespace Trunkline {

/// The phase of a schema change as one of four steps: those behind it are green, it is filled, those before it are
/// grey. Where it is narrow the others lose their words.
class PhaseStepsDelegate final : public CellDelegate
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

/// How far a backfill is, as a bar before its words.
class BackfillDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
