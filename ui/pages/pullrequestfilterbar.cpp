// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pullrequestfilterbar.h"

#include "models/rules/pullrequestjudging.h"
#include "models/wording/agewording.h"
#include "models/wording/pullrequestwording.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

PullRequestFilterBar::PullRequestFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
    , m_groupBy(new QComboBox(this))
{
    setLayout(new FlowLayout);
    addChip(Chip::Open, u"info"_s);
    addChip(Chip::Ready, u"good"_s);
    addChip(Chip::MyReview, u"info"_s);
    addChip(Chip::Blocked, u"danger"_s);
    addChip(Chip::Waiting, u"warning"_s);
    addChip(Chip::Draft, u"info"_s);
    addChip(Chip::Overdue, u"danger"_s);
    addChip(Chip::Merged, u"info"_s);
    setChip(Chip::Open);
    showCounts({});
    m_groupBy->setAccessibleName(tr("Group by"));
    m_groupBy->view()->setAccessibleName(tr("Ways to group"));
    m_groupBy->addItems({tr("By standing"), tr("Not grouped"), tr("By author")});
    layout()->addWidget(m_groupBy);
    connect(m_chips, &QButtonGroup::idClicked, this, &PullRequestFilterBar::chipChosen);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &PullRequestFilterBar::groupingChanged);
}

void PullRequestFilterBar::addChip(Chip chip, const QString &tone)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setProperty("chip", tone);
    m_chips->addButton(button, int(chip));
    layout()->addWidget(button);
}

PullRequestFilterBar::Chip PullRequestFilterBar::chip() const
{
    return Chip(m_chips->checkedId());
}

void PullRequestFilterBar::setChip(Chip chip)
{
    m_chips->button(int(chip))->setChecked(true);
}

bool PullRequestFilterBar::accepts(const JudgedPullRequest &pullRequest, const QDateTime &now,
                                   std::chrono::seconds limit) const
{
    using Group = PullRequestStanding::Group;
    if (pullRequest.isMerged() || chip() == Chip::Merged)
        return pullRequest.isMerged() && chip() == Chip::Merged;
    const Group group = pullRequest.standing.group;
    switch (chip()) {
    case Chip::Open:
        return true;
    case Chip::Ready:
        return group == Group::ReadyToMerge;
    case Chip::MyReview:
        return group == Group::NeedsMyReview;
    case Chip::Blocked:
        return group == Group::Blocked;
    case Chip::Waiting:
        return group == Group::WaitingForOthers;
    case Chip::Draft:
        return group == Group::Draft;
    case Chip::Overdue:
        return pullRequestAge(pullRequest.facts, now) >= limit;
    case Chip::Merged:
        break;
    }
    std::unreachable();
}

void PullRequestFilterBar::showCounts(const PullRequestFeed::Counts &counts)
{
    const std::pair<QString, int> chips[] = {
            {tr("open"), counts.open},       {tr("ready"), counts.ready},     {tr("my review"), counts.needsMyReview},
            {tr("blocked"), counts.blocked}, {tr("waiting"), counts.waiting}, {tr("draft"), counts.drafts},
            {tr("overdue"), counts.overdue}, {tr("merged"), counts.merged},
    };
    for (int id = 0; const auto &[text, count] : chips) {
        QAbstractButton *button = m_chips->button(id++);
        button->setText(count > 0 ? QString(text % u' ' % QLocale().toString(count)) : text);
        button->setAccessibleName(tr("Show pull requests: %1 (%2)").arg(text, QLocale().toString(count)));
    }
}

PullRequestSettings::Grouping PullRequestFilterBar::grouping() const
{
    return PullRequestSettings::Grouping(m_groupBy->currentIndex());
}

ArrangedModel::Grouping PullRequestFilterBar::groupingOf(const PullRequestModel &model) const
{
    switch (grouping()) {
    case PullRequestSettings::Grouping::None:
        return {};
    case PullRequestSettings::Grouping::Author:
        return [&model](int row) {
            const QString &author = model.row(row).facts.author.login;
            return ArrangedModel::Heading{author.toCaseFolded(), author.isEmpty() ? unknownText() : author};
        };
    case PullRequestSettings::Grouping::Standing:
        return [&model](int row) {
            const JudgedPullRequest &pullRequest = model.row(row);
            const QString title = groupTitle(pullRequest);
            return ArrangedModel::Heading{QString(groupOrder(pullRequest) % title), title};
        };
    }
    std::unreachable();
}

void PullRequestFilterBar::setGrouping(PullRequestSettings::Grouping grouping)
{
    m_groupBy->setCurrentIndex(int(grouping));
}

}
