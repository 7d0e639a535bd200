// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/probe/httpprobe.h"
#include "models/feeds/promisedcall.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>

namespace Trunkline {

/// One probe, with the redirects that stay on own hosts.
class ProbeCall final : public PromisedCall<ProbeResult>
{
    Q_OBJECT

public:
    static QFuture<Result<ProbeResult>> start(HttpProbe &probe, QNetworkAccessManager &network, const QUrl &url,
                                              std::chrono::milliseconds timeout);
    ~ProbeCall() override;

private:
    ProbeCall(HttpProbe &probe, QNetworkAccessManager &network, const QUrl &url);

    void ask(const QUrl &url);
    void hear();
    void finish();
    void drop();

    HttpProbe &m_probe;
    QNetworkAccessManager &m_network;
    ProbeResult m_result;
    QElapsedTimer m_timer;
    QPointer<QNetworkReply> m_reply;
    int m_redirects = 0;
};

}
