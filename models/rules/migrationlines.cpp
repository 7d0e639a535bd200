// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/migrationlines.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Trunkline {

QStringList linesHolding(const Migration &migration)
{
    QStringList lines;
    if (migration.place == Migration::Place::Branch || migration.place == Migration::Place::WorkTree)
        lines = migration.branches;
    if (migration.isInWorkTree || lines.isEmpty())
        lines.append(QString());
    return lines;
}

QString lineOf(const Migration &migration)
{
    return migration.branches.value(0);
}

BranchStacks::BranchStacks(const QList<MigrationQuestion::Line> &lines, const QList<QSet<QString>> &held,
                           IsAncestor isAncestor)
    : m_lines(lines)
    , m_held(held)
    , m_isAncestor(std::move(isAncestor))
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_byName.insert(lines[i].name, i);
        if (lines[i].pullRequest)
            m_bases.insert(lines[i].base);
    }
}

QList<qsizetype> BranchStacks::arranged(const QList<qsizetype> &holders)
{
    if (holders.size() < 2)
        return holders;
    QList<qsizetype> &known = m_arranged[holders];
    if (known.isEmpty())
        known = arrange(holders);
    return known;
}

QList<qsizetype> BranchStacks::arrange(const QList<qsizetype> &holders) const
{
    const auto rank = [&](qsizetype line) {
        const auto below = std::ranges::count_if(holders, [&](qsizetype one) { return isBelow(one, line); });
        const qint32 number = m_lines[line].pullRequest.value_or(std::numeric_limits<qint32>::max());
        return std::tuple(!isMergedByItself(line), below, number, m_lines[line].name);
    };
    QList<qsizetype> ordered = holders;
    std::ranges::sort(ordered, {}, rank);
    return ordered;
}

/// A branch without a pull request that none is based on comes to trunk with those above it.
bool BranchStacks::isMergedByItself(qsizetype line) const
{
    return m_lines[line].pullRequest || m_bases.contains(m_lines[line].name);
}

bool BranchStacks::isBelow(qsizetype one, qsizetype other) const
{
    if (one == other || isBasedOn(one, other))
        return false;
    if (isBasedOn(other, one))
        return true;
    const ObjectId &tip = m_lines[one].tip;
    const ObjectId &otherTip = m_lines[other].tip;
    if (tip == otherTip || m_isAncestor(otherTip, tip))
        return false;
    if (m_isAncestor(tip, otherTip))
        return true;
    // one of them was rebased, or went on, since: what stands on the other holds that one's migrations and its own
    return m_held[one].size() < m_held[other].size() && m_held[other].contains(m_held[one]);
}

bool BranchStacks::isBasedOn(qsizetype line, qsizetype below) const
{
    for (qsizetype steps = 0; steps < m_lines.size(); ++steps) { // pull requests may be based on one another in a ring
        const auto base = m_byName.constFind(m_lines[line].base);
        if (m_lines[line].base.isEmpty() || base == m_byName.cend())
            return false;
        line = *base;
        if (line == below)
            return true;
    }
    return false;
}

}
