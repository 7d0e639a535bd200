// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/flagdigest.h"

#include "models/feeds/worklater.h"
#include "models/rules/flagrules.h"

#include <QSet>

namespace Trunkline {

namespace {

std::optional<Finding::Severity> worstOf(const QList<Finding> &findings)
{
    std::optional<Finding::Severity> worst;
    for (const Finding &finding : findings) {
        if (finding.verdict == Finding::Verdict::Broken && (!worst || finding.severity > *worst))
            worst = finding.severity;
    }
    return worst;
}

QStringList ownersOf(const FlagSnapshot &table)
{
    QSet<QString> owners;
    for (const FeatureFlag &flag : table.flags)
        owners.insert(flag.owner);
    QStringList sorted(owners.cbegin(), owners.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

}

FlagCounts countFlags(const QList<FlagFacts> &flags, const QDateTime &now, const FlagPolicy &policy)
{
    FlagCounts counts;
    for (const FlagFacts &facts : flags) {
        const FlagLifecycle lifecycle = flagLifecycle(facts, now, policy);
        counts.all += lifecycle != FlagLifecycle::NotInTable;
        counts.overdue += lifecycle == FlagLifecycle::RemoveOverdue;
        counts.due += lifecycle == FlagLifecycle::RemoveDue;
        counts.toRemove += lifecycle == FlagLifecycle::RemoveOverdue || lifecycle == FlagLifecycle::RemoveDue
                || lifecycle == FlagLifecycle::Unused;
        counts.unknown += lifecycle == FlagLifecycle::NotInTable;
        const std::optional<Finding::Severity> worst = worstOf(flagFindings(facts, now, policy));
        counts.errors += worst == Finding::Severity::Error;
        counts.warnings += worst == Finding::Severity::Warning;
    }
    return counts;
}

FlagDigest digestFlags(const FlagSnapshot &table, const std::optional<CodePlaces> &code, const QDateTime &now,
                       const FlagPolicy &policy)
{
    FlagDigest digest{.flags = joinFlags(table, code), .counts = {}, .owners = ownersOf(table)};
    digest.counts = countFlags(digest.flags, now, policy);
    return digest;
}

QFuture<FlagCounts> countFlagsLater(const QList<FlagFacts> &flags, const QDateTime &now, const FlagPolicy &policy)
{
    return workLater<FlagCounts>([=] { return countFlags(flags, now, policy); });
}

QFuture<FlagDigest> digestFlagsLater(const FlagSnapshot &table, const std::optional<CodePlaces> &code,
                                     const QDateTime &now, const FlagPolicy &policy)
{
    return workLater<FlagDigest>([=] { return digestFlags(table, code, now, policy); });
}

}
