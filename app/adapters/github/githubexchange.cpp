// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubexchange.h"

#include "app/adapters/github/onetimebody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

using namespace Qt::StringLiterals;

namespace Trunkline {

GithubExchange::GithubExchange(QNetworkAccessManager &network, const QNetworkRequest &request, QByteArray body,
                               const Limits &limits, Handler handler, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(request)
    , m_body(std::move(body))
    , m_handler(std::move(handler))
{
    m_request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Asked for by hand, gzip is left to us: Qt takes a gzip body that was cut on the wire for a whole one.
    m_request.setRawHeader("Accept-Encoding", "gzip");
    m_request.setTransferTimeout(limits.idle);
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] {
        end(Failure(Error{.kind = Error::Kind::Timeout, .origin = origin(), .detail = u"no whole answer in time"_s}));
    });
    m_deadline.start(limits.overall);
    send();
}

GithubExchange::~GithubExchange()
{
    if (m_reply) {
        // Only our own receiver: the reply reaches its HTTP thread through its own signals, abort() included.
        QObject::disconnect(m_reply, nullptr, this, nullptr);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

QString GithubExchange::origin() const
{
    return m_request.url().host() + m_request.url().path();
}

void GithubExchange::send()
{
    if (m_body.isEmpty()) {
        m_reply = m_network.get(m_request);
    } else {
        m_request.setHeader(QNetworkRequest::ContentLengthHeader, m_body.size());
        m_request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto body = std::make_unique<OneTimeBody>(m_body, nullptr);
        m_reply = m_network.post(m_request, body.get());
        body.release()->setParent(m_reply); // which may still read it after we are gone
    }
    connect(m_reply, &QNetworkReply::finished, this, &GithubExchange::receive);
}

void GithubExchange::receive()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isRedirect = status == 301 || status == 302 || status == 307 || status == 308;
    if (!isRedirect)
        end(answer());
    else if (!follow())
        end(Failure(Error{.kind = Error::Kind::Protocol, .origin = origin(), .detail = u"sends us elsewhere"_s}));
}

bool GithubExchange::follow()
{
    const QUrl from = m_request.url();
    const QUrl to = from.resolved(m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    const bool isSameHost = to.scheme() == from.scheme() && to.host() == from.host() && to.port() == from.port();
    if (!isSameHost || !m_body.isEmpty() || ++m_redirects > 5)
        return false;
    m_reply->deleteLater();
    m_request.setUrl(to);
    send();
    return true;
}

Result<GithubAnswer> GithubExchange::answer() const
{
    GithubAnswer answer{.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                        .url = m_request.url(),
                        .headers = m_reply->headers()};
    const QNetworkReply::NetworkError error = m_reply->error();
    Error failure{.kind = Error::Kind::Unreachable, .origin = origin(), .detail = m_reply->errorString()};
    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError) {
        failure.kind = Error::Kind::Timeout;
        return Failure(failure);
    }
    if (answer.status == 0)
        return Failure(failure);
    if (error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError) {
        failure.kind = Error::Kind::Protocol;
        failure.cause = Error::Cause::CutOff;
        return Failure(failure);
    }
    auto body = decodedBody(m_reply->readAll(), answer.headers, origin());
    if (!body)
        return Failure(body.error());
    answer.body = std::move(*body);
    return answer;
}

void GithubExchange::end(const Result<GithubAnswer> &result)
{
    m_deadline.stop();
    if (const Handler handler = std::exchange(m_handler, nullptr))
        handler(result); // may delete this
}

}
