// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/flagrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Severity = Finding::Severity;
using Verdict = Finding::Verdict;

void judgeRemoval(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy, QList<Finding> &findings)
{
    const FeatureFlag &flag = *facts.flag;
    if (!isTemporary(flag))
        return;
    const std::optional<qint32> percent = effectivePercent(flag);
    if (!percent || (percent == 100 && !flag.fullyRolledOutAt.isValid())) {
        findings.append({.rule = "FLAG-1"_L1, .severity = Severity::Error, .verdict = Verdict::Unknown});
        return;
    }
    const QDateTime deadline = removeBy(facts, policy);
    if (!deadline.isValid() || now < deadline.addDuration(-policy.warnBefore))
        return;
    findings.append({.rule = "FLAG-1"_L1,
                     .severity = now > deadline ? Severity::Error : Severity::Warning,
                     .since = flag.fullyRolledOutAt,
                     .dueAt = deadline});
}

void judgeCode(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy, QList<Finding> &findings)
{
    if (!facts.places) {
        findings.append({.rule = "FLAG-3"_L1, .verdict = Verdict::Unknown});
        return;
    }
    if (!facts.flag)
        findings.append({.rule = "FLAG-2"_L1, .severity = Severity::Error});
    else if (facts.places->isEmpty()
             && (!isTemporary(*facts.flag) || flagLifecycle(facts, now, policy) == FlagLifecycle::Unused))
        findings.append({.rule = "FLAG-3"_L1, .severity = Severity::Warning});
}

void judgeSides(const FlagFacts &facts, QList<Finding> &findings)
{
    if (!facts.places) {
        findings.append({.rule = "FLAG-5"_L1, .severity = Severity::Error, .verdict = Verdict::Unknown});
        return;
    }
    const QList<CodeSide> sides = evaluatedIn(*facts.places);
    if (sides.contains(CodeSide::Web) && !sides.contains(CodeSide::Api))
        findings.append({.rule = "FLAG-5"_L1, .severity = Severity::Error});
    else if (sides.contains(CodeSide::Api) && !sides.contains(CodeSide::Web) && !facts.component.isEmpty())
        findings.append({.rule = "FLAG-5"_L1, .severity = Severity::Warning});
}

void judgeIdleness(const FeatureFlag &flag, const QDateTime &now, const FlagPolicy &policy, QList<Finding> &findings)
{
    if (!isTemporary(flag) || effectivePercent(flag) != 0)
        return;
    const QDateTime last = flag.changedAt.isValid() ? flag.changedAt : flag.createdAt;
    if (last.isValid() && last.addDuration(policy.unusedAfter) < now)
        findings.append({.rule = "FLAG-7"_L1, .severity = Severity::Info, .since = last});
}

}

QList<Finding> flagFindings(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy)
{
    QList<Finding> findings;
    if (facts.flag)
        judgeRemoval(facts, now, policy, findings);
    judgeCode(facts, now, policy, findings);
    if (facts.flag && (facts.flag->owner.isEmpty() || facts.flag->description.isEmpty()))
        findings.append({.rule = "FLAG-4"_L1, .severity = Severity::Info});
    judgeSides(facts, findings);
    if (facts.flag)
        judgeIdleness(*facts.flag, now, policy, findings);
    return findings;
}

std::optional<Finding> auditFinding(AuditRecord record, const std::optional<FlagAudit> &audit, const QDateTime &now,
                                    const FlagPolicy &policy)
{
    if (record == AuditRecord::NotKept)
        return Finding{.rule = "FLAG-6"_L1, .verdict = Verdict::Unknown};
    if (audit && audit->at.addDuration(policy.auditEvery) >= now)
        return std::nullopt;
    return Finding{.rule = "FLAG-6"_L1,
                   .severity = Severity::Warning,
                   .since = audit ? audit->at.addDuration(policy.auditEvery) : QDateTime()};
}

std::vector<const FlagFacts *> byUrgency(const QList<FlagFacts> &flags, const QDateTime &now, const FlagPolicy &policy)
{
    std::vector<std::pair<qint64, const FlagFacts *>> ranked;
    for (const FlagFacts &facts : flags)
        ranked.emplace_back(flagUrgency(facts, now, policy), &facts);
    std::ranges::sort(ranked, [](const auto &one, const auto &other) {
        return one.first != other.first ? one.first < other.first : one.second->name < other.second->name;
    });
    std::vector<const FlagFacts *> result;
    result.reserve(ranked.size());
    for (const auto &[urgency, facts] : ranked)
        result.push_back(facts);
    return result;
}

KeyFault keyFault(const QString &key)
{
    constexpr qsizetype longest = 100;
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
                || c == u'-' || c == u'.';
    };
    if (key.isEmpty())
        return KeyFault::Empty;
    if (key.size() > longest)
        return KeyFault::TooLong;
    return std::ranges::all_of(key, isAllowed) ? KeyFault::None : KeyFault::BadCharacter;
}

}
