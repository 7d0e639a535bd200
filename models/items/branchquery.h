// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/branchage.h"

#include <functional>
#include <vector>

namespace Trunkline {

/// What the user types to find branches. Every word must be in the name, the author or the state; "author:ada",
/// "name:feat", "state:overdue", "age:>48h" (also <, m, h, d, w), "conflict:yes", "merged:no" and "pr:481" look at one
/// fact. Quotes keep words together. What is unknown matches neither yes nor no.
class BranchQuery
{
public:
    explicit BranchQuery(const QString &text = {});

    bool isEmpty() const { return m_conditions.empty(); }
    bool matches(const Branch &branch, const QDateTime &now, const Policy::Branches &limits) const;

private:
    struct Subject
    {
        const Branch &branch;
        BranchState state;
        std::optional<std::chrono::seconds> age;
    };
    using Condition = std::function<bool(const Subject &)>;

    static Condition condition(const QString &fact, const QString &value);
    static Condition word(const QString &text);
    static Condition ageCondition(const QString &value);

    std::vector<Condition> m_conditions;
};

}
