// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pullrequestfilterbar.h"

#include "models/rules/pullrequestjudging.h"
#include "models/wording/agewording.h"
#include "models/wording/pullrequestwording.h"

#include <QComboBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

PullRequestFilterBar::PullRequestFilterBar(QWidget *parent)
    : ChipBar(parent)
{
    addChip(int(Chip::Open), u"info"_s);
    addChip(int(Chip::Ready), u"good"_s);
    addChip(int(Chip::MyReview), u"info"_s);
    addChip(int(Chip::Blocked), u"danger"_s);
    addChip(int(Chip::Waiting), u"warning"_s);
    addChip(int(Chip::Draft), u"info"_s);
    addChip(int(Chip::Overdue), u"danger"_s);
    addChip(int(Chip::Merged), u"info"_s);
    setChip(Chip::Open);
    showCounts({});
    addGroupings({tr("By standing"), tr("Not grouped"), tr("By author")});
}

PullRequestFilterBar::Chip PullRequestFilterBar::chip() const
{
    return Chip(chosenChip());
}

void PullRequestFilterBar::setChip(Chip chip)
{
    chooseChip(int(chip));
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
    labelChips(
            {
                    {tr("open"), counts.open},
                    {tr("ready"), counts.ready},
                    {tr("my review"), counts.needsMyReview},
                    {tr("blocked"), counts.blocked},
                    {tr("waiting"), counts.waiting},
                    {tr("draft"), counts.drafts},
                    {tr("overdue"), counts.overdue},
                    {tr("merged"), counts.merged},
            },
            tr("Show pull requests: %1"));
}

PullRequestSettings::Grouping PullRequestFilterBar::grouping() const
{
    return PullRequestSettings::Grouping(groupingBox()->currentIndex());
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
    groupingBox()->setCurrentIndex(int(grouping));
}

}
