// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/traefik/traefikparser.h"
#include "models/feeds/promisedcall.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QUrl>

namespace Trunkline {

/// Reads all pages of routers, then all pages of services, and joins them.
class TraefikCall final : public PromisedCall<QList<RouterView>>
{
    Q_OBJECT

public:
    ~TraefikCall() override;

    /// @p api as "https://traefik.internal.example.org"; below it lies /api.
    static QFuture<Result<QList<RouterView>>> start(QNetworkAccessManager &network, const QUrl &api, QObject *owner);

private:
    TraefikCall(QNetworkAccessManager &network, QUrl api, QObject *owner);

    enum class Stage { Routers, Services };

    void ask(int page);
    void hear();
    Result<void> take(const QByteArray &body);
    void finish();
    void end(Result<QList<RouterView>> result);

    QNetworkAccessManager &m_network;
    const QUrl m_api;
    Stage m_stage = Stage::Routers;
    int m_pages = 0;
    RouterPage m_routers;
    QHash<QString, std::optional<qint32>> m_servers;
    QPointer<QNetworkReply> m_reply;
};

}
