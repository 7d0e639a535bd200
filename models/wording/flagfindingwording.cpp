// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/agewording.h"
#include "models/wording/flagwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct FlagFindingWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::FlagFindingWording)
};

QString removalText(const Finding &finding, const FlagFacts &facts, const QDateTime &now)
{
    const QString since = ageText(std::chrono::seconds(facts.flag->fullyRolledOutAt.secsTo(now)));
    return finding.severity == Finding::Severity::Error
            ? FlagFindingWording::tr("It has been at 100 % for %1; it was to be removed by %2.")
                      .arg(since, momentText(finding.dueAt, now))
            : FlagFindingWording::tr("It has been at 100 % for %1 and is to be removed by %2.")
                      .arg(since, momentText(finding.dueAt, now));
}

/// FLAG-5 is an error on the one side only.
bool isApiMissing(const Finding &finding)
{
    return finding.severity == Finding::Severity::Error;
}

QString incompleteText(const FeatureFlag &flag)
{
    if (flag.owner.isEmpty() && flag.description.isEmpty())
        return FlagFindingWording::tr("It has neither an owner nor a description.");
    return flag.owner.isEmpty() ? FlagFindingWording::tr("It has no owner.")
                                : FlagFindingWording::tr("It has no description.");
}

QString placesText(const FlagFacts &facts)
{
    const int count = facts.places ? int(facts.places->size()) : 0;
    return count == 1
            ? FlagFindingWording::tr("Code asks for it in 1 place, and the table does not have it.")
            : FlagFindingWording::tr("Code asks for it in %n places, and the table does not have it.", nullptr, count);
}

}

QString flagFindingTitle(const Finding &finding)
{
    if (finding.rule == "FLAG-1"_L1)
        return finding.severity == Finding::Severity::Error ? FlagFindingWording::tr("Removal is overdue")
                                                            : FlagFindingWording::tr("Removal is due");
    if (finding.rule == "FLAG-2"_L1)
        return FlagFindingWording::tr("The table does not have this flag");
    if (finding.rule == "FLAG-3"_L1)
        return FlagFindingWording::tr("No code asks for this flag");
    if (finding.rule == "FLAG-4"_L1)
        return FlagFindingWording::tr("Somebody should own it");
    if (finding.rule == "FLAG-5"_L1)
        return isApiMissing(finding) ? FlagFindingWording::tr("The API does not evaluate this flag")
                                     : FlagFindingWording::tr("The web side does not evaluate this flag");
    return FlagFindingWording::tr("Nobody uses it");
}

QString flagFindingText(const Finding &finding, const FlagFacts &facts, const QDateTime &now,
                        const FlagPolicy & /*policy*/)
{
    if (finding.rule == "FLAG-1"_L1)
        return removalText(finding, facts, now);
    if (finding.rule == "FLAG-2"_L1)
        return placesText(facts);
    if (finding.rule == "FLAG-3"_L1)
        return FlagFindingWording::tr("No place on trunk asks for it.");
    if (finding.rule == "FLAG-4"_L1)
        return incompleteText(*facts.flag);
    if (finding.rule == "FLAG-5"_L1)
        return isApiMissing(finding)
                ? FlagFindingWording::tr(
                          "Only the web side asks for it: the mutation behind it can be called while it is off.")
                : FlagFindingWording::tr("Only the API asks for it: %1 can be seen while it is off, and fails then.")
                          .arg(facts.component);
    return FlagFindingWording::tr("It is off for everybody and was not changed for %1.")
            .arg(ageText(std::chrono::seconds(finding.since.secsTo(now))));
}

QString flagNextStepText(const Finding &finding, const FlagFacts &facts)
{
    if (finding.rule == "FLAG-1"_L1)
        return FlagFindingWording::tr("Remove it from the code, then from the table: git switch -c fix/remove-%1")
                .arg(facts.name);
    if (finding.rule == "FLAG-2"_L1)
        return FlagFindingWording::tr("Add the flag to the table, or correct the key in the code.");
    if (finding.rule == "FLAG-3"_L1)
        return FlagFindingWording::tr("Delete its row once no running version asks for it.");
    if (finding.rule == "FLAG-4"_L1)
        return FlagFindingWording::tr("Give it an owner and a description.");
    if (finding.rule == "FLAG-5"_L1)
        return isApiMissing(finding)
                ? FlagFindingWording::tr("Ask for the flag in the API as well.")
                : FlagFindingWording::tr("Ask for the flag where %1 is shown.").arg(facts.component);
    return FlagFindingWording::tr("Switch it on for some, or remove it.");
}

QString auditFindingText(const std::optional<FlagAudit> &audit, const QDateTime &now)
{
    if (!audit)
        return FlagFindingWording::tr("No audit of the flags was ever recorded.");
    return FlagFindingWording::tr("The last audit of the flags was %1.")
            .arg(agoText(std::chrono::seconds(audit->at.secsTo(now))));
}

QString undecidedFlagsText(QLatin1StringView rule, int count)
{
    if (rule == "FLAG-1"_L1)
        return count == 1
                ? FlagFindingWording::tr("Since when 1 flag is on for everybody is not known.")
                : FlagFindingWording::tr("Since when %n flags are on for everybody is not known.", nullptr, count);
    if (rule == "FLAG-6"_L1)
        return FlagFindingWording::tr("There is no table in which audits are recorded.");
    return FlagFindingWording::tr("The code on trunk was not searched.");
}

}
