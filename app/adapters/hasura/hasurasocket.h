// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/flagdocuments.h"
#include "app/adapters/hasura/hasuraplace.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

class QWebSocket;

namespace Trunkline {

/// One live query over a socket of its own, kept up: after a loss it connects again and subscribes anew. Speaks
/// graphql-transport-ws, or the older protocol to servers that know only that.
class HasuraSocket final : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        std::chrono::milliseconds silence{15'000}; ///< so long without a frame means that nobody is there: 3 keepalives
        std::chrono::milliseconds firstPause{250}; ///< before connecting again; doubles up to the longest
        std::chrono::milliseconds longestPause{20'000};
        std::chrono::milliseconds deniedPause{60'000}; ///< after the credentials were refused
    };

    HasuraSocket(HasuraPlace place, HasuraRequest request, Timing timing, QObject *parent = nullptr);
    ~HasuraSocket() override;

    void open();
    /// How often in a row no connection came about.
    int failures() const { return m_failures; }

Q_SIGNALS:
    void received(const QJsonObject &data);
    void failed(const Trunkline::Error &error);
    void subscribed(); ///< from now on changes arrive

private:
    enum class Protocol { Transport, Legacy };

    void connected();
    void disconnected();
    void read(const QString &message);
    void readData(const QJsonValue &payload);
    void handle(const QString &type, const QJsonObject &message);
    void fail(const Error &error);
    void send(const QJsonObject &message);
    void drop();
    void reconnect(std::chrono::milliseconds pause);
    bool isLegacy() const { return m_protocol == Protocol::Legacy; }

    const HasuraPlace m_place;
    const HasuraRequest m_request;
    const Timing m_timing;
    std::unique_ptr<QWebSocket> m_socket;
    QThreadPool m_parser; ///< one thread: frames stay in their order
    Protocol m_protocol = Protocol::Transport; ///< spoken now
    Protocol m_offered = Protocol::Transport;
    QTimer m_silence;
    QTimer m_retry;
    std::chrono::milliseconds m_pause;
    int m_failures = 0;
    int m_subscription = 0;
    bool m_isOpen = false; ///< the handshake is over
    bool m_isAcknowledged = false;
    bool m_isDenied = false;
};

}
