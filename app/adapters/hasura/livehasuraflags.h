// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/hasuraclient.h"
#include "app/adapters/hasura/hasurasocket.h"
#include "models/feeds/inflight.h"
#include "models/ports/flagsource.h"

namespace Trunkline {

/// Reports flags as they change: by subscription, and by asking now and then while no subscription comes about.
class LiveHasuraFlags final : public QObject, public Subscription
{
    Q_OBJECT

public:
    struct Timing
    {
        HasuraSocket::Timing socket;
        std::chrono::milliseconds pollEvery{2'000}; ///< without a subscription
        std::chrono::milliseconds firstFrameWithin{3'000}; ///< some servers send none while the table is empty
        std::chrono::milliseconds grace{1'500}; ///< a connection that is back by then was not worth a word
    };

    LiveHasuraFlags(HasuraClient &client, FlagSource::Listener listener, Timing timing);
    ~LiveHasuraFlags() override;

private:
    void readOnce();
    void subscribe();
    void receive(const QJsonObject &data);
    void tell(const Result<FlagSnapshot> &snapshot);
    void lose(const Error &error);

    HasuraClient &m_client;
    const FlagSource::Listener m_listener;
    const Timing m_timing;
    std::unique_ptr<HasuraSocket> m_socket;
    std::optional<FlagSnapshot> m_last;
    std::optional<Error> m_error; ///< that was told
    std::optional<Error> m_pending; ///< that will be told unless facts come first
    QTimer m_poll;
    QTimer m_firstFrame;
    QTimer m_grace;
    InFlight<Result<FlagSnapshot>> m_read;
    InFlight<FlagSnapshot> m_parse;
};

}
