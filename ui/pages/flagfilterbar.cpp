// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/flagfilterbar.h"

#include "models/wording/agewording.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

FlagFilterBar::FlagFilterBar(const FlagPolicy &policy, QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
    , m_state(new QComboBox(this))
    , m_owner(new QComboBox(this))
{
    setLayout(new FlowLayout);
    auto *environment = new QLabel(policy.environment, this);
    environment->setFont(themeFont(FontRole::BodyBold));
    environment->setProperty("tone", policy.isProduction ? u"danger"_s : u"accent"_s);
    environment->setToolTip(tr("Changes made here reach this environment"));
    environment->setContentsMargins(0, 4, 6, 4); // level with the chips
    layout()->addWidget(environment);
    addChip(Chip::All, tr("all"), u"info"_s);
    addChip(Chip::ToRemove, tr("to remove"), u"warning"_s);
    addChip(Chip::RollingOut, tr("rolling out"), u"info"_s);
    addChip(Chip::Released, tr("at 100 %"), u"good"_s);
    addChip(Chip::New, tr("new"), u"info"_s);
    addChip(Chip::Permanent, tr("permanent"), u"info"_s);
    addChip(Chip::Unknown, tr("unknown in code"), u"danger"_s);
    setChip(Chip::All);
    m_state->setAccessibleName(tr("State"));
    m_state->view()->setAccessibleName(tr("States to choose from"));
    m_state->addItems({tr("state: any"), tr("state: on"), tr("state: partly on"), tr("state: off")});
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->view()->setAccessibleName(tr("Owners to choose from"));
    m_owner->addItem(tr("owner: any"));
    layout()->addWidget(m_state);
    layout()->addWidget(m_owner);
    connect(m_chips, &QButtonGroup::idClicked, this, &FlagFilterBar::chosen);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FlagFilterBar::chosen);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &FlagFilterBar::chosen);
}

void FlagFilterBar::addChip(Chip chip, const QString &text, const QString &tone)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setProperty("chip", tone);
    button->setText(text);
    button->setAccessibleName(tr("Show flags: %1").arg(text));
    m_chips->addButton(button, int(chip));
    layout()->addWidget(button);
}

FlagFilterBar::Chip FlagFilterBar::chip() const
{
    return Chip(m_chips->checkedId());
}

void FlagFilterBar::setChip(Chip chip)
{
    m_chips->button(int(chip))->setChecked(true);
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
    const auto show = [this](Chip chip, const QString &text, int count) {
        QAbstractButton *button = m_chips->button(int(chip));
        button->setText(count > 0 ? QString(text % u' ' % QLocale().toString(count)) : text);
        button->setAccessibleName(tr("Show flags: %1 (%2)").arg(text, QLocale().toString(count)));
    };
    show(Chip::ToRemove, tr("to remove"), feed.counts().toRemove);
    show(Chip::Unknown, tr("unknown in code"), feed.counts().unknown);
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
