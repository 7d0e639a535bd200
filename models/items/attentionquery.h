// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attention.h"

#include <functional>
#include <vector>

namespace Trunkline {

/// What the user types to find findings. Every word must be in the subject, the sentence or the rule's ID; "rule:mig",
/// "page:flags" and "severity:error" look at one fact.
class AttentionQuery
{
public:
    explicit AttentionQuery(const QString &text = {});

    bool isEmpty() const { return m_conditions.empty(); }
    bool matches(const AttentionItem &item) const;

private:
    std::vector<std::function<bool(const AttentionItem &)>> m_conditions;
};

}
