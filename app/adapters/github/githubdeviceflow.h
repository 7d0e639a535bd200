// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubendpoint.h"
#include "app/adapters/github/githubexchange.h"
#include "app/adapters/github/githubtoken.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Trunkline {

/// Signs in through the browser (OAuth device flow): the user types a short code on the host's page while this asks,
/// no oftener than the host allows, whether it was done. Deleting it gives up.
class GithubDeviceFlow final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString clientId;
        QString scope = QStringLiteral("repo read:org");
        double patience = 1.2; ///< times the interval the host names: clocks drift
        GithubExchange::Limits limits;
    };

    GithubDeviceFlow(QNetworkAccessManager &network, GithubEndpoint endpoint, Options options,
                     QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Show the code, and open the page.
    void codeArrived(const QString &userCode, const QUrl &page);
    void signedIn(const Trunkline::GithubToken &token);
    void failed(const Trunkline::Error &error);

private:
    void post(const QString &path, const QList<std::pair<QString, QString>> &fields,
              std::function<void(const QJsonObject &)> then);
    void receiveCode(const QJsonObject &answer);
    void askAgain();
    void receiveToken(const QJsonObject &answer);
    Error failure(Error::Kind kind, const QString &detail) const;

    QNetworkAccessManager &m_network;
    const GithubEndpoint m_endpoint;
    const Options m_options;
    QTimer m_timer;
    QString m_deviceCode;
    std::chrono::milliseconds m_interval{std::chrono::seconds(5)};
};

}
