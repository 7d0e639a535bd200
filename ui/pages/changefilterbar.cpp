// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/changefilterbar.h"

#include "models/wording/changewording.h"

#include <QComboBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

bool wentBack(const Change &change)
{
    return change.station == Change::Station::Reverted
            || std::ranges::contains(change.production, Change::Production::State::RolledBack,
                                     &Change::Production::state);
}

}

ChangeFilterBar::ChangeFilterBar(QWidget *parent)
    : ChipBar(parent)
{
    addChip(int(Chip::All), u"info"_s);
    addChip(int(Chip::InFlight), u"info"_s);
    addChip(int(Chip::NotLive), u"warning"_s);
    addChip(int(Chip::NotReleased), u"info"_s);
    addChip(int(Chip::Back), u"danger"_s);
    addChip(int(Chip::Done), u"good"_s);
    setChip(Chip::All);
    showCounts({});
    addGroupings({tr("Not grouped"), tr("By station"), tr("By author")});
}

ChangeFilterBar::Chip ChangeFilterBar::chip() const
{
    return Chip(chosenChip());
}

void ChangeFilterBar::setChip(Chip chip)
{
    chooseChip(int(chip));
}

bool ChangeFilterBar::accepts(const Change &change) const
{
    using Station = Change::Station;
    switch (chip()) {
    case Chip::All:
        return true;
    case Chip::InFlight:
        return !change.isMerged();
    case Chip::NotLive:
        return (change.station == Station::Merged || change.station == Station::Built) && change.isProductionKnown
                && !change.production.isEmpty();
    case Chip::NotReleased:
        return change.station == Station::Deployed && change.flags;
    case Chip::Back:
        return wentBack(change);
    case Chip::Done:
        return change.station == Station::Done;
    }
    std::unreachable();
}

void ChangeFilterBar::showCounts(const ChangeFeed::Counts &counts)
{
    labelChips(
            {
                    {tr("all"), counts.all},
                    {tr("in flight"), counts.inFlight},
                    {tr("not live"), counts.notLive},
                    {tr("not released"), counts.notReleased},
                    {tr("went back"), counts.back + counts.reverted},
                    {tr("done"), counts.done},
            },
            tr("Show changes: %1"));
}

ChangeFilterBar::Grouping ChangeFilterBar::grouping() const
{
    return Grouping(groupingBox()->currentIndex());
}

void ChangeFilterBar::setGrouping(Grouping grouping)
{
    groupingBox()->setCurrentIndex(int(grouping));
}

ArrangedModel::Grouping ChangeFilterBar::headings(const ChangeModel &model) const
{
    switch (grouping()) {
    case Grouping::None:
        return {};
    case Grouping::Station:
        return [&model](int row) {
            const Change::Station station = model.row(row).station;
            return ArrangedModel::Heading{QString::number(int(station)), stationText(station)};
        };
    case Grouping::Author:
        return [&model](int row) {
            const QString &author = model.row(row).author;
            return ArrangedModel::Heading{author.isEmpty() ? u"\uffff"_s : author.toCaseFolded(),
                                          author.isEmpty() ? tr("author not known") : author};
        };
    }
    std::unreachable();
}

}
