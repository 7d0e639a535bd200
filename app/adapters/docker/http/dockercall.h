// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/dockerclient.h"
#include "models/feeds/promisedcall.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace Trunkline {

/// One question to the engine.
template <typename T>
class DockerCall final : public PromisedCall<T>
{
public:
    /// Runs in the client's pool when the answer is more than a few kilobytes.
    using Parse = std::function<Result<T>(const QByteArray &body)>;

    static QFuture<Result<T>> start(DockerClient &client, DockerClient::Request request, Parse parse)
    {
        auto *call = new DockerCall(client, std::move(request), std::move(parse));
        QFuture<Result<T>> future = call->future();
        client.whenReady(
                call, [call](const Result<void> &ready) { ready ? call->send() : call->end(Failure(ready.error())); });
        return future;
    }

    ~DockerCall() override
    {
        if (!m_reply)
            return;
        // Not disconnect(): the reply reaches its own HTTP thread through its signals, abort() included.
        QObject::disconnect(m_reply, nullptr, this, nullptr);
        m_reply->abort();
        m_reply->deleteLater();
    }

private:
    static constexpr qsizetype SmallAnswer = 8 * 1024;

    DockerCall(DockerClient &client, DockerClient::Request request, Parse parse)
        : PromisedCall<T>(&client)
        , m_client(client)
        , m_request(std::move(request))
        , m_parse(std::move(parse))
    {
        QTimer::singleShot(m_request.deadline, this, [this] { this->end(Failure(m_client.timeout())); });
    }

    void send()
    {
        m_reply = m_client.send(m_request);
        QObject::connect(m_reply, &QNetworkReply::finished, this, &DockerCall::hear);
    }

    void hear()
    {
        if (std::optional<Error> error = m_client.errorOf(*m_reply))
            return this->end(Failure(std::move(*error)));
        const QByteArray body = m_reply->readAll();
        m_client.countReceived(body.size());
        if (body.size() <= SmallAnswer)
            return this->end(withOrigin(m_parse(body)));
        QtConcurrent::run(&m_client.pool(), m_parse, body).then(this, [this](Result<T> result) {
            this->end(withOrigin(std::move(result)));
        });
    }

    Result<T> withOrigin(Result<T> result) const
    {
        if (!result && result.error().origin.isEmpty())
            result.error().origin = m_client.endpoint().display();
        return result;
    }

    DockerClient &m_client;
    const DockerClient::Request m_request;
    const Parse m_parse;
    QPointer<QNetworkReply> m_reply;
};

}
