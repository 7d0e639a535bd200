// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celldelegate.h"
#include "ui/theme/theme.h"

#include <functional>

namespace Trunkline {

/// A cell's word in a pill; @p toneOf an index decides the colour.
class VerdictPillDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using ToneOf = std::function<Tone(const QModelIndex &index)>;

    explicit VerdictPillDelegate(ToneOf toneOf, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int leastContentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ToneOf m_toneOf;
};

}
