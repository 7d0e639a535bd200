// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"
#include "models/wording/pullrequestwording.h"

#include <QCoreApplication>

#include <utility>

namespace Trunkline {

namespace {

struct GateWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::GateWording)
};

/// Why it stands so, where the state alone does not say; empty else.
QString reasonSentence(const Gate &gate)
{
    switch (gate.reason) {
    case Gate::Reason::None:
        break;
    case Gate::Reason::WrongApp:
        return GateWording::tr("A check of that name exists, but it was posted by %1, who does not count here.")
                .arg(gate.label);
    case Gate::Reason::AwaitingApproval:
        return GateWording::tr("It waits until somebody allows the workflow to start.");
    case Gate::Reason::NoConclusion:
        return GateWording::tr("It completed and did not say how: that is no pass.");
    case Gate::Reason::NoVerdict:
        return GateWording::tr("It said neither yes nor no.");
    case Gate::Reason::NotEnoughApprovals:
        return GateWording::tr("There are approvals, but not enough.");
    case Gate::Reason::NoDown:
        return GateWording::tr("%1 has no way down.").arg(gate.label);
    case Gate::Reason::Destroyed:
        return GateWording::tr("It was taken down.");
    case Gate::Reason::Unreadable:
        return GateWording::tr("It cannot be read with this account.");
    }
    return gate.state == Gate::State::Outdated
            ? GateWording::tr("The verdict is on another commit than the newest one.")
            : QString();
}

}

QString gateName(Gate::Kind kind)
{
    switch (kind) {
    case Gate::Kind::UnitTests:
        return GateWording::tr("unit tests");
    case Gate::Kind::AiReview:
        return GateWording::tr("AI review");
    case Gate::Kind::HumanReview:
        return GateWording::tr("human review");
    case Gate::Kind::Preview:
        return GateWording::tr("preview");
    case Gate::Kind::Migration:
        return GateWording::tr("migration");
    }
    std::unreachable();
}

QString gateStateText(Gate::State state)
{
    switch (state) {
    case Gate::State::Passed:
        return GateWording::tr("passed");
    case Gate::State::Failed:
        return GateWording::tr("failed");
    case Gate::State::Running:
        return GateWording::tr("running");
    case Gate::State::Missing:
        return GateWording::tr("missing");
    case Gate::State::Outdated:
        return GateWording::tr("outdated");
    case Gate::State::NotNeeded:
        return GateWording::tr("not needed");
    case Gate::State::Unknown:
        return unknownText();
    }
    std::unreachable();
}

QString gateOutcome(const Gate &gate)
{
    QString text = gateStateText(gate.state);
    const bool namesLabel = gate.reason != Gate::Reason::WrongApp && gate.reason != Gate::Reason::NoDown;
    if (!gate.label.isEmpty() && namesLabel)
        text += GateWording::tr(" (%1)", "who or what decided").arg(gate.label);
    if (!gate.isRequired && gate.state != Gate::State::NotNeeded)
        text += GateWording::tr(", not required");
    const QString reason = reasonSentence(gate);
    return reason.isEmpty() ? text : GateWording::tr("%1. %2", "two sentences").arg(text, reason);
}

QString gateSentence(const Gate &gate)
{
    return labelledText(gateName(gate.kind), gateOutcome(gate));
}

QString checkStateText(Check::State state)
{
    switch (state) {
    case Check::State::Queued:
        return GateWording::tr("queued");
    case Check::State::Running:
        return GateWording::tr("running");
    case Check::State::AwaitingApproval:
        return GateWording::tr("waits for approval");
    case Check::State::ActionRequired:
        return GateWording::tr("asks for action");
    case Check::State::Passed:
        return GateWording::tr("passed");
    case Check::State::Neutral:
        return GateWording::tr("neutral");
    case Check::State::Skipped:
        return GateWording::tr("skipped");
    case Check::State::Failed:
        return GateWording::tr("failed");
    case Check::State::Cancelled:
        return GateWording::tr("cancelled");
    case Check::State::TimedOut:
        return GateWording::tr("timed out");
    case Check::State::Stale:
        return GateWording::tr("stale");
    case Check::State::Unknown:
        return unknownText();
    }
    std::unreachable();
}

QString checkDurationText(const Check &check, const QDateTime &now)
{
    if (!check.startedAt.isValid())
        return {};
    const bool isRunning = check.state == Check::State::Running;
    if (!isRunning && !check.completedAt.isValid())
        return {};
    return ageText(std::chrono::seconds(check.startedAt.secsTo(isRunning ? now : check.completedAt)));
}

QString reviewStateText(Review::State state)
{
    switch (state) {
    case Review::State::Approved:
        return GateWording::tr("approved");
    case Review::State::ChangesRequested:
        return GateWording::tr("changes requested");
    case Review::State::Commented:
        return GateWording::tr("commented");
    case Review::State::Dismissed:
        return GateWording::tr("dismissed");
    case Review::State::Unknown:
        return unknownText();
    }
    std::unreachable();
}

}
