// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/attentionquery.h"

#include "models/items/attentionmodel.h"
#include "models/items/querytext.h"
#include "models/wording/attentionwording.h"
#include "models/wording/findingwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Condition = std::function<bool(const AttentionItem &)>;

Condition factCondition(const QueryToken &token)
{
    if (token.fact == "rule"_L1)
        return [value = token.value](const AttentionItem &item) {
            return containsText(item.reported.finding.rule, value);
        };
    if (token.fact == "page"_L1)
        return [value = token.value](const AttentionItem &item) {
            return containsText(item.pane, value) || containsWord([&] { return paneTitle(item.pane); }, value);
        };
    if (token.fact == "severity"_L1)
        return [value = token.value](const AttentionItem &item) {
            return containsWord([&] { return severityName(item.reported.finding.severity); }, value);
        };
    return {};
}

Condition wordCondition(const QString &text)
{
    return [text](const AttentionItem &item) {
        const ReportedFinding &reported = item.reported;
        return containsText(reported.subject.key, text) || containsText(reported.message, text)
                || containsText(reported.finding.rule, text)
                || containsWord([&] { return findingWord(reported.finding); }, text);
    };
}

}

AttentionQuery::AttentionQuery(const QString &text)
{
    for (const QueryToken &token : queryTokens(text)) {
        Condition made = factCondition(token);
        m_conditions.push_back(made ? std::move(made) : wordCondition(token.text));
    }
}

bool AttentionQuery::matches(const AttentionItem &item) const
{
    return std::ranges::all_of(m_conditions, [&](const Condition &condition) { return condition(item); });
}

}
