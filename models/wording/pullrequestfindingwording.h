// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/judgedpullrequest.h"
#include "models/domain/policy.h"
#include "models/rules/directcommits.h"

namespace Trunkline {

/// What is wrong with the pull request, with the figures in it: one translated sentence.
QString findingText(const Finding &finding, const JudgedPullRequest &pullRequest, const QDateTime &now,
                    const Policy::PullRequests &policy);
/// What to do about it.
QString nextStepText(const Finding &finding, const JudgedPullRequest &pullRequest);

/// Why a rule could not be decided for @p count pull requests.
QString undecidedPullRequestsText(int count);

/// The same for a commit that came to trunk past all pull requests.
QString directCommitText(const DirectCommit &direct, const QString &trunk);
QString directCommitNextText(const QString &trunk);
QString directCommitsUnknownText();

QString forcePushNextText(const QString &trunk);
QString protectionNextText(const QString &trunk);

}
