// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/agewording.h"
#include "models/wording/flagwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::FlagFindingWording)
};

QString removalText(const Finding &finding, const FlagFacts &facts, const QDateTime &now)
{
    const QString since = ageText(std::chrono::seconds(facts.flag->fullyRolledOutAt.secsTo(now)));
    return finding.severity == Finding::Severity::Error
            ? Wording::tr("It has been at 100 % for %1; it was to be removed by %2.")
                      .arg(since, momentText(finding.dueAt, now))
            : Wording::tr("It has been at 100 % for %1 and is to be removed by %2.")
                      .arg(since, momentText(finding.dueAt, now));
}

QString incompleteText(const FeatureFlag &flag)
{
    if (flag.owner.isEmpty() && flag.description.isEmpty())
        return Wording::tr("It has neither an owner nor a description.");
    return flag.owner.isEmpty() ? Wording::tr("It has no owner.") : Wording::tr("It has no description.");
}

QString placesText(const FlagFacts &facts)
{
    const int count = facts.places ? int(facts.places->size()) : 0;
    return count == 1 ? Wording::tr("Code asks for it in 1 place, and the table does not have it.")
                      : Wording::tr("Code asks for it in %n places, and the table does not have it.", nullptr, count);
}

}

QString flagFindingTitle(const Finding &finding)
{
    if (finding.rule == "FLAG-1"_L1)
        return finding.severity == Finding::Severity::Error ? Wording::tr("Removal is overdue")
                                                            : Wording::tr("Removal is due");
    if (finding.rule == "FLAG-2"_L1)
        return Wording::tr("The table does not have this flag");
    if (finding.rule == "FLAG-3"_L1)
        return Wording::tr("No code asks for this flag");
    if (finding.rule == "FLAG-4"_L1)
        return Wording::tr("Somebody should own it");
    if (finding.rule == "FLAG-5"_L1)
        return Wording::tr("The API does not evaluate this flag");
    return Wording::tr("Nobody uses it");
}

QString flagFindingText(const Finding &finding, const FlagFacts &facts, const QDateTime &now,
                        const FlagPolicy & /*policy*/)
{
    if (finding.rule == "FLAG-1"_L1)
        return removalText(finding, facts, now);
    if (finding.rule == "FLAG-2"_L1)
        return placesText(facts);
    if (finding.rule == "FLAG-3"_L1)
        return Wording::tr("No place on trunk asks for it.");
    if (finding.rule == "FLAG-4"_L1)
        return incompleteText(*facts.flag);
    if (finding.rule == "FLAG-5"_L1)
        return Wording::tr("Only the web side asks for it: the mutation behind it can be called while it is off.");
    return Wording::tr("It is off for everybody and was not changed for %1.")
            .arg(ageText(std::chrono::seconds(finding.since.secsTo(now))));
}

QString flagNextStepText(const Finding &finding, const FlagFacts &facts)
{
    if (finding.rule == "FLAG-1"_L1)
        return Wording::tr("Remove it from the code, then from the table: git switch -c fix/remove-%1").arg(facts.name);
    if (finding.rule == "FLAG-2"_L1)
        return Wording::tr("Add the flag to the table, or correct the key in the code.");
    if (finding.rule == "FLAG-3"_L1)
        return Wording::tr("Delete its row once no running version asks for it.");
    if (finding.rule == "FLAG-4"_L1)
        return Wording::tr("Give it an owner and a description.");
    if (finding.rule == "FLAG-5"_L1)
        return Wording::tr("Ask for the flag in the API as well.");
    return Wording::tr("Switch it on for some, or remove it.");
}

QString auditFindingText(const std::optional<FlagAudit> &audit, const QDateTime &now)
{
    if (!audit)
        return Wording::tr("No audit of the flags was ever recorded.");
    return Wording::tr("The last audit of the flags was %1.").arg(agoText(std::chrono::seconds(audit->at.secsTo(now))));
}

QString undecidedFlagsText(QLatin1StringView rule, int count)
{
    if (rule == "FLAG-1"_L1)
        return count == 1 ? Wording::tr("Since when 1 flag is on for everybody is not known.")
                          : Wording::tr("Since when %n flags are on for everybody is not known.", nullptr, count);
    if (rule == "FLAG-6"_L1)
        return Wording::tr("There is no table in which audits are recorded.");
    return Wording::tr("The code on trunk was not searched.");
}

}
