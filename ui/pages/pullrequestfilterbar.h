// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/pullrequestfeed.h"
#include "models/items/arrangedmodel.h"
#include "ui/pages/pullrequestsettings.h"
#include "ui/widgets/chipbar.h"

namespace Trunkline {

/// Above the table: which pull requests are shown, by chips with their counts, and how they are grouped.
class PullRequestFilterBar final : public ChipBar
{
    Q_OBJECT

public:
    enum class Chip { Open, Ready, MyReview, Blocked, Waiting, Draft, Overdue, Merged };

    explicit PullRequestFilterBar(QWidget *parent = nullptr);

    Chip chip() const;
    void setChip(Chip chip);
    /// True for a pull request that the chosen chip stands for.
    bool accepts(const JudgedPullRequest &pullRequest, const QDateTime &now, std::chrono::seconds limit) const;
    void showCounts(const PullRequestFeed::Counts &counts);

    PullRequestSettings::Grouping grouping() const;
    /// What the choice means for the rows of @p model.
    ArrangedModel::Grouping groupingOf(const PullRequestModel &model) const;
    void setGrouping(PullRequestSettings::Grouping grouping);
};

}
