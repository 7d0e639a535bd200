// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/stackfindings.h"

#include "models/rules/servicerules.h"
#include "models/rules/specdrift.h"
#include "models/wording/driftwording.h"
#include "models/wording/servicefindingwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

QList<ReportedFinding> stackFindings(const QList<StackFile> &files)
{
    QList<ReportedFinding> findings;
    for (const StackFile &file : files) {
        for (const StackService &service : file.services) {
            for (const Finding &finding : configurationFindings(service.configuration)) {
                const bool isOfSwarm = finding.rule != "SWARM-8"_L1;
                if (finding.verdict == Finding::Verdict::Unknown || (isOfSwarm && !service.isDeployed))
                    continue;
                findings.append({.finding = finding,
                                 .subject = {.kind = u"stackFile"_s, .key = file.path + u':' + service.name},
                                 .message = configurationFindingText(finding, service.configuration),
                                 .next = configurationNextStepText(finding),
                                 .location = {.url = {}, .path = file.path, .line = service.line}});
            }
        }
    }
    return findings;
}

QList<ReportedFinding> branchStackFindings(const QList<BranchStackFile> &files, const QList<StackFile> &ofTrunk)
{
    const QList<ReportedFinding> known = stackFindings(ofTrunk);
    const auto isNew = [&known](const ReportedFinding &finding) {
        return std::ranges::none_of(known, [&finding](const ReportedFinding &one) {
            return one.finding.rule == finding.finding.rule && one.subject == finding.subject
                    && one.message == finding.message;
        });
    };
    QList<ReportedFinding> findings;
    for (const BranchStackFile &file : files) {
        for (ReportedFinding finding : stackFindings({file.file})) {
            if (!isNew(finding))
                continue;
            finding.subject.key.prepend(file.branch + u':');
            finding.message = onBranchText(file.branch, file.pullRequest, finding.message);
            findings.append(finding);
        }
    }
    return findings;
}

QList<UndecidedRule> undecidedStackRules(const QList<StackFile> &files, const QList<BranchStackFile> &ofBranches)
{
    QStringList unreadable = unreadableFiles(files);
    for (const BranchStackFile &one : ofBranches)
        for (const QString &file : unreadableFiles({one.file}))
            unreadable.append(one.branch + u':' + file);
    QList<UndecidedRule> undecided;
    if (!unreadable.isEmpty())
        for (const QLatin1StringView rule : {"SWARM-4"_L1, "SWARM-5"_L1, "SWARM-6"_L1, "SWARM-8"_L1})
            undecided.append({.rule = rule, .why = unreadableText(unreadable)});
    return undecided;
}

}
