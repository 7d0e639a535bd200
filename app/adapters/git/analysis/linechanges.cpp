// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/linechanges.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace Trunkline {

namespace {

using Lines = std::vector<QByteArrayView>;

/// With their line breaks: a missing one at the end is a difference.
Lines splitLines(QByteArrayView text)
{
    Lines lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const qsizetype length = end < 0 ? text.size() : end + 1;
        lines.push_back(text.first(length));
        text = text.sliced(length);
    }
    return lines;
}

struct Count
{
    qsizetype inBase = 0;
    qsizetype inSide = 0;
    qsizetype baseLine = 0;
    qsizetype sideLine = 0;
};

using Counts = QHash<QByteArrayView, Count>;

Counts countLines(std::span<const QByteArrayView> base, std::span<const QByteArrayView> side)
{
    Counts counts;
    for (std::size_t i = 0; i < base.size(); ++i) {
        Count &count = counts[base[i]];
        ++count.inBase;
        count.baseLine = qsizetype(i);
    }
    for (std::size_t i = 0; i < side.size(); ++i) {
        Count &count = counts[side[i]];
        ++count.inSide;
        count.sideLine = qsizetype(i);
    }
    return counts;
}

struct Anchor
{
    qsizetype base = 0;
    qsizetype side = 0;
};

/// The lines that both texts have once, without those that changed places with another of them.
std::vector<Anchor> findAnchors(const Lines &base, const Counts &counts)
{
    std::vector<Anchor> common;
    for (const QByteArrayView &line : base) {
        const Count &count = *counts.constFind(line);
        if (count.inBase == 1 && count.inSide == 1)
            common.push_back({count.baseLine, count.sideLine});
    }
    std::vector<qsizetype> lowestBehind(common.size() + 1, std::numeric_limits<qsizetype>::max());
    for (std::size_t i = common.size(); i-- > 0;)
        lowestBehind[i] = std::min(lowestBehind[i + 1], common[i].side);
    std::vector<Anchor> anchors;
    qsizetype highestBefore = -1;
    for (std::size_t i = 0; i < common.size(); ++i) {
        if (common[i].side > highestBefore && common[i].side < lowestBehind[i + 1])
            anchors.push_back(common[i]);
        highestBefore = std::max(highestBefore, common[i].side);
    }
    return anchors;
}

bool isAmbiguous(std::span<const QByteArrayView> base, std::span<const QByteArrayView> side)
{
    const Counts counts = countLines(base, side);
    return std::ranges::any_of(counts, [](const Count &count) {
        return count.inBase > 0 && count.inSide > 0 && count.inBase != count.inSide;
    });
}

}

std::vector<LineStretch> changedStretches(QByteArrayView base, QByteArrayView side)
{
    const Lines baseLines = splitLines(base);
    const Lines sideLines = splitLines(side);
    std::vector<Anchor> anchors = findAnchors(baseLines, countLines(baseLines, sideLines));
    anchors.push_back({qsizetype(baseLines.size()), qsizetype(sideLines.size())});

    std::vector<LineStretch> stretches;
    Anchor last{-1, -1};
    for (const Anchor &next : anchors) {
        const std::span inBase(baseLines.begin() + (last.base + 1), baseLines.begin() + next.base);
        const std::span inSide(sideLines.begin() + (last.side + 1), sideLines.begin() + next.side);
        if (!std::ranges::equal(inBase, inSide))
            stretches.push_back({.before = last.base, .behind = next.base, .isAmbiguous = isAmbiguous(inBase, inSide)});
        last = next;
    }
    return stretches;
}

Encounter encounter(const std::vector<LineStretch> &ours, const std::vector<LineStretch> &theirs)
{
    Encounter result = Encounter::Apart;
    auto mine = ours.begin();
    auto other = theirs.begin();
    while (mine != ours.end() && other != theirs.end()) {
        // a kept line between them is enough
        if (mine->behind <= other->before) {
            ++mine;
        } else if (other->behind <= mine->before) {
            ++other;
        } else {
            if (mine->isAmbiguous || other->isAmbiguous)
                return Encounter::NearAndAmbiguous;
            result = Encounter::Near;
            if (mine->behind < other->behind)
                ++mine;
            else
                ++other;
        }
    }
    return result;
}

}
