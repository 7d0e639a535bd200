// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubclient.h"

#include "app/adapters/github/githubcall.h"
#include "models/ports/clock.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

GithubClient::GithubClient(QNetworkAccessManager &network, GithubEndpoint endpoint, const Clock &clock, Options options,
                           QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_endpoint(std::move(endpoint))
    , m_clock(clock)
    , m_options(std::move(options))
{
}

GithubClient::~GithubClient()
{
    qDeleteAll(findChildren<GithubCall *>(Qt::FindDirectChildrenOnly)); // while the queue they leave is still there
}

void GithubClient::setToken(const GithubToken &token)
{
    m_token = token;
    m_isTokenDead = false;
    m_scopes.clear();
    m_limits = {}; // the budget is the account's
    m_kept.clear(); // an ETag holds for one token
}

QFuture<Result<GithubAnswer>> GithubClient::send(const GithubRequest &request)
{
    QUrl url = request.url;
    if (!request.graphql.isEmpty()) {
        url = m_endpoint.graphql;
    } else if (url.isEmpty()) {
        url = QUrl(m_endpoint.rest.toString() + request.path);
    }
    auto *call = new GithubCall(request, url, *this);
    const QFuture<Result<GithubAnswer>> future = call->future();
    m_waiting.append(call);
    startNext();
    return future;
}

void GithubClient::startNext()
{
    // From the event loop: the end of one call must not start the next from within whoever heard it.
    QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_running || m_waiting.isEmpty())
                    return;
                m_running = m_waiting.takeFirst();
                start(*m_running);
            },
            Qt::QueuedConnection);
}

std::optional<Error> GithubClient::refusal(const GithubCall &call) const
{
    const QUrl &url = call.url();
    if (m_token.secret.isEmpty())
        return Error{.kind = Error::Kind::Unauthenticated, .cause = Error::Cause::SignedOut, .origin = m_endpoint.host};
    if (m_isTokenDead)
        return Error{.kind = Error::Kind::Unauthenticated, .origin = m_endpoint.host, .detail = u"401 before"_s};
    if (url.scheme() != m_endpoint.rest.scheme() || url.authority() != m_endpoint.rest.authority()) {
        if (url != m_endpoint.graphql)
            return Error{
                    .kind = Error::Kind::Protocol, .origin = m_endpoint.host, .detail = "sends us to "_L1 + url.host()};
    }
    const QDateTime until = m_limits.blockedUntil(call.resource(), m_clock.now());
    if (until.isValid())
        return Error{.kind = Error::Kind::RateLimited, .origin = m_endpoint.host, .retryAt = until};
    return std::nullopt;
}

QNetworkRequest GithubClient::networkRequest(const GithubCall &call) const
{
    QNetworkRequest request(call.url());
    request.setRawHeader("Authorization", "Bearer " + m_token.secret.reveal());
    request.setRawHeader("User-Agent", m_options.userAgent);
    if (call.isGraphql()) {
        request.setRawHeader("Content-Type", "application/json");
        request.setRawHeader("Accept", "application/json");
        return request;
    }
    request.setRawHeader("Accept", "application/vnd.github+json");
    request.setRawHeader("X-GitHub-Api-Version", "2022-11-28");
    if (const auto kept = m_kept.constFind(call.url()); kept != m_kept.cend())
        request.setRawHeader("If-None-Match", kept->headers.value(QHttpHeaders::WellKnownHeader::ETag).toByteArray());
    return request;
}

void GithubClient::start(GithubCall &call)
{
    if (const std::optional<Error> error = refusal(call))
        call.end(Failure(*error));
    else
        call.run(m_network, networkRequest(call), m_options.limits);
}

void GithubClient::receive(GithubCall &call, const Result<GithubAnswer> &result)
{
    call.end(judged(call, result));
}

/// Keeps what has an ETag, and answers a 304 with it.
Result<GithubAnswer> GithubClient::kept(const QUrl &url, GithubAnswer answer)
{
    constexpr qsizetype most = 64;
    if (answer.status == 304) {
        const auto found = m_kept.constFind(url);
        if (found == m_kept.cend())
            return Failure(
                    Error{.kind = Error::Kind::Protocol, .origin = url.host(), .detail = u"304 out of the blue"_s});
        answer.body = found->body;
        answer.isNotModified = true;
        return answer;
    }
    if (answer.status == 200 && answer.headers.contains(QHttpHeaders::WellKnownHeader::ETag)) {
        if (m_kept.size() >= most && !m_kept.contains(url))
            m_kept.erase(m_kept.begin());
        m_kept.insert(url, answer);
    }
    return answer;
}

Result<GithubAnswer> GithubClient::judged(const GithubCall &call, const Result<GithubAnswer> &result)
{
    if (!result)
        return result;
    if (const QByteArrayView scopes = result->headers.value("X-OAuth-Scopes"); !scopes.isEmpty())
        m_scopes = QString::fromLatin1(scopes).split(u", "_s, Qt::SkipEmptyParts);
    m_limits.noteHeaders(call.resource(), rateHeaders(result->headers));
    if (std::optional<Error> error = httpError(*result, call.url().host() + call.url().path(), m_clock.now())) {
        if (error->kind == Error::Kind::Unauthenticated)
            m_isTokenDead = true;
        if (error->kind == Error::Kind::RateLimited)
            error = m_limits.noteRefusal(call.resource(), *error, m_clock.now());
        return Failure(*error);
    }
    m_limits.noteSuccess();
    return call.isGraphql() ? *result : kept(call.url(), *result);
}

Error GithubClient::noteRefusal(const Error &error)
{
    return m_limits.noteRefusal(GithubLimits::Resource::Graphql, error, m_clock.now());
}

void GithubClient::leave(GithubCall *call)
{
    m_waiting.removeOne(call);
    if (m_running != call)
        return;
    m_running = nullptr;
    startNext();
}

}
