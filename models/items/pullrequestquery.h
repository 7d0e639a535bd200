// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/judgedpullrequest.h"

#include <functional>
#include <vector>

namespace Trunkline {

/// What the user types to find pull requests. Every word must be in the number, title, author, branch, a label or the
/// standing; "author:ada", "branch:feat", "label:bug", "reviewer:grace", "file:api/", "state:blocked", "age:>48h",
/// "size:>500", "pr:482", "draft:no", "conflict:yes", "base:main" and a gate with its state ("tests:failed",
/// "ai:missing", "review:passed", "preview:", "migration:") look at one fact. What is unknown matches neither yes nor
/// no.
class PullRequestQuery
{
public:
    explicit PullRequestQuery(const QString &text = {});

    bool isEmpty() const { return m_conditions.empty(); }
    bool matches(const JudgedPullRequest &pullRequest, const QDateTime &now) const;

private:
    struct Subject
    {
        const JudgedPullRequest &judged;
        const PullRequest &facts;
        const QDateTime &now;
    };
    using Condition = std::function<bool(const Subject &)>;

    static Condition word(const QString &text);
    static Condition condition(const QString &fact, const QString &value);
    static Condition textCondition(const QString &fact, const QString &value);
    static Condition gateCondition(const QString &fact, const QString &value);
    static Condition measureCondition(const QString &fact, const QString &value);

    std::vector<Condition> m_conditions;
};

}
