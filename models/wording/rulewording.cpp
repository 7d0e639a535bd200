// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/rulewording.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

class RuleWording
{
    Q_DECLARE_TR_FUNCTIONS(RuleWording)
};

QString branchThreshold(QLatin1StringView rule, const Policy::Branches &policy)
{
    if (rule == "BRANCH-1"_L1)
        return listText(policy.prefixes);
    if (rule == "BRANCH-2"_L1)
        return RuleWording::tr("due from %1, overdue from %2")
                .arg(ageText(policy.dueAfter), ageText(policy.overdueAfter));
    return {};
}

QString pullRequestThreshold(QLatin1StringView rule, const Policy::PullRequests &policy)
{
    if (rule == "PR-1"_L1)
        return listText(policy.unitTests.checks);
    if (rule == "PR-2"_L1)
        return listText(policy.aiReview.checks);
    if (rule == "PR-3"_L1)
        return RuleWording::tr("%n approval(s) by people", nullptr, policy.approvals);
    if (rule == "PR-4"_L1)
        return listText(policy.preview.checks);
    if (rule == "PR-5"_L1)
        return ageText(policy.overdueAfter);
    return {};
}

QString flagThreshold(QLatin1StringView rule, const FlagPolicy &policy)
{
    if (rule == "FLAG-1"_L1)
        return RuleWording::tr("%1 at 100 %, a warning %2 before")
                .arg(ageText(policy.removeAfter), ageText(policy.warnBefore));
    if (rule == "FLAG-5"_L1)
        return RuleWording::tr("web: %1; API: %2").arg(listText(policy.sides.web), listText(policy.sides.api));
    if (rule == "FLAG-6"_L1)
        return ageText(policy.auditEvery);
    if (rule == "FLAG-7"_L1)
        return ageText(policy.unusedAfter);
    return {};
}

QString serviceThreshold(QLatin1StringView rule, const ServicePolicy &policy)
{
    if (rule == "SWARM-1"_L1)
        return ageText(policy.shortAfter);
    if (rule == "SWARM-7"_L1)
        return ageText(policy.behindAfter);
    if (rule == "SWARM-9"_L1)
        return RuleWording::tr("%1 failures in %2").arg(policy.crashes).arg(ageText(policy.crashWindow));
    if (rule == "SWARM-10"_L1)
        return RuleWording::tr("%1 on top of its own configuration").arg(ageText(policy.stuckAfter));
    return {};
}

QString previewThreshold(QLatin1StringView rule, const PreviewPolicy &policy)
{
    if (rule == "PREVIEW-1"_L1)
        return ageText(policy.orphanAfter);
    if (rule == "PREVIEW-2"_L1)
        return ageText(policy.timeout);
    if (rule == "PREVIEW-3"_L1)
        return ageText(policy.outdatedAfter);
    return {};
}

QString migrationThreshold(QLatin1StringView rule, const Policy::Migrations &policy)
{
    if (rule == "MIG-4"_L1)
        return RuleWording::tr("%1 without reads").arg(ageText(policy.quietFor));
    if (rule == "MIG-6"_L1)
        return RuleWording::tr("tables from %1 rows").arg(QLocale().toString(policy.smallTable));
    return {};
}

QString ownThreshold(QLatin1StringView rule, const Policy &policy)
{
    if (rule == "TRUNK-1"_L1 || rule == "TRUNK-3"_L1 || rule == "TRUNK-4"_L1)
        return ageText(rule == "TRUNK-1"_L1           ? std::chrono::days(30)
                               : rule == "TRUNK-3"_L1 ? std::chrono::days(14)
                                                      : std::chrono::days(7));
    for (const QString &text : {branchThreshold(rule, policy.branches), pullRequestThreshold(rule, policy.pullRequests),
                                flagThreshold(rule, policy.flags), serviceThreshold(rule, policy.services),
                                previewThreshold(rule, policy.previews), migrationThreshold(rule, policy.migrations)}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString settingName(Policy::Rules::Setting setting)
{
    using Setting = Policy::Rules::Setting;
    switch (setting) {
    case Setting::Off:
        return RuleWording::tr("off");
    case Setting::Info:
        return RuleWording::tr("info");
    case Setting::Warning:
        return RuleWording::tr("warning");
    case Setting::Error:
        return RuleWording::tr("error");
    }
    Q_UNREACHABLE_RETURN({});
}

}

QString thresholdText(QLatin1StringView rule, const Policy &policy)
{
    const QString own = ownThreshold(rule, policy);
    return orDash(own);
}

bool isTeamRule(QLatin1StringView rule, const Policy &policy)
{
    return policy.rules.settings.contains(QString(rule)) || ownThreshold(rule, policy) != ownThreshold(rule, Policy());
}

QString thresholdOriginText(QLatin1StringView rule, const Policy &policy)
{
    return isTeamRule(rule, policy) ? u".trunkline.yaml"_s : RuleWording::tr("default");
}

QString ruleSettingText(const Rule &rule, const Policy &policy)
{
    using Setting = Policy::Rules::Setting;
    const auto own = policy.rules.settings.constFind(QString(rule.id));
    return settingName(own != policy.rules.settings.cend() ? *own : Setting(int(rule.severity) + 1));
}

QString exemptionText(const Policy::Exemption &exemption, std::optional<int> extensions, const QDateTime &now)
{
    const bool isEnded = exemption.until <= now;
    QString text = isEnded ? RuleWording::tr("ended %1").arg(momentText(exemption.until, now))
                           : RuleWording::tr("until %1").arg(momentText(exemption.until, now));
    if (!exemption.by.isEmpty())
        text += RuleWording::tr(", allowed by %1").arg(exemption.by);
    text = labelledText(text, exemption.reason);
    if (extensions.value_or(0) > 0)
        text += RuleWording::tr(" (extended %n time(s))", nullptr, *extensions);
    return text;
}

}
