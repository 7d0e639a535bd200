// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/dockerclient.h"

namespace Trunkline {

/// An answer without end. What is not read stays with the engine: no more than a fixed buffer is held here.
class DockerStream final : public QObject
{
    Q_OBJECT

public:
    DockerStream(DockerClient &client, DockerClient::Request request, QObject *parent = nullptr);
    ~DockerStream() override;

    void pause();
    void resume();

Q_SIGNALS:
    void opened(); ///< the engine has accepted the question
    void received(const QByteArray &bytes);
    /// Nothing follows. Without an error the engine had no more to say.
    void ended(const std::optional<Trunkline::Error> &error);

private:
    void send();
    void read();
    void finish();

    DockerClient &m_client;
    const DockerClient::Request m_request;
    QPointer<QNetworkReply> m_reply;
    bool m_isPaused = false;
};

}
