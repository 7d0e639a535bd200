// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/changefeed.h"
#include "models/items/arrangedmodel.h"
#include "ui/widgets/chipbar.h"

namespace Trunkline {

/// Above the table: which changes are shown, by chips with their counts, and how they are grouped.
class ChangeFilterBar final : public ChipBar
{
    Q_OBJECT

public:
    enum class Chip { All, InFlight, NotLive, NotReleased, Back, Done };
    enum class Grouping { None, Station, Author };

    explicit ChangeFilterBar(QWidget *parent = nullptr);

    Chip chip() const;
    void setChip(Chip chip);
    /// True for a change that the chosen chip stands for.
    bool accepts(const Change &change) const;
    void showCounts(const ChangeFeed::Counts &counts);

    Grouping grouping() const;
    void setGrouping(Grouping grouping);
    ArrangedModel::Grouping headings(const ChangeModel &model) const;
};

}
