// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/traefik/traefikcall.h"

#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto Deadline = 10s; // for everything
constexpr int PerPage = 100;
constexpr int MostPages = 100;

}

QFuture<Result<QList<RouterView>>> TraefikCall::start(QNetworkAccessManager &network, const QUrl &api, QObject *owner)
{
    auto *call = new TraefikCall(network, api, owner);
    QFuture<Result<QList<RouterView>>> future = call->future();
    call->ask(1);
    return future;
}

TraefikCall::TraefikCall(QNetworkAccessManager &network, QUrl api, QObject *owner)
    : PromisedCall(owner)
    , m_network(network)
    , m_api(std::move(api))
{
    QTimer::singleShot(Deadline, this,
                       [this] { end(Failure(Error{.kind = Error::Kind::Timeout, .origin = m_api.host()})); });
}

TraefikCall::~TraefikCall()
{
    if (!m_reply)
        return;
    QObject::disconnect(m_reply, nullptr, this, nullptr); // not disconnect(): abort() reaches its thread by signals
    m_reply->abort();
    m_reply->deleteLater();
}

void TraefikCall::ask(int page)
{
    QUrl url = m_api;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + (m_stage == Stage::Routers ? "/api/http/routers"_L1 : "/api/http/services"_L1));
    url.setQuery(QUrlQuery{{u"per_page"_s, QString::number(PerPage)}, {u"page"_s, QString::number(page)}});
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::finished, this, [this] { hear(); });
}

void TraefikCall::hear()
{
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200) {
        const auto kind = status == 0 ? Error::Kind::Unreachable
                : status == 401       ? Error::Kind::Unauthenticated
                : status == 403       ? Error::Kind::Forbidden
                : status == 404       ? Error::Kind::NotFound
                                      : Error::Kind::Protocol;
        return end(Failure(Error{.kind = kind, .origin = m_api.host(), .detail = reply->errorString()}));
    }
    if (const Result<void> taken = take(reply->readAll()); !taken)
        return end(Failure(taken.error()));
    const int next = reply->rawHeader("X-Next-Page").toInt(); // 1 after the last
    if (next > 1 && ++m_pages < MostPages)
        return ask(next);
    if (m_stage == Stage::Services)
        return finish();
    m_stage = Stage::Services;
    ask(1);
}

Result<void> TraefikCall::take(const QByteArray &body)
{
    if (m_stage == Stage::Services)
        return parseRouterServices(body).transform([this](const auto &servers) { m_servers.insert(servers); });
    return parseRouters(body).transform([this](const RouterPage &page) {
        m_routers.routers += page.routers;
        m_routers.services += page.services;
    });
}

void TraefikCall::finish()
{
    for (qsizetype i = 0; i < m_routers.routers.size(); ++i)
        m_routers.routers[i].servers = m_servers.value(m_routers.services.at(i));
    end(m_routers.routers);
}

void TraefikCall::end(Result<QList<RouterView>> result)
{
    if (!result && result.error().origin.isEmpty())
        result.error().origin = m_api.host();
    PromisedCall::end(std::move(result));
}

}
