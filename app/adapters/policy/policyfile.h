// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace Trunkline {

/// Reads the team's rules:
///
///     trunk: main
///     branches:
///       due: 24h
///       overdue: 48h
///       prefixes: [feat/, fix/]
///     pullRequests:
///       overdue: 48h
///       approvals: 1
///       unitTests: {checks: ["test*"], apps: [github-actions], need: required}
///       aiReview: {checks: ["*ai review*"], apps: [our-reviewer], reviewers: ["claude*"]}
///       preview: {environments: ["pr-*"], need: whereUsed}
///       migration: {folders: [migrations]}
///     agents: ["*claude*"]        # co-authors that are programs
///     rules:
///       BRANCH-1: off             # or info, warning, error
///     exemptions:
///       - {rule: BRANCH-2, subject: feat/big, reason: "...", by: Ada, until: 2026-11-30}
///
/// What is not named keeps its default; what is not known is an error, with @p origin, line and column in its detail.
Result<Policy> parsePolicy(const QByteArray &content, const QString &origin);

/// "90s", "90m", "24h", "2d", "1w"; nullopt for anything else, and for more than a year.
std::optional<std::chrono::seconds> parseDuration(QStringView text);

}
