// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/agewording.h"
#include "models/wording/pullrequestwording.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct Wording
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
        return Wording::tr("A check of that name exists, but it was posted by %1, who does not count here.")
                .arg(gate.label);
    case Gate::Reason::AwaitingApproval:
        return Wording::tr("It waits until somebody allows the workflow to start.");
    case Gate::Reason::NoConclusion:
        return Wording::tr("It completed and did not say how: that is no pass.");
    case Gate::Reason::NoVerdict:
        return Wording::tr("It said neither yes nor no.");
    case Gate::Reason::NotEnoughApprovals:
        return Wording::tr("There are approvals, but not enough.");
    case Gate::Reason::NoDown:
        return Wording::tr("%1 has no way down.").arg(gate.label);
    case Gate::Reason::Destroyed:
        return Wording::tr("It was taken down.");
    case Gate::Reason::Unreadable:
        return Wording::tr("It cannot be read with this account.");
    }
    return gate.state == Gate::State::Outdated ? Wording::tr("The verdict is on another commit than the newest one.")
                                               : QString();
}

}

QString gateName(Gate::Kind kind)
{
    switch (kind) {
    case Gate::Kind::UnitTests:
        return Wording::tr("unit tests");
    case Gate::Kind::AiReview:
        return Wording::tr("AI review");
    case Gate::Kind::HumanReview:
        return Wording::tr("human review");
    case Gate::Kind::Preview:
        return Wording::tr("preview");
    case Gate::Kind::Migration:
        return Wording::tr("migration");
    }
    std::unreachable();
}

QString gateStateText(Gate::State state)
{
    switch (state) {
    case Gate::State::Passed:
        return Wording::tr("passed");
    case Gate::State::Failed:
        return Wording::tr("failed");
    case Gate::State::Running:
        return Wording::tr("running");
    case Gate::State::Missing:
        return Wording::tr("missing");
    case Gate::State::Outdated:
        return Wording::tr("outdated");
    case Gate::State::NotNeeded:
        return Wording::tr("not needed");
    case Gate::State::Unknown:
        return unknownText();
    }
    std::unreachable();
}

QString gateSentence(const Gate &gate)
{
    QString text = Wording::tr("%1: %2", "gate, state").arg(gateName(gate.kind), gateStateText(gate.state));
    const bool namesLabel = gate.reason != Gate::Reason::WrongApp && gate.reason != Gate::Reason::NoDown;
    if (!gate.label.isEmpty() && namesLabel)
        text += Wording::tr(" (%1)", "who or what decided").arg(gate.label);
    if (!gate.isRequired && gate.state != Gate::State::NotNeeded)
        text += Wording::tr(", not required");
    const QString reason = reasonSentence(gate);
    return reason.isEmpty() ? text : QString(text % u". "_s % reason);
}

QString checkStateText(Check::State state)
{
    switch (state) {
    case Check::State::Queued:
        return Wording::tr("queued");
    case Check::State::Running:
        return Wording::tr("running");
    case Check::State::AwaitingApproval:
        return Wording::tr("waits for approval");
    case Check::State::ActionRequired:
        return Wording::tr("asks for action");
    case Check::State::Passed:
        return Wording::tr("passed");
    case Check::State::Neutral:
        return Wording::tr("neutral");
    case Check::State::Skipped:
        return Wording::tr("skipped");
    case Check::State::Failed:
        return Wording::tr("failed");
    case Check::State::Cancelled:
        return Wording::tr("cancelled");
    case Check::State::TimedOut:
        return Wording::tr("timed out");
    case Check::State::Stale:
        return Wording::tr("stale");
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
        return Wording::tr("approved");
    case Review::State::ChangesRequested:
        return Wording::tr("changes requested");
    case Review::State::Commented:
        return Wording::tr("commented");
    case Review::State::Dismissed:
        return Wording::tr("dismissed");
    case Review::State::Unknown:
        return unknownText();
    }
    std::unreachable();
}

}
