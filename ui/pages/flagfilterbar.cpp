// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/flagfilterbar.h"

#include "models/wording/agewording.h"
#include "ui/theme/fonts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

FlagFilterBar::FlagFilterBar(const FlagPolicy &policy, QWidget *parent)
    : ChipBar(parent)
    , m_state(new QComboBox(this))
    , m_owner(new QComboBox(this))
{
    auto *environment = new QLabel(policy.environment, this);
    environment->setFont(themeFont(FontRole::BodyBold));
    environment->setProperty("tone", policy.isProduction ? u"danger"_s : u"accent"_s);
    environment->setToolTip(tr("Changes made here reach this environment"));
    environment->setContentsMargins(0, 4, 6, 4); // level with the chips
    layout()->addWidget(environment);
    addChip(int(Chip::All), u"info"_s);
    addChip(int(Chip::ToRemove), u"warning"_s);
    addChip(int(Chip::RollingOut), u"info"_s);
    addChip(int(Chip::Released), u"good"_s);
    addChip(int(Chip::New), u"info"_s);
    addChip(int(Chip::Permanent), u"info"_s);
    addChip(int(Chip::Unknown), u"danger"_s);
    labelAll({});
    setChip(Chip::All);
    m_state->setAccessibleName(tr("State"));
    m_state->view()->setAccessibleName(tr("States to choose from"));
    m_state->addItems({tr("state: any"), tr("state: on"), tr("state: partly on"), tr("state: off")});
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->view()->setAccessibleName(tr("Owners to choose from"));
    m_owner->addItem(tr("owner: any"));
    layout()->addWidget(m_state);
    layout()->addWidget(m_owner);
    connect(this, &ChipBar::chipChosen, this, &FlagFilterBar::chosen);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FlagFilterBar::chosen);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &FlagFilterBar::chosen);
}

void FlagFilterBar::labelAll(const FlagFeed::Counts &counts)
{
    labelChips({{tr("all")},
                {tr("to remove"), counts.toRemove},
                {tr("rolling out")},
                {tr("at 100 %")},
                {tr("new")},
                {tr("permanent")},
                {tr("unknown in code"), counts.unknown}},
               tr("Show flags: %1"));
}

FlagFilterBar::Chip FlagFilterBar::chip() const
{
    return Chip(chosenChip());
}

void FlagFilterBar::setChip(Chip chip)
{
    chooseChip(int(chip));
}

void FlagFilterBar::setState(State state)
{
    m_state->setCurrentIndex(int(state));
}

bool FlagFilterBar::isFiltering() const
{
    return chip() != Chip::All || m_state->currentIndex() > 0 || m_owner->currentIndex() > 0;
}

void FlagFilterBar::clear()
{
    const QSignalBlocker blocker(this);
    setChip(Chip::All);
    m_state->setCurrentIndex(0);
    m_owner->setCurrentIndex(0);
}

namespace {

bool isInChip(FlagFilterBar::Chip chip, FlagLifecycle lifecycle)
{
    using enum FlagLifecycle;
    switch (chip) {
    case FlagFilterBar::Chip::All:
        return true;
    case FlagFilterBar::Chip::ToRemove:
        return lifecycle == RemoveDue || lifecycle == RemoveOverdue || lifecycle == Unused;
    case FlagFilterBar::Chip::RollingOut:
        return lifecycle == RollingOut;
    case FlagFilterBar::Chip::Released:
        return lifecycle == Released || lifecycle == RemoveDue || lifecycle == RemoveOverdue;
    case FlagFilterBar::Chip::New:
        return lifecycle == New;
    case FlagFilterBar::Chip::Permanent:
        return lifecycle == Permanent;
    case FlagFilterBar::Chip::Unknown:
        return lifecycle == NotInTable;
    }
    std::unreachable();
}

bool isInState(FlagFilterBar::State state, const FlagFacts &facts)
{
    if (state == FlagFilterBar::State::Any)
        return true;
    const std::optional<qint32> percent = facts.flag ? effectivePercent(*facts.flag) : std::nullopt;
    if (!percent)
        return false;
    switch (state) {
    case FlagFilterBar::State::Any:
    case FlagFilterBar::State::On:
        return *percent == 100;
    case FlagFilterBar::State::Partly:
        return *percent > 0 && *percent < 100;
    case FlagFilterBar::State::Off:
        return *percent == 0;
    }
    std::unreachable();
}

}

bool FlagFilterBar::accepts(const FlagFacts &facts, FlagLifecycle lifecycle) const
{
    if (!isInChip(chip(), lifecycle) || !isInState(State(m_state->currentIndex()), facts))
        return false;
    const int owner = m_owner->currentIndex();
    return owner <= 0 || (facts.flag && facts.flag->owner == m_owners.value(owner - 1));
}

void FlagFilterBar::showFacts(const FlagFeed &feed)
{
    labelAll(feed.counts());
    showOwners(feed.owners());
}

void FlagFilterBar::showOwners(const QStringList &owners)
{
    if (owners == m_owners)
        return;
    const QString chosen = m_owner->currentIndex() > 0 ? m_owners.at(m_owner->currentIndex() - 1) : QString();
    const bool isChosen = m_owner->currentIndex() > 0;
    const QSignalBlocker blocker(m_owner);
    m_owners = owners;
    m_owner->clear();
    m_owner->addItem(tr("owner: any"));
    for (const QString &owner : std::as_const(m_owners))
        m_owner->addItem(tr("owner: %1").arg(owner.isEmpty() ? tr("none") : owner));
    m_owner->setCurrentIndex(isChosen ? int(m_owners.indexOf(chosen)) + 1 : 0);
}

}
