// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/arrangedmodel.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

// From here on one new picture is cheaper than a signal per row.
constexpr std::size_t Bulk = 256;

bool isBulk(int first, int last)
{
    return std::size_t(last - first) >= Bulk;
}

}

ArrangedModel::ArrangedModel(SortableTableModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    m_now = arrange();
    connect(&source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { onAboutToRemove(first, last); });
    connect(&source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(&source, &QAbstractItemModel::dataChanged, this, &ArrangedModel::onChanged);
    connect(&source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
}

ArrangedModel::~ArrangedModel() = default;

void ArrangedModel::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    std::vector<int> changed;
    for (int row = 0; row < int(m_now.entries.size()); ++row) {
        if (isShown(row) != (m_now.entries[std::size_t(row)].group != nullptr))
            changed.push_back(row);
    }
    if (changed.size() > Bulk) {
        beginResetModel();
        toggle(changed);
        endResetModel();
        return;
    }
    for (const int row : changed) {
        if (m_now.entries[std::size_t(row)].group)
            remove(row);
        else
            insert(row);
    }
}

void ArrangedModel::setGrouping(Grouping grouping)
{
    beginResetModel();
    m_grouping = std::move(grouping);
    m_now.regroup(m_grouping);
    endResetModel();
}

void ArrangedModel::sort(int column, Qt::SortOrder order)
{
    m_column = std::max(column, 0);
    m_order = order;
    rearrange();
}

int ArrangedModel::shownRows() const
{
    std::size_t count = 0;
    for (const auto &group : m_now.groups)
        count += group->rows.size();
    return int(count);
}

Arrangement ArrangedModel::arrange() const
{
    Arrangement next{.order = m_order};
    next.entries.resize(std::size_t(m_source.rowCount()));
    if (!isGrouped())
        next.groups.push_back(std::make_unique<Group>());
    enter(next, 0, m_source.rowCount() - 1);
    return next;
}

/// Rows that are not shown yet find their places among the others, and nobody is told.
void ArrangedModel::enter(Arrangement &arrangement, int first, int last) const
{
    std::unordered_map<Group *, std::vector<int>> added;
    for (int row = first; row <= last; ++row) {
        Entry &entry = arrangement.entries[std::size_t(row)];
        entry.key = m_source.sortKey(row, m_column);
        if (!isShown(row))
            continue;
        entry.group = arrangement.groupFor(isGrouped() ? m_grouping(row) : Heading());
        added[entry.group].push_back(row);
    }
    for (auto &[group, rows] : added)
        arrangement.merge(group->rows, std::move(rows));
}

/// True where a row's new values leave it where it is.
bool ArrangedModel::isAsArranged(int first, int last) const
{
    for (int row = first; row <= last; ++row) {
        const Entry &entry = m_now.entries[std::size_t(row)];
        if (isShown(row) != (entry.group != nullptr) || m_source.sortKey(row, m_column) != entry.key
            || (entry.group && isGrouped() && m_grouping(row) != entry.group->heading))
            return false;
    }
    return true;
}

/// These rows come, or go where they are shown, and nobody is told. All keys stay what they were.
void ArrangedModel::toggle(const std::vector<int> &rows)
{
    std::unordered_map<Group *, std::vector<int>> added;
    for (const int row : rows) {
        Entry &entry = m_now.entries[std::size_t(row)];
        entry.group = entry.group ? nullptr : m_now.groupFor(isGrouped() ? m_grouping(row) : Heading());
        if (entry.group)
            added[entry.group].push_back(row);
    }
    for (const auto &group : m_now.groups)
        std::erase_if(group->rows, [&](int row) { return !m_now.entries[std::size_t(row)].group; });
    for (auto &[group, more] : added)
        m_now.merge(group->rows, std::move(more));
    if (isGrouped())
        m_now.dropEmptyGroups();
}

/// Everything anew, with the mildest signal that tells the truth.
void ArrangedModel::rearrange()
{
    Arrangement next = arrange();
    if (m_now.hasSameMembers(next)) {
        reorder(next);
        return;
    }
    beginResetModel();
    m_now = std::move(next);
    endResetModel();
}

/// Same members: the groups stay the ones they were, so that indexes to their rows keep their parents.
void ArrangedModel::reorder(Arrangement &next)
{
    for (std::size_t i = 0; i < next.entries.size(); ++i)
        m_now.entries[i].key = std::move(next.entries[i].key);
    m_now.order = next.order;
    const auto rowsOf = [](const auto &group) -> const std::vector<int> & { return group->rows; };
    if (std::ranges::equal(m_now.groups, next.groups, {}, rowsOf, rowsOf))
        return;

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    sources.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        sources.push_back(mapToSource(index).row());
    for (std::size_t i = 0; i < next.groups.size(); ++i)
        m_now.groups[i]->rows.swap(next.groups[i]->rows);
    const std::vector<int> places = m_now.places();
    QModelIndexList after = before; // headings stay where they are
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const QModelIndex &index = before.at(qsizetype(i));
        if (sources[i] >= 0)
            after[qsizetype(i)] = createIndex(places[std::size_t(sources[i])], index.column(), index.internalPointer());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ArrangedModel::onInserted(int first, int last)
{
    const int count = last - first + 1;
    m_now.shift(first, count);
    m_now.entries.insert(m_now.entries.begin() + first, std::size_t(count), Entry());
    if (isBulk(first, last)) {
        beginResetModel();
        enter(m_now, first, last);
        endResetModel();
        return;
    }
    for (int row = first; row <= last; ++row) {
        m_now.entries[std::size_t(row)].key = m_source.sortKey(row, m_column);
        if (isShown(row))
            insert(row);
    }
}

void ArrangedModel::onAboutToRemove(int first, int last)
{
    if (isBulk(first, last)) {
        beginResetModel();
        return;
    }
    for (int row = last; row >= first; --row) {
        if (m_now.entries[std::size_t(row)].group)
            remove(row);
    }
}

void ArrangedModel::onRemoved(int first, int last)
{
    if (isBulk(first, last)) {
        m_now = arrange();
        endResetModel();
        return;
    }
    m_now.entries.erase(m_now.entries.begin() + first, m_now.entries.begin() + last + 1);
    m_now.shift(last + 1, first - last - 1);
}

void ArrangedModel::onChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const int first = topLeft.row();
    const int last = bottomRight.row();
    if (!isAsArranged(first, last)) {
        if (isBulk(first, last))
            rearrange();
        for (int row = first; !isBulk(first, last) && row <= last; ++row)
            update(row);
    }
    for (const Run &run : isBulk(first, last) ? allRuns() : runsOf(first, last)) {
        const QModelIndex heading = indexOf(run.group);
        Q_EMIT dataChanged(index(run.first, topLeft.column(), heading), index(run.last, bottomRight.column(), heading));
    }
}

std::vector<ArrangedModel::Run> ArrangedModel::allRuns() const
{
    std::vector<Run> runs;
    for (const auto &group : m_now.groups) {
        if (!group->rows.empty())
            runs.push_back({.group = group.get(), .first = 0, .last = int(group->rows.size()) - 1});
    }
    return runs;
}

/// From top to bottom, neighbours together: a tree view looks for each from where it found the one before.
std::vector<ArrangedModel::Run> ArrangedModel::runsOf(int first, int last) const
{
    std::vector<Run> places;
    for (int row = first; row <= last; ++row) {
        if (const Group *group = m_now.entries[std::size_t(row)].group) {
            const int at = m_now.place(group->rows, row);
            places.push_back({.group = group, .first = at, .last = at});
        }
    }
    std::ranges::sort(places, [](const Run &a, const Run &b) {
        return a.group == b.group ? a.first < b.first : a.group->heading.order < b.group->heading.order;
    });
    std::vector<Run> runs;
    for (const Run &place : places) {
        if (!runs.empty() && runs.back().group == place.group && runs.back().last + 1 == place.first)
            runs.back().last = place.last;
        else
            runs.push_back(place);
    }
    return runs;
}

/// One changed row: it may come, go, or stand elsewhere now. Other changed rows keep their old keys until it is
/// their turn, so the order that place() searches in is sound.
void ArrangedModel::update(int sourceRow)
{
    Entry &entry = m_now.entries[std::size_t(sourceRow)];
    SortKey key = m_source.sortKey(sourceRow, m_column);
    const bool isWanted = isShown(sourceRow);
    if (!entry.group) {
        entry.key = std::move(key);
        if (isWanted)
            insert(sourceRow);
    } else if (!isWanted) {
        remove(sourceRow);
        entry.key = std::move(key);
    } else if (isGrouped() && m_grouping(sourceRow) != entry.group->heading) {
        move(sourceRow, groupFor(m_grouping(sourceRow)), std::move(key));
    } else if (key != entry.key) {
        move(sourceRow, entry.group, std::move(key));
    }
}

void ArrangedModel::insert(int sourceRow)
{
    Group *group = groupFor(isGrouped() ? m_grouping(sourceRow) : Heading());
    const int at = m_now.place(group->rows, sourceRow);
    beginInsertRows(indexOf(group), at, at);
    group->rows.insert(group->rows.begin() + at, sourceRow);
    m_now.entries[std::size_t(sourceRow)].group = group;
    endInsertRows();
    headingChanged(group);
}

void ArrangedModel::remove(int sourceRow)
{
    Group *group = m_now.entries[std::size_t(sourceRow)].group;
    const int at = m_now.place(group->rows, sourceRow);
    beginRemoveRows(indexOf(group), at, at);
    group->rows.erase(group->rows.begin() + at);
    m_now.entries[std::size_t(sourceRow)].group = nullptr;
    endRemoveRows();
    headingChanged(group);
    dropIfEmpty(group);
}

void ArrangedModel::move(int sourceRow, Group *to, SortKey key)
{
    Entry &entry = m_now.entries[std::size_t(sourceRow)];
    Group *from = entry.group;
    const int before = m_now.place(from->rows, sourceRow);
    entry.key = std::move(key);
    const int after = from == to ? m_now.placeWithout(to->rows, before) : m_now.place(to->rows, sourceRow);
    if (from == to && before == after)
        return;

    beginMoveRows(indexOf(from), before, before, indexOf(to), from == to && after > before ? after + 1 : after);
    if (from == to) {
        const auto rows = from->rows.begin();
        if (after > before)
            std::rotate(rows + before, rows + before + 1, rows + after + 1);
        else
            std::rotate(rows + after, rows + before, rows + before + 1);
    } else {
        from->rows.erase(from->rows.begin() + before);
        to->rows.insert(to->rows.begin() + after, sourceRow);
        entry.group = to;
    }
    endMoveRows();
    if (from == to)
        return;
    headingChanged(from);
    headingChanged(to);
    dropIfEmpty(from);
}

/// The group with this heading, made when it is missing.
ArrangedModel::Group *ArrangedModel::groupFor(const Heading &heading)
{
    const int at = m_now.position(heading);
    if (m_now.hasGroup(heading, at))
        return m_now.groups[std::size_t(at)].get();
    beginInsertRows({}, at, at);
    Group *made = m_now.insertGroup(heading, at);
    endInsertRows();
    return made;
}

void ArrangedModel::dropIfEmpty(Group *group)
{
    if (!isGrouped() || !group->rows.empty())
        return;
    const int at = group->place;
    beginRemoveRows({}, at, at);
    m_now.dropGroup(at);
    endRemoveRows();
}

void ArrangedModel::headingChanged(const Group *group)
{
    if (const QModelIndex heading = indexOf(group); heading.isValid())
        Q_EMIT dataChanged(heading, heading);
}

QModelIndex ArrangedModel::indexOf(const Group *group) const
{
    return isGrouped() ? createIndex(group->place, 0, nullptr) : QModelIndex();
}

const ArrangedModel::Group *ArrangedModel::groupAt(const QModelIndex &heading) const
{
    return m_now.groups.at(std::size_t(heading.isValid() ? heading.row() : 0)).get();
}

}
