// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pullrequest.h"

namespace Trunkline {

/// A repository on a code host.
struct HostedRepository
{
    QString host; ///< "github.com"
    QString owner;
    QString name;

    QString fullName() const { return owner + u'/' + name; }
    bool operator==(const HostedRepository &) const = default;
};

/// A check that trunk's rules ask for.
struct RequiredCheck
{
    QString name;
    qint64 appId = 0; ///< the only app that may post it; 0: anybody
    QString app;

    bool operator==(const RequiredCheck &) const = default;
};

/// What guards trunk. nullopt is "not readable", never "not allowed" or "allowed".
struct TrunkProtection
{
    enum class Permission { Nobody, Some, Everybody };

    std::optional<Permission> forcePush;
    std::optional<Permission> deletion;
    QStringList mayForcePush; ///< logins, teams, apps and roles; only for Permission::Some
    QStringList mayDelete;
    std::optional<QList<RequiredCheck>> requiredChecks;
    std::optional<qint32> requiredApprovals;
    std::optional<bool> dismissesStaleReviews;
    std::optional<bool> hasMergeQueue;

    bool operator==(const TrunkProtection &) const = default;
};

/// A force push on trunk, from the host's activity list.
struct TrunkForcePush
{
    qint64 id = 0;
    QString from;
    QString to;
    QString by;
    QDateTime at;

    bool operator==(const TrunkForcePush &) const = default;
};

struct Environment
{
    QString name;
    std::optional<Deployment> last;

    bool operator==(const Environment &) const = default;
};

/// Who the program is towards the host, and what that cannot see.
struct HostAccount
{
    enum class Right { Checks, Actions, Deployments, Administration, Contents, PullRequests };

    struct MissingRight
    {
        Right right = Right::Checks;
        QString accepted; ///< what the host would accept, in its words: "administration=read"

        bool operator==(const MissingRight &) const = default;
    };

    QString login;
    QString tokenOrigin; ///< "GH_TOKEN", "gh", "keychain"; never the token
    QStringList scopes; ///< of a classic token; empty for others
    QList<MissingRight> missing;

    bool operator==(const HostAccount &) const = default;
};

/// What the host still allows in this hour. nullopt: it does not say (GitHub Enterprise Server without limits).
struct RequestBudget
{
    std::optional<qint32> limit;
    std::optional<qint32> remaining;
    std::optional<qint32> used; ///< by everybody who uses this account
    QDateTime resetAt;
    qint32 spent = 0; ///< by this program since it started
    QDateTime blockedUntil; ///< the host asked for silence until then

    bool operator==(const RequestBudget &) const = default;
};

/// Everything the pull request pane shows.
struct PullRequestSnapshot
{
    enum class Part { Protection, ForcePushes, Environments, Merged };

    struct Unreadable
    {
        Part part = Part::Protection;
        Error error;

        bool operator==(const Unreadable &) const = default;
    };

    HostedRepository repository; ///< as the host names it now: a renamed one has its new name
    QString trunk;
    QList<PullRequest> open; ///< by number, each once
    std::optional<QList<PullRequest>> merged; ///< of the last 30 days, newest first
    std::optional<TrunkProtection> protection;
    std::optional<QList<TrunkForcePush>> forcePushes; ///< of the last 30 days, newest first
    std::optional<QList<Environment>> environments;
    QList<Unreadable> unreadable;
    HostAccount account;
    RequestBudget budget;
    QDateTime asOf; ///< when the list was read
    bool isComplete = true; ///< false while details are still being read

    bool operator==(const PullRequestSnapshot &) const = default;
};

}
