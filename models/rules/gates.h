// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate.h"
#include "models/domain/policy.h"
#include "models/domain/pullrequestsnapshot.h"
#include "models/rules/namepatterns.h"

#include <QHash>

namespace Trunkline {

/// Decides the gates of pull requests by the team's policy and by what guards trunk.
///
/// A check belongs to the first gate whose patterns its name fits, of AI review, preview, migration, unit tests. It
/// counts when an allowed app posted it: one the policy lists; else the one trunk's rules name for it; else anybody,
/// except that an AI review must then come from another app than github-actions, since any workflow, the author's too,
/// can post a check of any name there. Of checks with one name and app the newest counts. Where trunk's rules require
/// checks of a gate, only those decide it. For one thread at a time.
class GateRules
{
    Q_DISABLE_COPY_MOVE(GateRules)

public:
    /// @p snapshot tells what guards trunk and whether previews are used at all.
    GateRules(const Policy::PullRequests &policy, const PullRequestSnapshot &snapshot);

    /// All five, in the order of Gate::Kind.
    QList<Gate> gates(const PullRequest &pullRequest) const;
    PullRequestStanding standing(const PullRequest &pullRequest) const;

    /// Required gates that had not passed when it was merged. Previews are left out: they are taken down at the merge.
    QList<Gate> gatesNotPassedAtMerge(const PullRequest &merged) const;

private:
    struct Posted; // the checks of one gate that count
    struct Side
    {
        Gate::Kind kind;
        NamePatterns checks;
        NamePatterns apps;
        Policy::PullRequests::Need need;
    };

    const Side *sideOf(const Check &check) const;
    const Side *sideOfSuite(const Check &suite) const;
    const Side &side(Gate::Kind kind) const;
    bool mayPost(const Check &check, const Side &side) const;
    const RequiredCheck *requiredCheck(const QString &name) const;
    Posted posted(const PullRequest &pullRequest, const Side &side) const;
    const RequiredCheck *notPosted(const Posted &posted, const Side &side) const;
    Gate fromChecks(const PullRequest &pullRequest, const Side &side) const;
    Gate aiReview(const PullRequest &pullRequest) const;
    Gate humanReview(const PullRequest &pullRequest) const;
    Gate preview(const PullRequest &pullRequest) const;
    Gate migration(const PullRequest &pullRequest) const;
    QStringList requiredChecksNotPassed(const PullRequest &pullRequest) const;

    QList<Side> m_sides; ///< never changes: m_sideByName points into it
    mutable QHash<QString, const Side *> m_sideByName;
    NamePatterns m_aiReviewers;
    NamePatterns m_previewEnvironments;
    QStringList m_migrationFolders;
    QList<RequiredCheck> m_requiredChecks;
    qint32 m_approvals = 1;
    bool m_hasPreviews = false;
    QString m_viewer;
};

/// Versions of the migrations it touches: "1763790000000". nullopt when its files are not known.
std::optional<QStringList> touchedMigrations(const PullRequest &pullRequest, const QStringList &migrationFolders);

}
