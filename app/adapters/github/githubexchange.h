// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubanswer.h"

#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace Trunkline {

/// One request and its answer, redirects included; a POST when there is a body. Deleting it ends it without a word.
///
/// It has an overall deadline besides the idle one, never sends a POST twice, and follows redirects only to where the
/// token may go: the same scheme, host and port.
class GithubExchange final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Result<GithubAnswer> &)>;

    struct Limits
    {
        std::chrono::milliseconds overall{std::chrono::seconds(30)};
        std::chrono::milliseconds idle{std::chrono::seconds(15)};
    };

    GithubExchange(QNetworkAccessManager &network, const QNetworkRequest &request, QByteArray body,
                   const Limits &limits, Handler handler, QObject *parent);
    ~GithubExchange() override;

private:
    void send();
    void receive();
    Result<GithubAnswer> answer() const;
    bool follow();
    void end(const Result<GithubAnswer> &result);
    QString origin() const;

    QNetworkAccessManager &m_network;
    QNetworkRequest m_request;
    const QByteArray m_body;
    Handler m_handler;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr;
    int m_redirects = 0;
};

}
