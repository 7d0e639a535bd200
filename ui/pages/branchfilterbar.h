// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/branchfeed.h"
#include "ui/pages/branchsettings.h"
#include "ui/widgets/chipbar.h"

namespace Trunkline {

/// Above the table: which branches are shown, by chips with their counts, and how they are grouped.
class BranchFilterBar final : public ChipBar
{
    Q_OBJECT

public:
    enum class Chip { All, Overdue, Due, Fresh, Merged, Conflicts };

    explicit BranchFilterBar(QWidget *parent = nullptr);

    Chip chip() const;
    void setChip(Chip chip);
    /// True for a branch that the chosen chip stands for.
    bool accepts(const Branch &branch, BranchState state) const;
    void showCounts(const BranchFeed::Counts &counts);

    BranchSettings::Grouping grouping() const;
    void setGrouping(BranchSettings::Grouping grouping);
};

}
