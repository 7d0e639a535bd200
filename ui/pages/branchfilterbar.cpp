// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/branchfilterbar.h"

#include "models/wording/branchwording.h"

#include <QComboBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

BranchFilterBar::BranchFilterBar(QWidget *parent)
    : ChipBar(parent)
{
    addChip(int(Chip::All), u"info"_s);
    addChip(int(Chip::Overdue), u"danger"_s);
    addChip(int(Chip::Due), u"warning"_s);
    addChip(int(Chip::Fresh), u"good"_s);
    addChip(int(Chip::Merged), u"info"_s);
    addChip(int(Chip::Conflicts), u"danger"_s);
    setChip(Chip::All);
    showCounts({});
    addGroupings({tr("Not grouped"), tr("By state"), tr("By author")});
}

BranchFilterBar::Chip BranchFilterBar::chip() const
{
    return Chip(chosenChip());
}

void BranchFilterBar::setChip(Chip chip)
{
    chooseChip(int(chip));
}

bool BranchFilterBar::accepts(const Branch &branch, BranchState state) const
{
    switch (chip()) {
    case Chip::All:
        return true;
    case Chip::Overdue:
        return state == BranchState::Overdue;
    case Chip::Due:
        return state == BranchState::Due;
    case Chip::Fresh:
        return state == BranchState::Fresh;
    case Chip::Merged:
        return state == BranchState::Merged;
    case Chip::Conflicts:
        return state != BranchState::Merged && branch.conflictsWithTrunk && !branch.conflictsWithTrunk->isEmpty();
    }
    std::unreachable();
}

void BranchFilterBar::showCounts(const BranchFeed::Counts &counts)
{
    labelChips(
            {
                    {tr("all"), counts.all},
                    {stateText(BranchState::Overdue), counts.overdue},
                    {stateText(BranchState::Due), counts.due},
                    {stateText(BranchState::Fresh), counts.fresh},
                    {stateText(BranchState::Merged), counts.merged},
                    {tr("conflicts"), counts.conflicting},
            },
            tr("Show branches: %1"));
}

BranchSettings::Grouping BranchFilterBar::grouping() const
{
    return BranchSettings::Grouping(groupingBox()->currentIndex());
}

void BranchFilterBar::setGrouping(BranchSettings::Grouping grouping)
{
    groupingBox()->setCurrentIndex(int(grouping));
}

}
