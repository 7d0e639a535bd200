// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/flaglifecycle.h"

#include <algorithm>
#include <map>
#include <utility>

namespace Trunkline {

namespace {

/// So long a new flag may wait for the code that asks for it.
constexpr auto codeComesWithin = std::chrono::days(7);

bool isWaitingForCode(const FeatureFlag &flag, const QDateTime &now)
{
    return effectivePercent(flag) == 0 && flag.createdAt.isValid() && flag.createdAt.addDuration(codeComesWithin) > now;
}

FlagLifecycle releasedLifecycle(const QDateTime &deadline, const QDateTime &now, const FlagPolicy &policy)
{
    if (!deadline.isValid() || now < deadline.addDuration(-policy.warnBefore))
        return FlagLifecycle::Released;
    return now > deadline ? FlagLifecycle::RemoveOverdue : FlagLifecycle::RemoveDue;
}

qint64 rank(FlagLifecycle lifecycle)
{
    using enum FlagLifecycle;
    static constexpr FlagLifecycle order[]
            = {RemoveOverdue, NotInTable, RemoveDue, Unused, RollingOut, Released, New, Permanent};
    return std::ranges::find(order, lifecycle) - std::begin(order);
}

}

QList<FlagFacts> joinFlags(const FlagSnapshot &table, const std::optional<CodePlaces> &code)
{
    std::map<QString, FlagFacts> joined;
    for (const FeatureFlag &flag : table.flags) {
        joined[flag.key] = {.name = flag.key, .flag = flag, .places = std::nullopt};
        if (code)
            joined[flag.key].places.emplace();
    }
    for (const QString &key : table.repeatedKeys)
        joined[key].isRepeated = true;
    if (code) {
        for (const CodePlace &place : code->places) {
            FlagFacts &facts = joined[place.key];
            facts.name = place.key;
            if (!facts.places)
                facts.places.emplace();
            facts.places->append(place);
        }
        for (const auto &[key, path] : code->components.asKeyValueRange()) {
            if (const auto facts = joined.find(key); facts != joined.end())
                facts->second.component = path;
        }
    }
    QList<FlagFacts> result;
    result.reserve(qsizetype(joined.size()));
    for (auto &[key, facts] : joined)
        result.append(std::move(facts));
    return result;
}

bool isPercentOutOfRange(const FeatureFlag &flag)
{
    return flag.rolloutPercent && (*flag.rolloutPercent < 0 || *flag.rolloutPercent > 100);
}

std::optional<qint32> effectivePercent(const FeatureFlag &flag)
{
    if (!flag.enabled || isPercentOutOfRange(flag))
        return std::nullopt;
    return *flag.enabled ? flag.rolloutPercent.value_or(100) : 0;
}

bool isTemporary(const FeatureFlag &flag)
{
    return flag.type == FlagType::Release;
}

QDateTime removeBy(const FlagFacts &facts, const FlagPolicy &policy)
{
    if (!facts.flag || !isTemporary(*facts.flag) || effectivePercent(*facts.flag) != 100
        || !facts.flag->fullyRolledOutAt.isValid())
        return {};
    return facts.flag->fullyRolledOutAt.addDuration(policy.removeAfter);
}

FlagLifecycle flagLifecycle(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy)
{
    if (!facts.flag)
        return FlagLifecycle::NotInTable;
    if (!isTemporary(*facts.flag))
        return FlagLifecycle::Permanent;
    if (facts.places && facts.places->isEmpty() && !isWaitingForCode(*facts.flag, now))
        return FlagLifecycle::Unused;
    const std::optional<qint32> percent = effectivePercent(*facts.flag);
    if (percent == 100)
        return releasedLifecycle(removeBy(facts, policy), now, policy);
    return percent == 0 ? FlagLifecycle::New : FlagLifecycle::RollingOut;
}

QList<CodeSide> evaluatedIn(const QList<CodePlace> &places)
{
    QList<CodeSide> sides;
    for (const CodeSide side : {CodeSide::Web, CodeSide::Api, CodeSide::Other}) {
        if (std::ranges::contains(places, side, &CodePlace::side))
            sides.append(side);
    }
    return sides;
}

qint64 flagUrgency(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy)
{
    constexpr qint64 span = qint64(1) << 48; // seconds: longer than any age
    // The deadline, not what is left of it: within a state the order does not depend on the clock.
    const QDateTime deadline = removeBy(facts, policy);
    return rank(flagLifecycle(facts, now, policy)) * span + (deadline.isValid() ? deadline.toSecsSinceEpoch() : 0);
}

}
