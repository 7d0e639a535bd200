// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/findingwording.h"

#include "models/rules/branchage.h"
#include "models/wording/agewording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Trunkline::FindingText", text, nullptr, count);
}

QString ageSentence(const Finding &finding, const Branch &branch, const QDateTime &now, const Policy::Branches &policy)
{
    const QString age = ageText(branchAge(branch, now));
    const QString limit = ageText(policy.overdueAfter);
    return finding.severity == Finding::Severity::Error
            ? translated(QT_TRANSLATE_NOOP("Trunkline::FindingText", "It is %1 old; the limit is %2.")).arg(age, limit)
            : translated(QT_TRANSLATE_NOOP("Trunkline::FindingText", "It is %1 old and overdue at %2."))
                      .arg(age, momentText(finding.dueAt, now));
}

QString mergedSentence(const Branch &branch)
{
    switch (branch.merged.value_or(Merged::Merge)) {
    case Merged::No:
    case Merged::Merge:
        break;
    case Merged::Squash:
        return translated(QT_TRANSLATE_NOOP("Trunkline::FindingText", "It was merged by squash and is still there."));
    case Merged::Rebase:
        return translated(QT_TRANSLATE_NOOP("Trunkline::FindingText", "It was merged by rebase and is still there."));
    }
    return translated(QT_TRANSLATE_NOOP("Trunkline::FindingText", "It was merged and is still there."));
}

}

QString findingText(const Finding &finding, const Branch &branch, const QDateTime &now, const Policy::Branches &policy)
{
    if (finding.rule == "BRANCH-1"_L1)
        return translated(QT_TRANSLATE_NOOP("Trunkline::FindingText", "Its name starts with none of: %1."))
                .arg(policy.prefixes.join(u", "));
    if (finding.rule == "BRANCH-2"_L1)
        return ageSentence(finding, branch, now, policy);
    if (finding.rule == "BRANCH-3"_L1)
        return mergedSentence(branch);
    const qsizetype conflicts = branch.conflictsWithTrunk ? branch.conflictsWithTrunk->size() : 0;
    return translated(QT_TRANSLATE_N_NOOP("Trunkline::FindingText", "Merging it now would conflict in %n file(s)."),
                      int(conflicts));
}

QString forcePushText(const ForcePush &push, const Trunk &trunk)
{
    return translated(QT_TRANSLATE_NOOP("Trunkline::FindingText", "A force push moved %1 from %2 to %3."))
            .arg(trunk.name, push.from.toShortHex(), push.to.toShortHex());
}

QString undecidedText(QLatin1StringView rule, int count)
{
    return rule == "BRANCH-2"_L1
            ? translated(
                      QT_TRANSLATE_N_NOOP("Trunkline::FindingText",
                                          "The history of %n branch(es) cannot be read (shallow, or objects missing)."),
                      count)
            : translated(QT_TRANSLATE_N_NOOP("Trunkline::FindingText",
                                             "%n branch(es) could not be or are not yet compared with trunk."),
                         count);
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
