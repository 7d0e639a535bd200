// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/findingwording.h"

#include "models/rules/branchage.h"
#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct FindingWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::FindingWording)
};

QString ageSentence(const Finding &finding, const Branch &branch, const QDateTime &now, const Policy::Branches &policy)
{
    const QString age = ageText(branchAge(branch, now));
    const QString limit = ageText(policy.overdueAfter);
    return finding.severity == Finding::Severity::Error
            ? FindingWording::tr("It is %1 old; the limit is %2.").arg(age, limit)
            : FindingWording::tr("It is %1 old and overdue at %2.").arg(age, momentText(finding.dueAt, now));
}

QString mergedSentence(const Branch &branch)
{
    switch (branch.merged.value_or(Merged::Merge)) {
    case Merged::No:
    case Merged::Merge:
        break;
    case Merged::Squash:
        return FindingWording::tr("It was merged by squash and is still there.");
    case Merged::Rebase:
        return FindingWording::tr("It was merged by rebase and is still there.");
    }
    return FindingWording::tr("It was merged and is still there.");
}

}

QString findingText(const Finding &finding, const Branch &branch, const QDateTime &now, const Policy::Branches &policy)
{
    if (finding.rule == "BRANCH-1"_L1)
        return FindingWording::tr("Its name starts with none of: %1.").arg(listText(policy.prefixes));
    if (finding.rule == "BRANCH-2"_L1)
        return ageSentence(finding, branch, now, policy);
    if (finding.rule == "BRANCH-3"_L1)
        return mergedSentence(branch);
    const qsizetype conflicts = branch.conflictsWithTrunk ? branch.conflictsWithTrunk->size() : 0;
    return conflicts == 1 ? FindingWording::tr("Merging it now would conflict in 1 file.")
                          : FindingWording::tr("Merging it now would conflict in %n files.", nullptr, int(conflicts));
}

QString forcePushText(const ForcePush &push, const Trunk &trunk)
{
    return FindingWording::tr("A force push moved %1 from %2 to %3.")
            .arg(trunk.name, push.from.toShortHex(), push.to.toShortHex());
}

QString nextStepText(const Finding &finding, const Trunk &trunk)
{
    if (finding.rule == "BRANCH-1"_L1)
        return FindingWording::tr("Rename it, or allow its prefix in .trunkline.yaml.");
    if (finding.rule == "BRANCH-2"_L1)
        return FindingWording::tr("Merge it, or split off what is ready and hide the rest behind a flag.");
    if (finding.rule == "BRANCH-3"_L1)
        return FindingWording::tr("Delete it.");
    if (finding.rule == "BRANCH-4"_L1)
        return FindingWording::tr("Bring %1 into it and resolve the conflicts.").arg(trunk.name);
    return FindingWording::tr(
                   "Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.")
            .arg(trunk.name);
}

QString undecidedText(QLatin1StringView rule, int count)
{
    if (rule == "BRANCH-2"_L1)
        return count == 1
                ? FindingWording::tr("The history of 1 branch cannot be read (shallow, or objects missing).")
                : FindingWording::tr("The history of %n branches cannot be read (shallow, or objects missing).",
                                     nullptr, count);
    return count == 1 ? FindingWording::tr("1 branch was not compared with trunk.")
                      : FindingWording::tr("%n branches were not compared with trunk.", nullptr, count);
}

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return u"info"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}
