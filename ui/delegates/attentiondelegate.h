// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celldelegate.h"
#include "ui/theme/theme.h"

namespace Trunkline {

/// What a finding says: its subject in bold, then the sentence.
class AttentionDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The colour of a finding's severity.
Tone attentionTone(const QModelIndex &index);

}
