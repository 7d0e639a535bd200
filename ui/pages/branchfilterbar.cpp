// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/branchfilterbar.h"

#include "models/wording/branchwording.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

BranchFilterBar::BranchFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
    , m_groupBy(new QComboBox(this))
{
    setLayout(new FlowLayout);
    addChip(Chip::All, u"info"_s);
    addChip(Chip::Overdue, u"danger"_s);
    addChip(Chip::Due, u"warning"_s);
    addChip(Chip::Fresh, u"good"_s);
    addChip(Chip::Merged, u"info"_s);
    addChip(Chip::Conflicts, u"danger"_s);
    setChip(Chip::All);
    showCounts({});
    m_groupBy->setAccessibleName(tr("Group by"));
    m_groupBy->view()->setAccessibleName(tr("Ways to group"));
    m_groupBy->addItems({tr("Not grouped"), tr("By state"), tr("By author")});
    layout()->addWidget(m_groupBy);
    connect(m_chips, &QButtonGroup::idClicked, this, &BranchFilterBar::chipChosen);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &BranchFilterBar::groupingChanged);
}

void BranchFilterBar::addChip(Chip chip, const QString &tone)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setProperty("chip", tone);
    m_chips->addButton(button, int(chip));
    layout()->addWidget(button);
}

BranchFilterBar::Chip BranchFilterBar::chip() const
{
    return Chip(m_chips->checkedId());
}

void BranchFilterBar::setChip(Chip chip)
{
    m_chips->button(int(chip))->setChecked(true);
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
    const std::pair<QString, int> chips[] = {
            {tr("all"), counts.all},
            {stateText(BranchState::Overdue), counts.overdue},
            {stateText(BranchState::Due), counts.due},
            {stateText(BranchState::Fresh), counts.fresh},
            {stateText(BranchState::Merged), counts.merged},
            {tr("conflicts"), counts.conflicting},
    };
    for (int id = 0; const auto &[text, count] : chips) {
        QAbstractButton *button = m_chips->button(id++);
        button->setText(count > 0 ? QString(text % u' ' % QLocale().toString(count)) : text);
        button->setAccessibleName(tr("Show branches: %1 (%2)").arg(text, QLocale().toString(count)));
    }
}

BranchSettings::Grouping BranchFilterBar::grouping() const
{
    return BranchSettings::Grouping(m_groupBy->currentIndex());
}

void BranchFilterBar::setGrouping(BranchSettings::Grouping grouping)
{
    m_groupBy->setCurrentIndex(int(grouping));
}

}
