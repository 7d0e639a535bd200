// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubendpoint.h"
#include "app/adapters/github/githubexchange.h"
#include "app/adapters/github/githublimits.h"
#include "app/adapters/github/githubtoken.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace Trunkline {

class Clock;
class GithubCall;

/// A request to the REST API by path ("/repos/...") or whole address (a next page), or a GraphQL one with its body.
struct GithubRequest
{
    QString path;
    QUrl url; ///< instead of path
    QByteArray graphql; ///< a GraphQL request
};

/// Talks to one GitHub with one token: one request at a time, in the order asked, each as soon as the host allows it.
///
/// A request that may not be sent yet ends at once with Kind::RateLimited and the time; after a 401 every request ends
/// with Kind::Unauthenticated until there is another token. REST answers are kept with their ETag: a 304 costs nothing.
/// A future ends once; cancelling it stops the request, also when it still waits for its turn.
class GithubClient final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QByteArray userAgent = "trunkline";
        GithubExchange::Limits limits;
    };

    GithubClient(QNetworkAccessManager &network, GithubEndpoint endpoint, const Clock &clock, Options options,
                 QObject *parent = nullptr);
    ~GithubClient() override;

    const GithubEndpoint &endpoint() const { return m_endpoint; }
    const GithubToken &token() const { return m_token; }
    void setToken(const GithubToken &token);
    bool isTokenDead() const { return m_isTokenDead; }
    /// Of a classic token; empty for others.
    const QStringList &scopes() const { return m_scopes; }

    [[nodiscard]] QFuture<Result<GithubAnswer>> send(const GithubRequest &request);

    /// For what only the body of a GraphQL answer tells: a refusal (the error returned has its time), the budget.
    Error noteRefusal(const Error &error);
    GithubLimits &limits() { return m_limits; }

private:
    friend class GithubCall;

    void startNext();
    void start(GithubCall &call);
    void receive(GithubCall &call, const Result<GithubAnswer> &result);
    void leave(GithubCall *call);
    Result<GithubAnswer> judged(const GithubCall &call, const Result<GithubAnswer> &result);
    Result<GithubAnswer> kept(const QUrl &url, GithubAnswer answer);
    std::optional<Error> refusal(const GithubCall &call) const;
    QNetworkRequest networkRequest(const GithubCall &call) const;

    QNetworkAccessManager &m_network;
    const GithubEndpoint m_endpoint;
    const Clock &m_clock;
    const Options m_options;
    GithubToken m_token;
    bool m_isTokenDead = false;
    QStringList m_scopes;
    GithubLimits m_limits;
    QHash<QUrl, GithubAnswer> m_kept; ///< answers with an ETag
    QList<GithubCall *> m_waiting;
    GithubCall *m_running = nullptr;
};

}
