// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/routersource.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace Trunkline {

/// Asks Traefik's API. No credentials are ever sent.
class TraefikRouters final : public QObject, public RouterSource
{
    Q_OBJECT

public:
    explicit TraefikRouters(QUrl api, QObject *parent = nullptr);
    ~TraefikRouters() override;

    QFuture<Result<QList<RouterView>>> routers() override;

private:
    const QUrl m_api;
    QNetworkAccessManager m_network;
};

}
