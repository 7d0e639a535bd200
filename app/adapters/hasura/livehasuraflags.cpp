// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/livehasuraflags.h"

#include "app/adapters/hasura/flagcalls.h"

namespace Trunkline {

LiveHasuraFlags::LiveHasuraFlags(HasuraClient &client, FlagSource::Listener listener, Timing timing)
    : m_client(client)
    , m_listener(std::move(listener))
    , m_timing(timing)
{
    m_poll.setSingleShot(true);
    m_firstFrame.setSingleShot(true);
    m_grace.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &LiveHasuraFlags::readOnce);
    connect(&m_firstFrame, &QTimer::timeout, this, &LiveHasuraFlags::readOnce);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        if (m_pending)
            tell(Failure(*m_pending));
    });
    QMetaObject::invokeMethod(this, &LiveHasuraFlags::readOnce, Qt::QueuedConnection);
}

LiveHasuraFlags::~LiveHasuraFlags() = default;

/// Over HTTP: it also learns the schema, without which nothing can be subscribed to.
void LiveHasuraFlags::readOnce()
{
    m_read.start((new FlagSnapshotCall(m_client))->future(), this, [this](const Result<FlagSnapshot> &snapshot) {
        if (!snapshot) {
            m_socket.reset(); // of a schema that may be no more
            lose(snapshot.error());
            const bool isDenied = snapshot.error().kind == Error::Kind::Unauthenticated;
            m_poll.start(isDenied ? m_timing.socket.deniedPause : m_timing.pollEvery);
            return;
        }
        tell(snapshot);
        if (!m_socket)
            subscribe();
        else if (m_socket->failures() > 0)
            m_poll.start(m_timing.pollEvery);
    });
}

void LiveHasuraFlags::subscribe()
{
    m_socket = std::make_unique<HasuraSocket>(m_client.place(), m_client.documents()->subscription(), m_timing.socket);
    connect(m_socket.get(), &HasuraSocket::received, this, &LiveHasuraFlags::receive);
    connect(m_socket.get(), &HasuraSocket::subscribed, this, [this] { m_firstFrame.start(m_timing.firstFrameWithin); });
    connect(m_socket.get(), &HasuraSocket::failed, this, [this](const Error &error) {
        lose(error);
        if (error.cause == Error::Cause::TableMissing)
            m_client.forget();
        if (!m_poll.isActive()) // a socket that fails again and again must not put it off for ever
            m_poll.start(m_timing.pollEvery);
    });
    m_socket->open();
}

void LiveHasuraFlags::receive(const QJsonObject &data)
{
    const auto documents = m_client.documents();
    if (!documents) { // it is being asked for anew: what came fits the one before
        if (!m_poll.isActive() && !m_read.isRunning())
            m_poll.start(m_timing.pollEvery);
        return;
    }
    m_poll.stop();
    m_firstFrame.stop();
    m_parse.start(QtConcurrent::run([documents, data] { return documents->readSnapshot(data); }), this,
                  [this](const FlagSnapshot &snapshot) { tell(snapshot); });
}

void LiveHasuraFlags::tell(const Result<FlagSnapshot> &snapshot)
{
    m_pending.reset();
    m_grace.stop();
    if (!snapshot) {
        if (m_error == snapshot.error())
            return; // a server repeats the same error with every tick
        m_error = snapshot.error();
    } else {
        m_error.reset();
    }
    m_listener(snapshot);
}

void LiveHasuraFlags::lose(const Error &error)
{
    if (error.kind != Error::Kind::Unreachable && error.kind != Error::Kind::Timeout) {
        tell(Failure(error));
        return;
    }
    m_pending = error;
    if (!m_grace.isActive() && !m_error)
        m_grace.start(m_timing.grace);
}

}
