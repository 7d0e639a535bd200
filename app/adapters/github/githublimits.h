// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubanswer.h"
#include "models/domain/pullrequestsnapshot.h"

namespace Trunkline {

/// What the host allows, learned from its answers: nothing is sent before it may be.
class GithubLimits
{
public:
    enum class Resource { Graphql, Rest };

    /// When the next request may go out; invalid: now.
    QDateTime blockedUntil(Resource resource, const QDateTime &now) const;

    void noteHeaders(Resource resource, const RateHeaders &headers);
    /// The host refused. Without a time of its own it is given a minute, doubled each time, to an hour at most.
    /// Returns the error with the time in it.
    Error noteRefusal(Resource resource, Error error, const QDateTime &now);
    void noteSuccess() { m_refusals = 0; }
    void noteSpent(qint32 points) { m_spent += points; }
    /// GraphQL tells its limits in the answer, too.
    void noteBudget(std::optional<qint32> limit, std::optional<qint32> remaining, std::optional<qint32> used,
                    const QDateTime &resetAt);

    /// Of GraphQL: the one that runs out.
    RequestBudget budget() const;

private:
    RateHeaders m_graphql;
    RateHeaders m_rest;
    QDateTime m_silentUntil; ///< for everything on this host
    QDateTime m_graphqlUntil;
    QDateTime m_restUntil;
    int m_refusals = 0;
    qint32 m_spent = 0;
};

}
