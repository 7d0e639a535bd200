// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/trunkline.h"

#include <algorithm>

namespace Trunkline {

namespace {

constexpr qsizetype ShortId = 7;

}

TrunkLine::TrunkLine(const TrunkHistory &history)
    : m_history(history)
{
    for (qsizetype place = 0; place < history.commits.size(); ++place) {
        const QString hex = history.commits[place].id.toHex();
        m_places.insert(hex, place);
        const QString begin = hex.first(ShortId);
        m_shortPlaces.insert(begin, m_shortPlaces.contains(begin) ? -1 : place);
    }
}

qsizetype TrunkLine::placeOf(const QString &commit) const
{
    if (commit.size() < ShortId)
        return -1;
    const QString id = commit.toLower();
    if (const auto whole = m_places.constFind(id); whole != m_places.cend())
        return *whole;
    const qsizetype place = m_shortPlaces.value(id.first(ShortId), -1);
    return place >= 0 && m_history.commits[place].id.toHex().startsWith(id) ? place : -1;
}

bool TrunkLine::contains(const QString &commit, const ObjectId &ancestor) const
{
    const qsizetype place = placeOf(commit);
    const auto other = m_places.constFind(ancestor.toHex());
    return place >= 0 && other != m_places.cend() && place <= *other;
}

std::optional<qint32> TrunkLine::behind(const QString &commit) const
{
    const qsizetype place = placeOf(commit);
    return place < 0 ? std::nullopt : std::optional(qint32(place));
}

QString TrunkLine::revertedBy(const TrunkCommit &commit) const
{
    const QString hex = commit.id.toHex();
    for (const TrunkCommit &later : m_history.commits) {
        if (later.id == commit.id)
            return {};
        const bool isRevert = std::ranges::any_of(later.reverts, [&](const QString &id) { return hex.startsWith(id); });
        if (isRevert && revertedBy(later).isEmpty())
            return later.id.toHex();
    }
    return {};
}

QDateTime TrunkLine::timeOf(const QString &commit) const
{
    const qsizetype place = placeOf(commit);
    return place < 0 ? QDateTime() : m_history.commits[place].committedAt;
}

}
