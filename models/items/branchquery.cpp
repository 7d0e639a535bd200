// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/branchquery.h"

#include "models/items/querytext.h"
#include "models/wording/branchwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

bool isBy(const Branch &branch, const QString &author)
{
    return containsText(branch.author.name, author) || containsText(branch.author.email, author);
}

}

BranchQuery::BranchQuery(const QString &text)
{
    for (const QueryToken &token : queryTokens(text)) {
        Condition made = condition(token.fact, token.value);
        // An operator that is none, or is not finished yet, is text like any other.
        m_conditions.push_back(made ? std::move(made) : word(token.text));
    }
}

bool BranchQuery::matches(const Branch &branch, const QDateTime &now, const Policy::Branches &limits) const
{
    const Subject subject{.branch = branch,
                          .state = branchState(branch, now, limits),
                          .age = branch.startedAt.isValid() ? std::optional(branchAge(branch, now)) : std::nullopt};
    return std::ranges::all_of(m_conditions, [&](const Condition &condition) { return condition(subject); });
}

BranchQuery::Condition BranchQuery::word(const QString &text)
{
    return [text](const Subject &subject) {
        return containsText(subject.branch.name, text) || isBy(subject.branch, text)
                || containsWord([&] { return stateText(subject.state); }, text);
    };
}

BranchQuery::Condition BranchQuery::condition(const QString &fact, const QString &value)
{
    if (fact == u"name")
        return [value](const Subject &subject) { return containsText(subject.branch.name, value); };
    if (fact == u"author")
        return [value](const Subject &subject) { return isBy(subject.branch, value); };
    if (fact == u"state")
        return [value](const Subject &subject) {
            return containsWord([&] { return stateText(subject.state); }, value);
        };
    if (fact == u"age")
        return ageCondition(value);
    if (fact == u"pr")
        return [value](const Subject &subject) {
            return subject.branch.pullRequest && QString::number(*subject.branch.pullRequest) == value;
        };
    const std::optional<bool> wanted = yesOrNo(value);
    if (fact == u"conflict" && wanted)
        return [wanted](const Subject &subject) {
            const auto &conflicts = subject.branch.conflictsWithTrunk;
            return conflicts && !conflicts->isEmpty() == *wanted;
        };
    if (fact == u"merged" && wanted)
        return [wanted](const Subject &subject) {
            const bool isKnown = subject.state == BranchState::Merged || subject.branch.merged.has_value();
            return isKnown && (subject.state == BranchState::Merged) == *wanted;
        };
    return {};
}

BranchQuery::Condition BranchQuery::ageCondition(const QString &value)
{
    const auto fits = spanCondition(value);
    if (!fits)
        return {};
    return [fits](const Subject &subject) { return fits(subject.age); };
}

}
