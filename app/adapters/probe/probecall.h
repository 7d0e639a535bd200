// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/probe/httpprobe.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>

namespace Trunkline {

/// One probe, with the redirects that stay on own hosts. Cancelling its future ends it.
class ProbeCall final : public QObject
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
    void end();
    void drop();

    HttpProbe &m_probe;
    QNetworkAccessManager &m_network;
    ProbeResult m_result;
    QElapsedTimer m_timer;
    QPointer<QNetworkReply> m_reply;
    int m_redirects = 0;
    QPromise<Result<ProbeResult>> m_promise;
    QFutureWatcher<Result<ProbeResult>> m_watcher;
};

}
