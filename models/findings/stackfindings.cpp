// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/stackfindings.h"

#include "models/rules/servicerules.h"
#include "models/wording/servicefindingwording.h"

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

}
