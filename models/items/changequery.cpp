// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/changequery.h"

#include "models/items/querytext.h"
#include "models/wording/changewording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

bool namesFlag(const Change &change, const QString &part)
{
    return std::ranges::any_of(change.flags.value_or(QList<Change::Flag>()),
                               [&](const Change::Flag &flag) { return containsText(flag.key, part); });
}

bool namesService(const Change &change, const QString &part)
{
    return std::ranges::any_of(change.production,
                               [&](const Change::Production &one) { return containsText(one.service, part); });
}

bool namesImage(const Change &change, const QString &part)
{
    return std::ranges::any_of(change.images, [&](const QString &image) { return containsText(image, part); });
}

bool isCommit(const Change &change, const QString &part)
{
    return change.mergeCommit.toHex().startsWith(part, Qt::CaseInsensitive)
            || change.tip.toHex().startsWith(part, Qt::CaseInsensitive);
}

}

ChangeQuery::ChangeQuery(const QString &text)
{
    for (const QueryToken &token : queryTokens(text)) {
        Condition made = token.value.isEmpty() ? Condition() : condition(token.fact, token.value);
        // An operator that is none, or is not finished yet, is text like any other.
        m_conditions.push_back(made ? std::move(made) : word(token.text));
    }
}

bool ChangeQuery::matches(const Change &change, const QDateTime &now) const
{
    return std::ranges::all_of(m_conditions, [&](const Condition &condition) { return condition(change, now); });
}

ChangeQuery::Condition ChangeQuery::word(const QString &text)
{
    return [text](const Change &change, const QDateTime &now) {
        return containsText(changeName(change), text) || containsText(change.title, text)
                || containsText(change.author, text) || containsText(change.branch, text)
                || containsWord([&] { return standingText(change, now); }, text) || namesFlag(change, text);
    };
}

ChangeQuery::Condition ChangeQuery::condition(const QString &fact, const QString &value)
{
    if (fact == u"author")
        return [value](const Change &change, const QDateTime &) { return containsText(change.author, value); };
    if (fact == u"station")
        return [value](const Change &change, const QDateTime &) {
            return beginsWithWord([&] { return stationText(change.station); }, value);
        };
    if (fact == u"service")
        return [value](const Change &change, const QDateTime &) { return namesService(change, value); };
    if (fact == u"flag")
        return [value](const Change &change, const QDateTime &) { return namesFlag(change, value); };
    if (fact == u"image")
        return [value](const Change &change, const QDateTime &) { return namesImage(change, value); };
    if (fact == u"branch")
        return [value](const Change &change, const QDateTime &) { return containsText(change.branch, value); };
    if (fact == u"commit")
        return [value](const Change &change, const QDateTime &) { return isCommit(change, value); };
    if (fact == u"age") {
        if (const auto fits = spanCondition(value))
            return [fits](const Change &change, const QDateTime &now) {
                return fits(change.stationSince.isValid()
                                    ? std::optional(std::chrono::seconds(change.stationSince.secsTo(now)))
                                    : std::nullopt);
            };
    }
    return {};
}

}
