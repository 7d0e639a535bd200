// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicefilterbar.h"

#include "models/rules/serviceurgency.h"
#include "models/wording/servicewording.h"

#include <QComboBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

ServiceFilterBar::ServiceFilterBar(QWidget *parent)
    : ChipBar(parent)
{
    addChip(int(Chip::All), u"info"_s);
    addChip(int(Chip::Attention), u"danger"_s);
    addChip(int(Chip::RolledBack), u"warning"_s);
    addChip(int(Chip::Moving), u"info"_s);
    addChip(int(Chip::Healthy), u"good"_s);
    addChip(int(Chip::Stopped), u"info"_s);
    setChip(Chip::All);
    showCounts({});
    addGroupings({tr("Not grouped"), tr("By state"), tr("By stack")});
}

ServiceFilterBar::Chip ServiceFilterBar::chip() const
{
    return Chip(chosenChip());
}

void ServiceFilterBar::setChip(Chip chip)
{
    chooseChip(int(chip));
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
    labelChips(
            {
                    {tr("all"), counts.all},
                    {tr("needs attention"), counts.attention},
                    {verdictText(ServiceVerdict::State::RolledBack), counts.rolledBack},
                    {verdictText(ServiceVerdict::State::RollingOut), counts.moving},
                    {verdictText(ServiceVerdict::State::Healthy), counts.healthy},
                    {verdictText(ServiceVerdict::State::Stopped), counts.stopped},
            },
            tr("Show services: %1"));
}

ServiceSettings::Grouping ServiceFilterBar::grouping() const
{
    return ServiceSettings::Grouping(groupingBox()->currentIndex());
}

void ServiceFilterBar::setGrouping(ServiceSettings::Grouping grouping)
{
    groupingBox()->setCurrentIndex(int(grouping));
}

}
