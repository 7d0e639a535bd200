// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sortabletablemodel.h"

#include <functional>
#include <memory>
#include <vector>

namespace Trunkline {

/// Which rows of a table are shown, in which group and in which order. Rows are numbers of the table's rows; keys are
/// kept, so that the order stays sound while the table's own values change one after the other.
struct Arrangement
{
    struct Heading
    {
        QString order; ///< groups stand in this order; also their identity
        QString title;

        bool operator==(const Heading &) const = default;
    };
    struct Group
    {
        Heading heading;
        std::vector<int> rows; ///< in the order shown
        int place = 0; ///< among the groups
    };
    struct Entry ///< one per row of the table
    {
        SortKey key;
        Group *group = nullptr; ///< nullptr: not shown
    };

    std::vector<Entry> entries;
    std::vector<std::unique_ptr<Group>> groups; ///< flat: exactly one
    Qt::SortOrder order = Qt::AscendingOrder;

    bool precedes(int a, int b) const;
    /// Puts more rows, in any order, among those that are sorted.
    void merge(std::vector<int> &sorted, std::vector<int> more) const;
    /// True when every row is shown in the group with the same heading, or in neither.
    bool hasSameMembers(const Arrangement &other) const;
    /// Where each row stands in its group.
    std::vector<int> places() const;
    /// Where the row stands in @p rows, or would stand.
    int place(const std::vector<int> &rows, int row) const;
    /// Where the row at @p position would stand if it were taken out and put in again: its key may be another now.
    int placeWithout(const std::vector<int> &rows, int position) const;
    /// Where the group with this heading stands, or would stand.
    int position(const Heading &heading) const;
    bool hasGroup(const Heading &heading, int position) const;
    /// A new group at its position().
    Group *insertGroup(const Heading &heading, int position);
    /// The group with this heading, made when it is missing.
    Group *groupFor(const Heading &heading);
    void dropGroup(int position);
    void dropEmptyGroups();
    /// Other groups of the same rows, whose keys are what they were. @p headingOf is empty for a flat list.
    void regroup(const std::function<Heading(int row)> &headingOf);
    /// Rows from @p first on have got other numbers.
    void shift(int first, int by);

private:
    void numberGroups();
};

}
