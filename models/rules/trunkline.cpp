// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/trunkline.h"

#include <algorithm>

namespace Trunkline {

namespace {

constexpr qsizetype ShortId = 7;

}

TrunkLine::TrunkLine(const TrunkHistory &history, const QHash<QString, TrunkDistance> &places)
    : m_history(history)
    , m_elsewhere(places)
{
    for (qsizetype place = 0; place < history.commits.size(); ++place) {
        const TrunkCommit &commit = history.commits[place];
        const QString hex = commit.id.toHex();
        m_places.insert(hex, place);
        const QString begin = hex.first(ShortId);
        m_shortPlaces.insert(begin, m_shortPlaces.contains(begin) ? -1 : place);
        for (const QString &reverted : commit.reverts)
            m_reverts[reverted.first(ShortId)].append(place);
        for (const qint32 number : commit.revertedPullRequests)
            m_pullRequestReverts[number].append(place);
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

bool TrunkLine::isKnown(const QString &commit) const
{
    return holds(commit) || m_elsewhere.value(commit).place != TrunkDistance::Place::Unknown;
}

qsizetype TrunkLine::reachOf(const QString &commit) const
{
    qsizetype place = placeOf(commit);
    if (place < 0) {
        const ObjectId newest = m_elsewhere.value(commit).newestOnLine;
        place = newest.isNull() ? -1 : m_places.value(newest.toHex(), -1);
    }
    return place < 0 ? m_history.commits.size() : place;
}

bool TrunkLine::contains(const QString &commit, const ObjectId &ancestor) const
{
    const auto other = m_places.constFind(ancestor.toHex());
    return other != m_places.cend() && reachOf(commit) <= *other;
}

std::optional<qint32> TrunkLine::behind(const QString &commit) const
{
    const qsizetype place = placeOf(commit);
    return place < 0 ? std::nullopt : std::optional(qint32(place));
}

QString TrunkLine::revertedBy(const TrunkCommit &commit) const
{
    const QString hex = commit.id.toHex();
    const qsizetype own = m_places.value(hex, -1);
    QList<qsizetype> reverts;
    const QList<qsizetype> possible = m_reverts.value(hex.first(ShortId));
    for (const qsizetype place : possible) {
        const auto names = [&hex](const QString &id) { return hex.startsWith(id); };
        if (std::ranges::any_of(m_history.commits[place].reverts, names))
            reverts.append(place);
    }
    if (commit.pullRequest)
        reverts += m_pullRequestReverts.value(*commit.pullRequest);
    std::ranges::sort(reverts); // the newest first
    for (const qsizetype place : std::as_const(reverts)) {
        if (place < own && revertedBy(m_history.commits[place]).isEmpty())
            return m_history.commits[place].id.toHex();
    }
    return {};
}

QDateTime TrunkLine::timeOf(const QString &commit) const
{
    const qsizetype place = placeOf(commit);
    return place < 0 ? QDateTime() : m_history.commits[place].committedAt;
}

}
