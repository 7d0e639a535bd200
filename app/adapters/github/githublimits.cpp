// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githublimits.h"

#include <algorithm>

namespace Trunkline {

QDateTime GithubLimits::blockedUntil(Resource resource, const QDateTime &now) const
{
    const RateHeaders &rate = resource == Resource::Graphql ? m_graphql : m_rest;
    const QDateTime &until = resource == Resource::Graphql ? m_graphqlUntil : m_restUntil;
    QDateTime latest;
    for (const QDateTime &time : {m_silentUntil, until, rate.remaining == 0 ? rate.resetAt : QDateTime()}) {
        if (time.isValid() && time > now && (!latest.isValid() || time > latest))
            latest = time;
    }
    return latest;
}

void GithubLimits::noteHeaders(Resource resource, const RateHeaders &headers)
{
    if (headers.remaining)
        (resource == Resource::Graphql ? m_graphql : m_rest) = headers;
}

Error GithubLimits::noteRefusal(Resource resource, Error error, const QDateTime &now)
{
    const RateHeaders &rate = resource == Resource::Graphql ? m_graphql : m_rest;
    ++m_refusals;
    if (!error.retryAt.isValid() && rate.remaining == 0 && rate.resetAt > now)
        error.retryAt = rate.resetAt;
    if (error.retryAt > now && rate.remaining == 0 && error.retryAt == rate.resetAt) {
        (resource == Resource::Graphql ? m_graphqlUntil : m_restUntil) = error.retryAt;
        return error;
    }
    if (!error.retryAt.isValid() || error.retryAt <= now) {
        const int doublings = std::min(m_refusals - 1, 6);
        error.retryAt = now.addSecs(std::min(60 << doublings, 3600));
    }
    m_silentUntil = error.retryAt;
    return error;
}

void GithubLimits::noteBudget(std::optional<qint32> limit, std::optional<qint32> remaining, std::optional<qint32> used,
                              const QDateTime &resetAt)
{
    if (remaining)
        m_graphql = {.resource = m_graphql.resource,
                     .limit = limit,
                     .remaining = remaining,
                     .used = used,
                     .resetAt = resetAt};
}

RequestBudget GithubLimits::budget() const
{
    return {.limit = m_graphql.limit,
            .remaining = m_graphql.remaining,
            .used = m_graphql.used,
            .resetAt = m_graphql.resetAt,
            .spent = m_spent,
            .blockedUntil = std::max(m_silentUntil, m_graphqlUntil)};
}

}
