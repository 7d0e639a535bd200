// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/flagpreflight.h"

#include <algorithm>

namespace Trunkline {

namespace {

using Question = PreflightCheck::Question;
using Answer = PreflightCheck::Answer;
using Services = QList<ReleaseFacts::RunningService>;

PreflightCheck codeRuns(const std::optional<Services> &services)
{
    PreflightCheck check{.question = Question::CodeRuns};
    if (!services || services->isEmpty())
        return check;
    QStringList without;
    QStringList unknown;
    for (const ReleaseFacts::RunningService &service : *services) {
        if (!service.containsFlag)
            unknown += service.name;
        else if (!*service.containsFlag)
            without += service.name;
    }
    check.answer = !without.isEmpty() ? Answer::Bad : !unknown.isEmpty() ? Answer::Unknown : Answer::Good;
    check.subjects = !without.isEmpty() ? without : unknown;
    return check;
}

PreflightCheck nothingMoves(const std::optional<Services> &services)
{
    PreflightCheck check{.question = Question::NothingMoves};
    if (!services)
        return check;
    for (const ReleaseFacts::RunningService &service : *services) {
        if (service.isMoving)
            check.subjects += service.name;
    }
    check.answer = check.subjects.isEmpty() ? Answer::Good : Answer::Bad;
    return check;
}

PreflightCheck schemaReached(const SchemaNeed &schema)
{
    PreflightCheck check{.question = Question::SchemaReached, .subjects = schema.waitingFor};
    if (schema.isReached)
        check.answer = *schema.isReached ? Answer::Good : Answer::Bad;
    return check;
}

/// The flag's own row tells of the last change where there is no history.
PreflightCheck nobodyElse(const PreflightFacts &facts, const FlagPolicy &policy)
{
    PreflightCheck check{.question = Question::NobodyElse};
    const QDateTime since = facts.now.addDuration(-policy.recently);
    const auto isAnothers = [&](const QString &by, const QDateTime &at) { return at > since && by != facts.me; };
    if (facts.history && !facts.history->isEmpty()) {
        const auto found = std::ranges::find_if(*facts.history,
                                                [&](const FlagEvent &event) { return isAnothers(event.by, event.at); });
        check.answer = found == facts.history->cend() ? Answer::Good : Answer::Bad;
        if (found != facts.history->cend())
            check.subjects = {found->by, found->reason};
    } else if (facts.flag.flag && facts.flag.flag->changedAt.isValid()) {
        const FeatureFlag &flag = *facts.flag.flag;
        const bool isRecent = isAnothers(flag.changedBy, flag.changedAt);
        check.answer = isRecent ? Answer::Bad : Answer::Good;
        if (isRecent)
            check.subjects = {flag.changedBy, flag.changeReason};
    }
    return check;
}

PreflightCheck codeAsks(const FlagFacts &flag)
{
    PreflightCheck check{.question = Question::CodeAsks};
    if (flag.places)
        check.answer = flag.places->isEmpty() ? Answer::Bad : Answer::Good;
    return check;
}

}

QList<PreflightCheck> preflight(const PreflightFacts &facts, const FlagPolicy &policy)
{
    const std::optional<Services> services = facts.release ? facts.release->services : std::nullopt;
    return {codeAsks(facts.flag), codeRuns(services), schemaReached(facts.schema), nothingMoves(services),
            nobodyElse(facts, policy)};
}

}
