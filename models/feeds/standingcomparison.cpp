// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/standingcomparison.h"

#include "models/wording/newswording.h"

#include <algorithm>

namespace Trunkline {

static constexpr QChar ScopeEnd = u'\t';

StandingComparison compareStandings(const StandingObservation &observation, const KnownStandings &known,
                                    const QDateTime &now)
{
    const QList<Standing> all = observation.tell();
    StandingComparison result;
    result.known.reserve(all.size());
    for (const Standing &one : all) {
        const QString subject = observation.scope + ScopeEnd + one.subject;
        result.known.insert(subject, {one.value, one.rule});
        if (const QString was = known.value(subject).value; was != one.value)
            result.transitions.append({.kind = observation.kind,
                                       .subject = subject,
                                       .from = was,
                                       .to = one.value,
                                       .at = now,
                                       .rule = one.rule,
                                       .pane = one.pane,
                                       .key = one.key,
                                       .sentence = observation.kind == Transition::Kind::Finding
                                               ? findingNews(one.key, one.sentence)
                                               : one.sentence});
    }
    for (auto old = known.cbegin(); old != known.cend(); ++old) {
        if (result.known.contains(old.key()))
            continue;
        if (observation.undecided.contains(old->rule))
            result.known.insert(old.key(), *old);
        else
            result.transitions.append(
                    {.kind = observation.kind, .subject = old.key(), .from = old->value, .at = now, .rule = old->rule});
    }
    return result;
}

QHash<StandingScope, KnownStandings> knownFrom(const QList<Transition> &present)
{
    QHash<StandingScope, KnownStandings> known;
    for (const Transition &one : present) {
        const qsizetype end = one.subject.indexOf(ScopeEnd);
        known[{int(one.kind), one.subject.first(std::max<qsizetype>(end, 0))}].insert(one.subject, {one.to, one.rule});
    }
    return known;
}

}
