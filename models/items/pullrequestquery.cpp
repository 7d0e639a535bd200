// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/pullrequestquery.h"

#include "models/items/querytext.h"
#include "models/rules/pullrequestjudging.h"
#include "models/wording/pullrequestwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

bool anyContains(const QStringList &texts, const QString &part)
{
    return std::ranges::any_of(texts, [&](const QString &text) { return containsText(text, part); });
}

QStringList reviewersOf(const PullRequest &facts)
{
    QStringList logins = facts.reviewRequests.value_or(QStringList());
    const QList<Review> reviews = facts.reviews.value_or(QList<Review>());
    for (const Review &review : reviews)
        logins.append(review.author.login);
    return logins;
}

bool touches(const PullRequest &facts, const QString &part)
{
    const QList<ChangedFile> files = facts.files.value_or(QList<ChangedFile>());
    return std::ranges::any_of(files, [&](const ChangedFile &file) { return containsText(file.path, part); });
}

std::optional<Gate::Kind> gateOf(const QString &fact)
{
    static const std::pair<QString, Gate::Kind> names[] = {{u"tests"_s, Gate::Kind::UnitTests},
                                                           {u"ai"_s, Gate::Kind::AiReview},
                                                           {u"review"_s, Gate::Kind::HumanReview},
                                                           {u"preview"_s, Gate::Kind::Preview},
                                                           {u"migration"_s, Gate::Kind::Migration}};
    const auto *found = std::ranges::find(names, fact, &std::pair<QString, Gate::Kind>::first);
    return found == std::end(names) ? std::nullopt : std::optional(found->second);
}

}

PullRequestQuery::PullRequestQuery(const QString &text)
{
    for (const QueryToken &token : queryTokens(text)) {
        Condition made = condition(token.fact, token.value);
        // An operator that is none, or is not finished yet, is text like any other.
        m_conditions.push_back(made ? std::move(made) : word(token.text));
    }
}

bool PullRequestQuery::matches(const JudgedPullRequest &pullRequest, const QDateTime &now) const
{
    const Subject subject{.judged = pullRequest, .facts = pullRequest.facts, .now = now};
    return std::ranges::all_of(m_conditions, [&](const Condition &condition) { return condition(subject); });
}

PullRequestQuery::Condition PullRequestQuery::word(const QString &text)
{
    return [text](const Subject &subject) {
        const PullRequest &facts = subject.facts;
        return containsText(facts.title, text) || containsText(facts.author.login, text)
                || containsText(facts.branch, text) || QString(u'#' + QString::number(facts.number)).contains(text)
                || anyContains(facts.labels.value_or(QStringList()), text)
                || containsWord([&] { return standingText(subject.judged); }, text);
    };
}

PullRequestQuery::Condition PullRequestQuery::condition(const QString &fact, const QString &value)
{
    for (const auto make : {&textCondition, &gateCondition, &measureCondition}) {
        if (Condition made = make(fact, value))
            return made;
    }
    return {};
}

PullRequestQuery::Condition PullRequestQuery::textCondition(const QString &fact, const QString &value)
{
    if (fact == u"title")
        return [value](const Subject &subject) { return containsText(subject.facts.title, value); };
    if (fact == u"author")
        return [value](const Subject &subject) { return containsText(subject.facts.author.login, value); };
    if (fact == u"branch")
        return [value](const Subject &subject) { return containsText(subject.facts.branch, value); };
    if (fact == u"base")
        return [value](const Subject &subject) { return containsText(subject.facts.base, value); };
    if (fact == u"label")
        return [value](const Subject &subject) {
            return anyContains(subject.facts.labels.value_or(QStringList()), value);
        };
    if (fact == u"reviewer")
        return [value](const Subject &subject) { return anyContains(reviewersOf(subject.facts), value); };
    if (fact == u"file")
        return [value](const Subject &subject) { return touches(subject.facts, value); };
    if (fact == u"state")
        return [value](const Subject &subject) {
            return containsWord([&] { return standingText(subject.judged); }, value);
        };
    if (fact == u"pr")
        return [value](const Subject &subject) { return QString::number(subject.facts.number) == value; };
    return {};
}

PullRequestQuery::Condition PullRequestQuery::gateCondition(const QString &fact, const QString &value)
{
    const std::optional<Gate::Kind> kind = gateOf(fact);
    if (!kind)
        return {};
    return [kind, value](const Subject &subject) {
        return containsWord([&] { return gateStateText(subject.judged.standing.gates.at(int(*kind)).state); }, value);
    };
}

PullRequestQuery::Condition PullRequestQuery::measureCondition(const QString &fact, const QString &value)
{
    const std::optional<bool> wanted = yesOrNo(value);
    if (fact == u"draft" && wanted)
        return [wanted](const Subject &subject) { return subject.facts.isDraft == *wanted; };
    if (fact == u"conflict" && wanted)
        return [wanted](const Subject &subject) {
            const PullRequest::Mergeable mergeable = subject.facts.mergeable;
            return mergeable != PullRequest::Mergeable::Unknown
                    && (mergeable == PullRequest::Mergeable::Conflict) == *wanted;
        };
    if (const auto fits = fact == u"age" ? spanCondition(value) : nullptr)
        return [fits](const Subject &subject) { return fits(pullRequestAge(subject.facts, subject.now)); };
    if (const auto fits = fact == u"size" ? numberCondition(value) : nullptr)
        return [fits](const Subject &subject) {
            const PullRequest &facts = subject.facts;
            if (!facts.linesAdded || !facts.linesRemoved)
                return fits(std::nullopt);
            return fits(qint64(*facts.linesAdded) + *facts.linesRemoved);
        };
    return {};
}

}
