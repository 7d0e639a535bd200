// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/previewprobe.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>

namespace Trunkline {

/// Probes over HTTP.
class HttpProbe final : public QObject, public PreviewProbe
{
    Q_OBJECT

public:
    /// @p ownHosts as "preview.example.org" (that host) or "*.preview.example.org" (any below it). @p proxy is a port
    /// of this computer that is asked instead of the hosts; 0: there is none.
    HttpProbe(QStringList ownHosts, std::chrono::milliseconds timeout, quint16 proxy = 0, QObject *parent = nullptr);
    ~HttpProbe() override;

    QFuture<Result<ProbeResult>> probe(const QUrl &url) override;
    bool isOwn(const QUrl &url) const;

private:
    const QStringList m_ownHosts;
    const std::chrono::milliseconds m_timeout;
    QNetworkAccessManager m_network;
};

}
