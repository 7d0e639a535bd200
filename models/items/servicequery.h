// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/servicerow.h"

#include <functional>
#include <vector>

namespace Trunkline {

/// What the user types to find services. Every word must be in the name, the stack, the image, the commit or the
/// state; "stack:shop", "state:paused", "image:api", "commit:4f2c", "node:one" (has a task there) and "behind:>3" look
/// at one fact.
class ServiceQuery
{
public:
    explicit ServiceQuery(const QString &text = {});

    bool isEmpty() const { return m_conditions.empty(); }
    /// @p nodeNames by identifier.
    bool matches(const ServiceRow &row, const QHash<QString, QString> &nodeNames) const;

private:
    struct Subject
    {
        const ServiceRow &row;
        const QHash<QString, QString> &nodeNames;
    };
    using Condition = std::function<bool(const Subject &)>;

    static Condition condition(const QString &fact, const QString &value);
    static Condition word(const QString &text);
    static Condition behindCondition(const QString &value);

    std::vector<Condition> m_conditions;
};

}
