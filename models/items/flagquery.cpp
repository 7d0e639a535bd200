// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/flagquery.h"

#include "models/items/querytext.h"
#include "models/wording/flagwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

bool hasPath(const FlagFacts &facts, const QString &part)
{
    return facts.places && std::ranges::any_of(*facts.places, [&](const CodePlace &place) {
               return containsText(place.path, part);
           });
}

bool isInState(const FlagFacts &facts, const QString &state)
{
    if (!facts.flag || !facts.flag->enabled)
        return false;
    return *facts.flag->enabled ? state == u"on" : state == u"off";
}

}

FlagQuery::FlagQuery(const QString &text)
{
    static const QStringList facts{u"owner"_s, u"state"_s, u"in"_s, u"path"_s};
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const QString fact = part.first(std::max<qsizetype>(colon, 0)).toLower();
        if (facts.contains(fact) && colon + 1 < part.size())
            m_words.append({.fact = fact, .text = part.sliced(colon + 1)});
        else
            m_words.append({.fact = {}, .text = part});
    }
}

bool FlagQuery::matches(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy) const
{
    const FeatureFlag none;
    const FeatureFlag &flag = facts.flag ? *facts.flag : none;
    return std::ranges::all_of(m_words, [&](const Word &word) {
        if (word.fact == u"owner")
            return containsText(flag.owner, word.text);
        if (word.fact == u"state")
            return isInState(facts, word.text.toLower());
        if (word.fact == u"in")
            return containsWord([&] { return evaluatedInText(facts.places); }, word.text);
        if (word.fact == u"path")
            return hasPath(facts, word.text);
        return containsText(facts.name, word.text) || containsText(flag.description, word.text)
                || containsText(flag.owner, word.text)
                || containsWord([&] { return lifecycleText(facts, now, policy); }, word.text);
    });
}

}
