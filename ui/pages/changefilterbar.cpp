// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/changefilterbar.h"

#include "models/wording/changewording.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QToolButton>

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
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
    , m_groupBy(new QComboBox(this))
{
    setLayout(new FlowLayout);
    addChip(Chip::All, u"info"_s);
    addChip(Chip::InFlight, u"info"_s);
    addChip(Chip::NotLive, u"warning"_s);
    addChip(Chip::NotReleased, u"info"_s);
    addChip(Chip::Back, u"danger"_s);
    addChip(Chip::Done, u"good"_s);
    setChip(Chip::All);
    showCounts({});
    m_groupBy->setAccessibleName(tr("Group by"));
    m_groupBy->view()->setAccessibleName(tr("Ways to group"));
    m_groupBy->addItems({tr("Not grouped"), tr("By station"), tr("By author")});
    layout()->addWidget(m_groupBy);
    connect(m_chips, &QButtonGroup::idClicked, this, &ChangeFilterBar::chipChosen);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &ChangeFilterBar::groupingChanged);
}

void ChangeFilterBar::addChip(Chip chip, const QString &tone)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setProperty("chip", tone);
    m_chips->addButton(button, int(chip));
    layout()->addWidget(button);
}

ChangeFilterBar::Chip ChangeFilterBar::chip() const
{
    return Chip(m_chips->checkedId());
}

void ChangeFilterBar::setChip(Chip chip)
{
    m_chips->button(int(chip))->setChecked(true);
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
    const std::pair<QString, int> chips[] = {
            {tr("all"), counts.all},
            {tr("in flight"), counts.inFlight},
            {tr("not live"), counts.notLive},
            {tr("not released"), counts.notReleased},
            {tr("went back"), counts.back + counts.reverted},
            {tr("done"), counts.done},
    };
    for (int id = 0; const auto &[text, count] : chips) {
        QAbstractButton *button = m_chips->button(id++);
        button->setText(count > 0 ? QString(text % u' ' % QLocale().toString(count)) : text);
        button->setAccessibleName(tr("Show changes: %1 (%2)").arg(text, QLocale().toString(count)));
    }
}

ChangeFilterBar::Grouping ChangeFilterBar::grouping() const
{
    return Grouping(m_groupBy->currentIndex());
}

void ChangeFilterBar::setGrouping(Grouping grouping)
{
    m_groupBy->setCurrentIndex(int(grouping));
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
