// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/pullrequestfindings.h"

#include "models/rules/directcommits.h"
#include "models/rules/pullrequestjudging.h"
#include "models/rules/pullrequestrules.h"
#include "models/wording/hostwording.h"
#include "models/wording/pullrequestfindingwording.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void reportTrunk(PaneFindings &pane, const PullRequestSnapshot &snapshot, const QDateTime &now)
{
    const ReportedFinding::Subject subject{.kind = u"trunk"_s, .key = snapshot.trunk};
    const QList<TrunkForcePush> pushes = snapshot.forcePushes.value_or(QList<TrunkForcePush>());
    const QList<Finding> ofPushes = hostedForcePushFindings(pushes, now);
    for (qsizetype i = 0; i < ofPushes.size(); ++i) // the newest pushes, in the same order
        pane.findings.append({.finding = ofPushes[i],
                              .subject = subject,
                              .message = forcePushText(pushes[i], snapshot.trunk),
                              .next = forcePushNextText(snapshot.trunk),
                              .location = {}});
    for (const Finding &finding : protectionFindings(snapshot.protection)) {
        const QString text = protectionText(snapshot.protection, snapshot.trunk);
        if (finding.verdict == Finding::Verdict::Unknown)
            pane.undecided.append({finding.rule, text});
        else
            pane.findings.append({.finding = finding,
                                  .subject = subject,
                                  .message = text,
                                  .next = protectionNextText(snapshot.trunk),
                                  .location = {}});
    }
}

}

PaneFindings pullRequestPaneFindings(const PullRequestSnapshot &snapshot, const QDateTime &now,
                                     const Policy::PullRequests &policy)
{
    PaneFindings pane{.pane = u"prs"_s, .count = snapshot.open.size(), .findings = {}, .undecided = {}};
    reportTrunk(pane, snapshot, now);
    QMap<QLatin1StringView, int> undecided;
    const QList<JudgedPullRequest> all = judged(snapshot, policy);
    for (const JudgedPullRequest *pullRequest : byUrgency(all)) {
        const PullRequest &facts = pullRequest->facts;
        for (const Finding &finding : pullRequestFindings(*pullRequest, now, policy)) {
            if (finding.verdict == Finding::Verdict::Unknown) {
                ++undecided[finding.rule];
                continue;
            }
            pane.findings.append({.finding = finding,
                                  .subject = {.kind = u"pullRequest"_s, .key = QString::number(facts.number)},
                                  .message = findingText(finding, *pullRequest, now, policy),
                                  .next = nextStepText(finding, *pullRequest),
                                  .location = {.url = facts.url, .path = {}}});
        }
    }
    for (const auto &[rule, count] : undecided.asKeyValueRange())
        pane.undecided.append({rule, undecidedPullRequestsText(count)});
    return pane;
}

void addDirectCommits(PaneFindings &pane, const PullRequestSnapshot &snapshot,
                      const std::optional<TrunkHistory> &history, const QDateTime &now)
{
    if (!history || !snapshot.merged) {
        pane.undecided.append({"TRUNK-3"_L1, directCommitsUnknownText()});
        return;
    }
    const HostedRepository &repository = snapshot.repository;
    for (const DirectCommit &direct : directCommits(*history, *snapshot.merged, now)) {
        const QString id = direct.commit.id.toHex();
        pane.findings.append(
                {.finding = direct.finding,
                 .subject = {.kind = u"commit"_s, .key = direct.commit.id.toShortHex()},
                 .message = directCommitText(direct, snapshot.trunk),
                 .next = directCommitNextText(snapshot.trunk),
                 .location
                 = {.url = u"https://%1/%2/commit/%3"_s.arg(repository.host, repository.fullName(), id), .path = {}}});
    }
}

}
