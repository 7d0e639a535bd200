// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/branchfeed.h"
#include "ui/pages/branchsettings.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace Trunkline {

/// Above the table: which branches are shown, by chips with their counts, and how they are grouped.
class BranchFilterBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Chip { All, Overdue, Due, Fresh, Merged, Conflicts };

    explicit BranchFilterBar(QWidget *parent = nullptr);

    Chip chip() const;
    void setChip(Chip chip);
    /// True for a branch that the chosen chip stands for.
    bool accepts(const Branch &branch, BranchState state) const;
    void showCounts(const BranchFeed::Counts &counts);

    BranchSettings::Grouping grouping() const;
    void setGrouping(BranchSettings::Grouping grouping);

    QComboBox *groupingBox() const { return m_groupBy; }

Q_SIGNALS:
    void chipChosen();
    void groupingChanged();

private:
    void addChip(Chip chip, const QString &tone);

    QButtonGroup *const m_chips;
    QComboBox *const m_groupBy;
};

}
