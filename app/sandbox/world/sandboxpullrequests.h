// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/github/githubworld.h"
#include "app/sandbox/world/sandboxrepository.h"

namespace Trunkline {

/// An open pull request of the sandbox, from which its GitHub object is made anew whenever it changes.
struct SandboxPullRequest
{
    enum class Verdict { Missing, Running, Failed, Passed };

    qint32 number = 0;
    QString title;
    QString branch;
    SandboxPerson author;
    QDateTime openedAt;
    QDateTime updatedAt;
    QString head;
    QStringList files;
    Verdict tests = Verdict::Passed;
    Verdict aiReview = Verdict::Passed;
    QString aiReviewedHead; ///< empty: the head
    QString approvedBy; ///< login
    QString askedFor; ///< whose review; empty: nobody's
    bool isPreviewUp = true;
    bool isDraft = false;
    bool hasConflict = false;
};

/// What GitHub would say of it.
QJsonObject githubObject(const SandboxPullRequest &pullRequest);
QJsonObject githubObject(const SandboxMerge &merge);

/// The open ones as the day begins.
QList<SandboxPullRequest> sandboxPullRequests(const SandboxRepository &repository, const QDateTime &now);

/// A world without the stand-in's own pull requests.
GithubWorld sandboxWorld(const SandboxRepository &repository, const QList<SandboxPullRequest> &open,
                         const QDateTime &now);

/// A deployment of @p commit to production, for the list of deployments.
QJsonObject sandboxDeployment(qint32 number, const QString &environment, const QString &commit, const QDateTime &at);

}
