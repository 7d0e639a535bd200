// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/ruleapplication.h"

#include "models/rules/namepatterns.h"

#include <algorithm>

namespace Trunkline {

namespace {

using RuleSetting = Policy::Rules::Setting;

const Policy::Exemption *exemptionOf(const ReportedFinding &reported, const Policy::Rules &rules, const QDateTime &now)
{
    const auto found = std::ranges::find_if(rules.exemptions, [&](const Policy::Exemption &exemption) {
        return exemption.rule == reported.finding.rule && now < exemption.until
                && NamePatterns({exemption.subject}).match(reported.subject.key);
    });
    return found == rules.exemptions.end() ? nullptr : &*found;
}

Finding::Severity severityAs(RuleSetting setting)
{
    switch (setting) {
    case RuleSetting::Error:
        return Finding::Severity::Error;
    case RuleSetting::Warning:
        return Finding::Severity::Warning;
    case RuleSetting::Off:
    case RuleSetting::Info:
        break;
    }
    return Finding::Severity::Info;
}

}

AppliedFindings applyRules(PaneFindings pane, const Policy::Rules &rules, const QDateTime &now)
{
    const auto isOff = [&](QLatin1StringView rule) {
        const auto setting = rules.settings.constFind(rule);
        return setting != rules.settings.constEnd() && *setting == RuleSetting::Off;
    };
    AppliedFindings applied;
    for (ReportedFinding &reported : std::exchange(pane.findings, {})) {
        if (isOff(reported.finding.rule))
            continue;
        if (const auto setting = rules.settings.constFind(reported.finding.rule); setting != rules.settings.constEnd())
            reported.finding.severity = severityAs(*setting);
        if (const Policy::Exemption *exemption = exemptionOf(reported, rules, now))
            applied.exempt.append({std::move(reported), *exemption});
        else
            pane.findings.append(std::move(reported));
    }
    pane.undecided.removeIf([&](const UndecidedRule &undecided) { return isOff(undecided.rule); });
    applied.pane = std::move(pane);
    return applied;
}

QList<Policy::Exemption> endedExemptions(const Policy::Rules &rules, const QDateTime &now)
{
    QList<Policy::Exemption> ended = rules.exemptions;
    ended.removeIf([&](const Policy::Exemption &exemption) { return now < exemption.until; });
    return ended;
}

}
