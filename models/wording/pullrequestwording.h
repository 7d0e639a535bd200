// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/judgedpullrequest.h"

#include <chrono>

namespace Trunkline {

/// "unit tests", "AI review", ...
QString gateName(Gate::Kind kind);
/// "passed", "not needed", ...
QString gateStateText(Gate::State state);
/// "AI review: missing. A check of that name was posted by github-actions, who may not." One or two sentences.
QString gateSentence(const Gate &gate);
/// The same without the gate's name.
QString gateOutcome(const Gate &gate);

/// "ready", "my review", "blocked", "waiting", "draft", "merged": as on the pill and in filters.
QString standingText(const JudgedPullRequest &pullRequest);
/// "failed unit tests", "a conflict with main", "required check lint"
QString blockerText(const PullRequestStanding::Blocker &blocker, const JudgedPullRequest &pullRequest);
/// What keeps it from being merged, all of it: "failed unit tests, missing AI review"; empty when nothing does.
QString blockersText(const JudgedPullRequest &pullRequest);
/// "Ready to merge.", "Blocked by failed unit tests.", "Merged by grace 3 h ago, although ..."
QString standingSentence(const JudgedPullRequest &pullRequest, const QDateTime &now);
/// The group it stands in, with what blocks it first: "Blocked by AI review".
QString groupTitle(const JudgedPullRequest &pullRequest);
/// Where that group stands among the others.
QString groupOrder(const JudgedPullRequest &pullRequest);

/// "+120 −3"; a dash where it is not known.
QString sizeText(const PullRequest &pullRequest);
/// "overdue since Fri 14:02", "due at 16:40"; empty for a merged one.
QString limitText(const PullRequest &pullRequest, const QDateTime &now, std::chrono::seconds limit);

/// "passed", "waiting for approval", ...
QString checkStateText(Check::State state);
/// How long it ran, or has been running: "90 s"; empty where that is not known.
QString checkDurationText(const Check &check, const QDateTime &now);
/// "approved", "changes requested", ...
QString reviewStateText(Review::State state);
/// What of it could not be read and why, one line each.
QStringList unreadableTexts(const PullRequest &pullRequest);

/// "gh pr checkout 482"
QString checkoutCommand(const PullRequest &pullRequest);
/// The newest preview that is up; empty without one.
QString previewUrl(const JudgedPullRequest &pullRequest);

}
