// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/branchquery.h"

#include "models/wording/branchwording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

bool contains(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool isBy(const Branch &branch, const QString &author)
{
    return contains(branch.author.name, author) || contains(branch.author.email, author);
}

/// "yes" and "no" in the language of the operators; nullopt for anything else.
std::optional<bool> answer(const QString &value)
{
    if (value == u"yes")
        return true;
    if (value == u"no")
        return false;
    return std::nullopt;
}

std::chrono::seconds unit(QChar letter)
{
    switch (letter.unicode()) {
    case u'm':
        return 1min;
    case u'd':
        return std::chrono::days(1);
    case u'w':
        return std::chrono::weeks(1);
    default:
        return 1h;
    }
}

}

BranchQuery::BranchQuery(const QString &text)
{
    static const QRegularExpression token(u"(?:(\\w+):)?(?:\"([^\"]*)\"?|(\\S+))"_s);
    for (const QRegularExpressionMatch &match : token.globalMatch(text)) {
        const QString value = match.captured(2) + match.captured(3);
        if (value.isEmpty())
            continue;
        Condition made = condition(match.captured(1).toLower(), value);
        // An operator that is none, or is not finished yet, is text like any other.
        m_conditions.push_back(made ? std::move(made) : word(match.captured().remove(u'"')));
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
        return contains(subject.branch.name, text) || isBy(subject.branch, text)
                || contains(stateText(subject.state), text);
    };
}

BranchQuery::Condition BranchQuery::condition(const QString &fact, const QString &value)
{
    if (fact == u"name")
        return [value](const Subject &subject) { return contains(subject.branch.name, value); };
    if (fact == u"author")
        return [value](const Subject &subject) { return isBy(subject.branch, value); };
    if (fact == u"state")
        return [value](const Subject &subject) { return contains(stateText(subject.state), value); };
    if (fact == u"age")
        return ageCondition(value);
    if (fact == u"pr")
        return [value](const Subject &subject) {
            return subject.branch.pullRequest && QString::number(*subject.branch.pullRequest) == value;
        };
    const std::optional<bool> wanted = answer(value);
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
    static const QRegularExpression form(u"^([<>]?)(\\d{1,6})([mhdw]?)$"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return {};
    const auto limit = match.captured(2).toInt() * unit(match.captured(3).isEmpty() ? u'h' : match.captured(3).front());
    const bool isBelow = match.captured(1) == u"<";
    return [limit, isBelow](const Subject &subject) {
        return subject.age && (isBelow ? *subject.age < limit : *subject.age >= limit);
    };
}

}
