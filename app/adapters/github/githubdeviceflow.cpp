// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubdeviceflow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

/// How long the host wants to be left alone, within reason.
static std::chrono::seconds intervalOf(const QJsonObject &answer)
{
    return std::chrono::seconds(std::clamp<qint64>(answer["interval"_L1].toInteger(5), 1, 900));
}

GithubDeviceFlow::GithubDeviceFlow(QNetworkAccessManager &network, GithubEndpoint endpoint, Options options,
                                   QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_endpoint(std::move(endpoint))
    , m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &GithubDeviceFlow::askAgain);
}

Error GithubDeviceFlow::failure(Error::Kind kind, const QString &detail) const
{
    return {.kind = kind, .origin = m_endpoint.host, .detail = detail};
}

void GithubDeviceFlow::post(const QString &path, const QList<std::pair<QString, QString>> &fields,
                            std::function<void(const QJsonObject &)> then)
{
    QUrlQuery form;
    for (const auto &[name, value] : fields)
        form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QNetworkRequest request(QUrl(m_endpoint.web.toString() + path));
    request.setRawHeader("Accept", "application/json"); // the default answer is a form
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    request.setRawHeader("User-Agent", "trunkline");
    auto *holder = new QObject(this); // the exchange goes with it
    new GithubExchange(
            m_network, request, form.query(QUrl::FullyEncoded).toUtf8(), m_options.limits,
            [this, holder, then = std::move(then)](const Result<GithubAnswer> &answer) {
                holder->deleteLater();
                if (!answer)
                    return Q_EMIT failed(answer.error());
                const QJsonDocument document = QJsonDocument::fromJson(answer->body);
                if (answer->status != 200 || !document.isObject())
                    return Q_EMIT failed(failure(Error::Kind::Protocol, u"HTTP %1"_s.arg(answer->status)));
                then(document.object());
            },
            holder);
}

void GithubDeviceFlow::start()
{
    post(u"/login/device/code"_s, {{u"client_id"_s, m_options.clientId}, {u"scope"_s, m_options.scope}},
         [this](const QJsonObject &answer) { receiveCode(answer); });
}

void GithubDeviceFlow::receiveCode(const QJsonObject &answer)
{
    m_deviceCode = answer["device_code"_L1].toString();
    const QUrl page(answer["verification_uri"_L1].toString());
    const bool isWeb = page.scheme() == "https"_L1 || page.host() == m_endpoint.web.host();
    if (m_deviceCode.isEmpty() || !isWeb)
        return Q_EMIT failed(failure(Error::Kind::Protocol, answer["error"_L1].toString(u"no code"_s)));
    m_interval = intervalOf(answer);
    m_timer.start(std::chrono::milliseconds(qint64(double(m_interval.count()) * m_options.patience)));
    Q_EMIT codeArrived(answer["user_code"_L1].toString(), page);
}

void GithubDeviceFlow::askAgain()
{
    post(u"/login/oauth/access_token"_s,
         {{u"client_id"_s, m_options.clientId},
          {u"device_code"_s, m_deviceCode},
          {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}},
         [this](const QJsonObject &answer) { receiveToken(answer); });
}

void GithubDeviceFlow::receiveToken(const QJsonObject &answer)
{
    const QByteArray token = answer["access_token"_L1].toString().toUtf8();
    if (!token.isEmpty())
        return Q_EMIT signedIn({Secret(token), u"keychain"_s});
    const QString error = answer["error"_L1].toString();
    if (error == "slow_down"_L1) {
        m_interval = std::max<std::chrono::milliseconds>(intervalOf(answer), m_interval + std::chrono::seconds(5));
    } else if (error != "authorization_pending"_L1) {
        const bool isRefused = error == "access_denied"_L1 || error == "expired_token"_L1;
        return Q_EMIT failed(failure(isRefused ? Error::Kind::Unauthenticated : Error::Kind::Protocol, error));
    }
    m_timer.start(std::chrono::milliseconds(qint64(double(m_interval.count()) * m_options.patience)));
}

}
