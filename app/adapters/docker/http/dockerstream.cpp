// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/http/dockerstream.h"

namespace Trunkline {

static constexpr qint64 ReadBuffer = 64 * 1024;

DockerStream::DockerStream(DockerClient &client, DockerClient::Request request, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_request(std::move(request))
{
    // Later, so that whoever makes it can connect before it speaks.
    QMetaObject::invokeMethod(
            this,
            [this] {
                m_client.whenReady(this,
                                   [this](const Result<void> &ready) { ready ? send() : Q_EMIT ended(ready.error()); });
            },
            Qt::QueuedConnection);
}

DockerStream::~DockerStream()
{
    if (!m_reply)
        return;
    QObject::disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
}

void DockerStream::send()
{
    m_reply = m_client.send(m_request, ReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &DockerStream::opened);
    connect(m_reply, &QNetworkReply::readyRead, this, &DockerStream::read);
    connect(m_reply, &QNetworkReply::finished, this, &DockerStream::finish);
}

void DockerStream::pause()
{
    m_isPaused = true;
}

void DockerStream::resume()
{
    m_isPaused = false;
    if (!m_reply)
        return;
    m_reply->isFinished() ? finish() : read();
}

void DockerStream::read()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isPaused || status >= 400) // the body of an error is for errorOf()
        return;
    if (const QByteArray bytes = m_reply->readAll(); !bytes.isEmpty())
        Q_EMIT received(bytes);
}

void DockerStream::finish()
{
    if (m_isPaused)
        return;
    const QPointer<DockerStream> guard(this); // whoever hears the last bytes may drop us
    read();
    if (guard)
        Q_EMIT ended(m_client.errorOf(*m_reply));
}

}
