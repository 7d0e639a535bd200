// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/github/githubworld.h"
#include "app/sandbox/github/graphqlexecutor.h"

#include <QHttpHeaders>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <map>

namespace Trunkline {

class Clock;

/// GitHub in this process: answers REST and GraphQL over a world, with points, limits, ETags and the faults of its bad
/// days, and keeps a list of what the client did wrong. The world may be changed at any time.
class GithubStandIn final : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        BadCredentials, ///< 401
        MissingRight, ///< 403 with the rights it would accept
        SsoRequired, ///< 403 with the link
        SsoInGraphql, ///< 200 with FORBIDDEN and saml_failure
        PrimaryLimit, ///< 403, nothing remaining
        PrimaryLimitOld, ///< 200 RATE_LIMITED
        PrimaryLimitNew, ///< 200 RATE_LIMIT
        SecondaryLimit, ///< 403 in words only
        SecondaryLimitInBody, ///< 200 in words only
        RetryAfter, ///< 429 with retry-after 90
        Hidden, ///< 404, and NOT_FOUND in GraphQL
        BadGateway, ///< 502 with a page
        GatewayTimeout, ///< 504 with a page
        TooHeavy, ///< 200 RESOURCE_LIMITS_EXCEEDED with some data
        Silence, ///< never answers
        InvalidJson,
        WebPage, ///< HTML with 200
        EmptyBody,
        Elsewhere, ///< 302 to another host
    };

    /// What the token may not do, for as long as it is set.
    enum class Ban { CheckRuns, Files, Administration, Actions };

    explicit GithubStandIn(const Clock &clock, QObject *parent = nullptr);

    /// The value for TRUNKLINE_GITHUB_URL.
    QString url() const { return m_url; }
    GithubWorld &world() { return m_world; }

    /// The next @p times requests of the kind meet @p fault; of both kinds by default.
    void inject(Fault fault, int times = 1);
    void ban(Ban ban) { m_bans.insert(ban); }
    /// A query for more than so many pull requests with details is too heavy.
    void setMostDetails(int most) { m_mostDetails = most; }
    /// The repository answers under this name only; the old one is sent on.
    void rename(const QString &name);
    /// Fields that this server is too old to know.
    void forget(const QString &field) { m_unknownFields.insert(field); }
    void setElsewhere(const QUrl &url) { m_elsewhere = url; }

    int points() const { return m_points; }
    int requestCount() const { return m_requestCount; }
    int notModifiedCount() const { return m_notModifiedCount; }
    /// What a GitHub would be cross about: two requests at once, a limit not kept, an ETag not sent back, ...
    const QStringList &complaints() const { return m_complaints; }

Q_SIGNALS:
    void answered();

private:
    struct Reply
    {
        int status = 200;
        QByteArray body;
        QByteArray type = "application/json; charset=utf-8";
        QHttpHeaders headers;
        bool isSilence = false;
    };

    void receive(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void judge(const QHttpServerRequest &request);
    Reply reply(const QHttpServerRequest &request);
    Reply fault(Fault fault, bool isGraphql);
    Reply primaryLimit();
    Reply graphql(const QByteArray &body);
    Reply rest(const QHttpServerRequest &request);
    Reply files(const QHttpServerRequest &request, int number);
    Reply conditional(const QHttpServerRequest &request, const QByteArray &body);
    GraphqlExecutor::Value resolve(const QJsonObject &object, const GraphqlField &field, const QStringList &path) const;
    GraphqlExecutor::Value resolveRoot(const GraphqlField &field) const;
    QJsonArray pullRequests(const GraphqlField &field) const;
    QJsonObject repository() const;
    QJsonObject rate() const;
    void write(QHttpServerResponder &responder, const Reply &reply);

    const Clock &m_clock;
    QHttpServer m_server;
    QString m_url;
    GithubWorld m_world;
    QList<Fault> m_faults;
    QSet<Ban> m_bans;
    QSet<QString> m_unknownFields;
    QString m_oldName;
    QUrl m_elsewhere;
    int m_mostDetails = 1000;
    int m_points = 0;
    int m_cost = 0;
    int m_requestCount = 0;
    int m_notModifiedCount = 0;
    int m_underWay = 0;
    bool m_isTokenDead = false;
    QDateTime m_silentUntil;
    QHash<QByteArray, QByteArray> m_etags; ///< last one given, by path
    QStringList m_complaints;
    std::map<int, QHttpServerResponder> m_held; ///< whose answer is to come, or never comes; not to outlive the server
};

}
