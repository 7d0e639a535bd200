// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/arrangement.h"

#include <algorithm>

namespace Trunkline {

namespace {

std::strong_ordering compare(const SortKey &a, const SortKey &b)
{
    if (a.number != b.number)
        return a.number <=> b.number;
    return a.text <=> b.text;
}

}

// Equal keys keep the order of the table, which is that of its rows' own keys.
bool Arrangement::precedes(int a, int b) const
{
    const SortKey &left = entries[std::size_t(a)].key;
    const SortKey &right = entries[std::size_t(b)].key;
    if (left.isUnknown != right.isUnknown)
        return right.isUnknown;
    const std::strong_ordering result = compare(left, right);
    if (result != 0)
        return order == Qt::AscendingOrder ? result < 0 : result > 0;
    return a < b;
}

void Arrangement::merge(std::vector<int> &sorted, std::vector<int> more) const
{
    const auto inOrder = [this](int a, int b) { return precedes(a, b); };
    std::ranges::sort(more, inOrder);
    const auto middle = sorted.insert(sorted.end(), more.begin(), more.end());
    std::ranges::inplace_merge(sorted, middle, inOrder);
}

bool Arrangement::hasSameMembers(const Arrangement &other) const
{
    return std::ranges::equal(entries, other.entries, [](const Entry &a, const Entry &b) {
        return a.group && b.group ? a.group->heading == b.group->heading : a.group == b.group;
    });
}

std::vector<int> Arrangement::places() const
{
    std::vector<int> result(entries.size());
    for (const auto &group : groups) {
        for (std::size_t i = 0; i < group->rows.size(); ++i)
            result[std::size_t(group->rows[i])] = int(i);
    }
    return result;
}

int Arrangement::place(const std::vector<int> &rows, int row) const
{
    const auto found = std::ranges::lower_bound(rows, row, [this](int a, int b) { return precedes(a, b); });
    return int(found - rows.begin());
}

int Arrangement::placeWithout(const std::vector<int> &rows, int position) const
{
    const auto inOrder = [this](int a, int b) { return precedes(a, b); };
    const auto own = rows.begin() + position;
    const auto earlier = std::lower_bound(rows.begin(), own, *own, inOrder);
    if (earlier != own)
        return int(earlier - rows.begin());
    return int(std::lower_bound(own + 1, rows.end(), *own, inOrder) - rows.begin()) - 1;
}

int Arrangement::position(const Heading &heading) const
{
    const auto found = std::ranges::lower_bound(groups, heading.order, {},
                                                [](const auto &group) { return group->heading.order; });
    return int(found - groups.begin());
}

bool Arrangement::hasGroup(const Heading &heading, int position) const
{
    return std::size_t(position) < groups.size() && groups[std::size_t(position)]->heading.order == heading.order;
}

void Arrangement::numberGroups()
{
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i]->place = int(i);
}

Arrangement::Group *Arrangement::insertGroup(const Heading &heading, int position)
{
    Group *made = groups.insert(groups.begin() + position, std::make_unique<Group>(heading))->get();
    numberGroups();
    return made;
}

Arrangement::Group *Arrangement::groupFor(const Heading &heading)
{
    const int at = position(heading);
    return hasGroup(heading, at) ? groups[std::size_t(at)].get() : insertGroup(heading, at);
}

void Arrangement::dropGroup(int position)
{
    groups.erase(groups.begin() + position);
    numberGroups();
}

void Arrangement::dropEmptyGroups()
{
    std::erase_if(groups, [](const auto &group) { return group->rows.empty(); });
    numberGroups();
}

void Arrangement::regroup(const std::function<Heading(int row)> &headingOf)
{
    std::vector<int> rows;
    for (const auto &group : groups)
        rows.insert(rows.end(), group->rows.begin(), group->rows.end());
    if (groups.size() > 1)
        std::ranges::sort(rows, [this](int a, int b) { return precedes(a, b); });
    groups.clear();
    if (!headingOf)
        groupFor({});
    for (const int row : rows) {
        Group *group = headingOf ? groupFor(headingOf(row)) : groups.front().get();
        group->rows.push_back(row);
        entries[std::size_t(row)].group = group;
    }
}

void Arrangement::shift(int first, int by)
{
    for (const auto &group : groups) {
        for (int &row : group->rows) {
            if (row >= first)
                row += by;
        }
    }
}

}
