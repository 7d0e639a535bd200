// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/hasuraclient.h"

#include <QNetworkReply>

namespace Trunkline {

HasuraClient::HasuraClient(HasuraPlace place, FlagPolicy policy, std::unique_ptr<SecretStore> secrets,
                           Patience patience, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_policy(std::move(policy))
    , m_patience(patience)
    , m_secrets(std::move(secrets))
    , m_needsSecret(m_secrets && m_place.adminSecret.isEmpty() && m_place.token.isEmpty())
{
    // Another host would get the secret.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QString HasuraClient::secretEntry(const QString &origin)
{
    return QStringLiteral("hasura ") + origin;
}

/// No entry, or no keychain, is no failure: a server may have no secret. It says so itself when it has one.
Result<void> HasuraClient::useSecret(const Result<Secret> &secret)
{
    if (!secret) {
        m_needsSecret = false;
        return {};
    }
    HasuraPlace place = m_place;
    place.adminSecret = *secret;
    const Result<HasuraPlace> checked = checkedPlace(place);
    if (!checked)
        return Failure(checked.error());
    m_place = *checked;
    m_needsSecret = false;
    return {};
}

QNetworkReply *HasuraClient::post(const HasuraRequest &request)
{
    return post(m_place.graphqlUrl(), request.toJson());
}

QNetworkReply *HasuraClient::post(const QUrl &url, const QByteArray &body)
{
    QNetworkRequest message(url);
    message.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    for (const auto &[name, value] : m_place.headers())
        message.setRawHeader(name, value);
    message.setTransferTimeout(m_patience.answerWithin);
    return m_network.post(message, body);
}

QNetworkReply *HasuraClient::get(const QUrl &url)
{
    QNetworkRequest message(url);
    message.setTransferTimeout(m_patience.answerWithin);
    return m_network.get(message);
}

HasuraReply HasuraClient::take(QNetworkReply *reply)
{
    HasuraReply taken{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .body = reply->readAll(),
                      .retryAfter = reply->rawHeader("Retry-After")};
    const QNetworkReply::NetworkError error = reply->error();
    taken.isTimeout = error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError;
    const bool isCut = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    if (isCut) { // whatever came of the answer is not all of it
        taken.status = 0;
        taken.networkError = reply->errorString();
    }
    return taken;
}

}
