// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicefilterbar.h"

#include "models/rules/serviceurgency.h"
#include "models/wording/servicewording.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

ServiceFilterBar::ServiceFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
    , m_groupBy(new QComboBox(this))
{
    setLayout(new FlowLayout);
    addChip(Chip::All, u"info"_s);
    addChip(Chip::Attention, u"danger"_s);
    addChip(Chip::RolledBack, u"warning"_s);
    addChip(Chip::Moving, u"info"_s);
    addChip(Chip::Healthy, u"good"_s);
    addChip(Chip::Stopped, u"info"_s);
    setChip(Chip::All);
    showCounts({});
    m_groupBy->setAccessibleName(tr("Group by"));
    m_groupBy->view()->setAccessibleName(tr("Ways to group"));
    m_groupBy->addItems({tr("Not grouped"), tr("By state"), tr("By stack")});
    layout()->addWidget(m_groupBy);
    connect(m_chips, &QButtonGroup::idClicked, this, &ServiceFilterBar::chipChosen);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &ServiceFilterBar::groupingChanged);
}

void ServiceFilterBar::addChip(Chip chip, const QString &tone)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setProperty("chip", tone);
    m_chips->addButton(button, int(chip));
    layout()->addWidget(button);
}

ServiceFilterBar::Chip ServiceFilterBar::chip() const
{
    return Chip(m_chips->checkedId());
}

void ServiceFilterBar::setChip(Chip chip)
{
    m_chips->button(int(chip))->setChecked(true);
}

bool ServiceFilterBar::accepts(const ServiceVerdict &verdict) const
{
    using enum ServiceVerdict::State;
    switch (chip()) {
    case Chip::All:
        return true;
    case Chip::Attention:
        return needsAttention(verdict);
    case Chip::RolledBack:
        return verdict.state == RolledBack;
    case Chip::Moving:
        return verdict.state == RollingOut || verdict.state == RollingBack;
    case Chip::Healthy:
        return verdict.state == Healthy;
    case Chip::Stopped:
        return verdict.state == Stopped || verdict.state == Completed;
    }
    std::unreachable();
}

void ServiceFilterBar::showCounts(const ServiceFeed::Counts &counts)
{
    const std::pair<QString, int> chips[] = {
            {tr("all"), counts.all},
            {tr("needs attention"), counts.attention},
            {verdictText(ServiceVerdict::State::RolledBack), counts.rolledBack},
            {verdictText(ServiceVerdict::State::RollingOut), counts.moving},
            {verdictText(ServiceVerdict::State::Healthy), counts.healthy},
            {verdictText(ServiceVerdict::State::Stopped), counts.stopped},
    };
    for (int id = 0; const auto &[text, count] : chips) {
        QAbstractButton *button = m_chips->button(id++);
        button->setText(count > 0 ? QString(text % u' ' % QLocale().toString(count)) : text);
        button->setAccessibleName(tr("Show services: %1 (%2)").arg(text, QLocale().toString(count)));
    }
}

ServiceSettings::Grouping ServiceFilterBar::grouping() const
{
    return ServiceSettings::Grouping(m_groupBy->currentIndex());
}

void ServiceFilterBar::setGrouping(ServiceSettings::Grouping grouping)
{
    m_groupBy->setCurrentIndex(int(grouping));
}

}
