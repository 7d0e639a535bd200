// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/probe/probecall.h"

#include <QTimer>

namespace Trunkline {

static constexpr int MostRedirects = 5;

QFuture<Result<ProbeResult>> ProbeCall::start(HttpProbe &probe, QNetworkAccessManager &network, const QUrl &url,
                                              std::chrono::milliseconds timeout)
{
    auto *call = new ProbeCall(probe, network, url);
    QTimer::singleShot(timeout, call, &ProbeCall::finish);
    call->ask(url);
    return call->future();
}

ProbeCall::ProbeCall(HttpProbe &probe, QNetworkAccessManager &network, const QUrl &url)
    : PromisedCall(&probe)
    , m_probe(probe)
    , m_network(network)
    , m_result{.url = url}
{
    m_timer.start();
}

ProbeCall::~ProbeCall()
{
    drop();
}

void ProbeCall::drop()
{
    if (!m_reply)
        return;
    QObject::disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void ProbeCall::ask(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    drop();
    m_reply = m_network.get(request);
    // The first line is enough: what follows is not wanted.
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ProbeCall::hear);
    connect(m_reply, &QNetworkReply::finished, this, &ProbeCall::hear);
}

void ProbeCall::hear()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return finish();
    if (m_redirects == 0)
        m_result.latency = std::chrono::milliseconds(m_timer.elapsed());
    m_result.status = status;
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isEmpty())
        return finish();
    const QUrl next = m_reply->url().resolved(target);
    if (!m_probe.isOwn(next) || ++m_redirects > MostRedirects) {
        m_result.redirect = next.adjusted(QUrl::RemoveUserInfo);
        return finish();
    }
    ask(next);
}

void ProbeCall::finish()
{
    m_result.at = QDateTime::currentDateTimeUtc();
    drop();
    end(m_result);
}

}
