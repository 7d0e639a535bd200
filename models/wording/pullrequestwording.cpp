// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/pullrequestwording.h"

#include "models/rules/pullrequestjudging.h"
#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct PullRequestWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::PullRequestWording)
};

using Blocker = PullRequestStanding::Blocker;
using Group = PullRequestStanding::Group;

QString blockersOf(const JudgedPullRequest &pullRequest)
{
    QStringList texts;
    for (const Blocker &blocker : pullRequest.standing.blockers)
        texts.append(blockerText(blocker, pullRequest));
    return listText(texts);
}

QString mergedSentence(const JudgedPullRequest &pullRequest, const QDateTime &now)
{
    const Merge &merge = *pullRequest.facts.merge;
    const QString ago = agoText(std::chrono::seconds(merge.at.secsTo(now)));
    QString sentence = merge.by.isEmpty()
            ? PullRequestWording::tr("Merged %1").arg(ago)
            : PullRequestWording::tr("Merged by %1 %2", "login, how long ago").arg(merge.by, ago);
    if (const auto lead = leadTime(pullRequest.facts))
        sentence += PullRequestWording::tr(", %1 after its first commit").arg(ageText(*lead));
    if (merge.isBranchDeleted == false)
        sentence += PullRequestWording::tr("; its branch is still there");
    QStringList around;
    for (const Gate &gate : pullRequest.notPassedAtMerge)
        around.append(bracketedText(gateName(gate.kind), gateStateText(gate.state)));
    if (!around.isEmpty())
        sentence += PullRequestWording::tr(". Not passed at the merge: %1").arg(listText(around));
    return sentenceText(sentence);
}

}

QString standingText(const JudgedPullRequest &pullRequest)
{
    if (pullRequest.isMerged())
        return pullRequest.notPassedAtMerge.isEmpty() ? PullRequestWording::tr("merged")
                                                      : PullRequestWording::tr("gate ignored");
    switch (pullRequest.standing.group) {
    case Group::ReadyToMerge:
        return PullRequestWording::tr("ready");
    case Group::NeedsMyReview:
        return PullRequestWording::tr("my review");
    case Group::Blocked:
        return PullRequestWording::tr("blocked");
    case Group::WaitingForOthers:
        return PullRequestWording::tr("waiting");
    case Group::Draft:
        return PullRequestWording::tr("draft");
    }
    std::unreachable();
}

QString blockerText(const Blocker &blocker, const JudgedPullRequest &pullRequest)
{
    switch (blocker.kind) {
    case Blocker::Kind::Conflict:
        return PullRequestWording::tr("a conflict with %1").arg(pullRequest.facts.base);
    case Blocker::Kind::RequiredCheck:
        return PullRequestWording::tr("required check %1").arg(blocker.name);
    case Blocker::Kind::MergeStateUnknown:
        return PullRequestWording::tr("GitHub still finds out whether it can be merged");
    case Blocker::Kind::Gate:
        break;
    }
    const Gate &gate = pullRequest.standing.gates.at(int(blocker.gate));
    return PullRequestWording::tr("%1 %2", "state, gate: failed unit tests")
            .arg(gateStateText(gate.state), gateName(gate.kind));
}

QString blockersText(const JudgedPullRequest &pullRequest)
{
    return pullRequest.isMerged() ? QString() : blockersOf(pullRequest);
}

QString standingSentence(const JudgedPullRequest &pullRequest, const QDateTime &now)
{
    if (pullRequest.isMerged())
        return mergedSentence(pullRequest, now);
    const QString blockers = blockersOf(pullRequest);
    switch (pullRequest.standing.group) {
    case Group::ReadyToMerge:
        return PullRequestWording::tr("Ready to merge.");
    case Group::NeedsMyReview:
        return PullRequestWording::tr("Your review is asked for. Missing: %1.").arg(blockers);
    case Group::Blocked:
        return PullRequestWording::tr("Blocked by %1.").arg(blockers);
    case Group::WaitingForOthers:
        return PullRequestWording::tr("Waiting for others: %1.").arg(blockers);
    case Group::Draft:
        break;
    }
    return blockers.isEmpty() ? PullRequestWording::tr("A draft; nothing else is in its way.")
                              : PullRequestWording::tr("A draft. To come: %1.").arg(blockers);
}

QString groupTitle(const JudgedPullRequest &pullRequest)
{
    if (pullRequest.isMerged())
        return pullRequest.notPassedAtMerge.isEmpty() ? PullRequestWording::tr("Merged in the last 30 days")
                                                      : PullRequestWording::tr("Merged around a gate");
    const PullRequestStanding &standing = pullRequest.standing;
    switch (standing.group) {
    case Group::ReadyToMerge:
        return PullRequestWording::tr("Ready to merge");
    case Group::NeedsMyReview:
        return PullRequestWording::tr("Needs my review");
    case Group::WaitingForOthers:
        return PullRequestWording::tr("Waiting for others");
    case Group::Draft:
        return PullRequestWording::tr("Drafts");
    case Group::Blocked:
        break;
    }
    return standing.blockers.isEmpty()
            ? PullRequestWording::tr("Blocked")
            : PullRequestWording::tr("Blocked by %1").arg(blockerText(standing.blockers.first(), pullRequest));
}

QString groupOrder(const JudgedPullRequest &pullRequest)
{
    const bool isBlocked = !pullRequest.isMerged() && pullRequest.standing.group == Group::Blocked;
    const QList<Blocker> &blockers = pullRequest.standing.blockers;
    const Blocker blocker = isBlocked && !blockers.isEmpty() ? blockers.first() : Blocker();
    return QString::number(groupRank(pullRequest)) + QString::number(int(blocker.kind))
            + QString::number(int(blocker.gate));
}

QString sizeText(const PullRequest &pullRequest)
{
    if (!pullRequest.linesAdded || !pullRequest.linesRemoved)
        return u"—"_s;
    return u"+%1 −%2"_s.arg(*pullRequest.linesAdded).arg(*pullRequest.linesRemoved);
}

QString limitText(const PullRequest &pullRequest, const QDateTime &now, std::chrono::seconds limit)
{
    if (pullRequest.merge)
        return {};
    const QDateTime dueAt = pullRequest.createdAt.addDuration(limit);
    const QString moment = momentText(dueAt, now);
    return dueAt <= now ? PullRequestWording::tr("overdue since %1").arg(moment)
                        : PullRequestWording::tr("overdue at %1").arg(moment);
}

QStringList unreadableTexts(const PullRequest &pullRequest)
{
    using Part = PullRequest::Part;
    const auto name = [](Part part) {
        switch (part) {
        case Part::Details:
            return PullRequestWording::tr("Its details");
        case Part::Checks:
            return PullRequestWording::tr("Its checks");
        case Part::Reviews:
            return PullRequestWording::tr("Its reviews");
        case Part::ReviewRequests:
            return PullRequestWording::tr("Who is asked to review");
        case Part::Files:
            return PullRequestWording::tr("Its files");
        case Part::Labels:
            return PullRequestWording::tr("Its labels");
        case Part::Deployments:
            return PullRequestWording::tr("Its deployments");
        case Part::MergeState:
            return PullRequestWording::tr("Whether it can be merged");
        case Part::MergeQueue:
            return PullRequestWording::tr("Its place in the merge queue");
        case Part::Merge:
            return PullRequestWording::tr("How it was merged");
        }
        std::unreachable();
    };
    QStringList lines;
    for (const PullRequest::Unreadable &unreadable : pullRequest.unreadable) {
        const QString &why = unreadable.error.detail;
        lines.append(why.isEmpty()
                             ? PullRequestWording::tr("%1 could not be read.").arg(name(unreadable.part))
                             : PullRequestWording::tr("%1 could not be read: %2").arg(name(unreadable.part), why));
    }
    return lines;
}

QString checkoutCommand(const PullRequest &pullRequest)
{
    return u"gh pr checkout "_s + QString::number(pullRequest.number);
}

QString previewUrl(const JudgedPullRequest &pullRequest)
{
    const Gate &gate = pullRequest.standing.gates.at(int(Gate::Kind::Preview));
    const bool isUp = gate.state == Gate::State::Passed || gate.state == Gate::State::Outdated;
    const QList<Deployment> deployments = pullRequest.facts.deployments.value_or(QList<Deployment>());
    for (const Deployment &deployment : deployments) {
        if (isUp && deployment.environment == gate.label && deployment.state == Deployment::State::Succeeded)
            return deployment.url;
    }
    return {};
}

}
