// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"

#include <functional>
#include <vector>

namespace Trunkline {

/// What the user types to find changes. Every word must be in the name, title, author, branch or standing;
/// "author:ada", "station:deployed", "service:api", "flag:cart", "branch:feat", "commit:4f2c", "image:web" and
/// "age:>2d" look at one fact.
class ChangeQuery
{
public:
    explicit ChangeQuery(const QString &text = {});

    bool isEmpty() const { return m_conditions.empty(); }
    bool matches(const Change &change, const QDateTime &now) const;

private:
    using Condition = std::function<bool(const Change &change, const QDateTime &now)>;

    static Condition condition(const QString &fact, const QString &value);
    static Condition word(const QString &text);

    std::vector<Condition> m_conditions;
};

}
