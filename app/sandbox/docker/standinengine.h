// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/docker/standinswarm.h"

#include <QLocalServer>
#include <QPointer>
#include <QUrlQuery>

class QLocalSocket;

namespace Trunkline {

/// Speaks the engine's HTTP on a local socket for a StandInSwarm, and misbehaves on demand.
class StandInEngine : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        Unavailable, ///< 503 for everything
        NotJson,
        TruncatedChunk, ///< the answer ends in the middle of a chunk
        HugeFrame, ///< a log frame of 4 GB is announced
        SlowBody, ///< a byte now and then
        ClosedSocket, ///< no answer at all
    };
    /// What the engine is to its swarm.
    enum class Role { Manager, Worker, Inactive, Locked, WithoutLeader, TooOld };

    /// Listens on @p socketPath; is owned by nobody else.
    StandInEngine(StandInSwarm &swarm, const QString &socketPath, QObject *parent = nullptr);

    void setFault(Fault fault) { m_fault = fault; }
    void setRole(Role role) { m_role = role; }
    /// Says the real time to whoever asks, instead of the swarm's: for a swarm whose clock the program goes by, too.
    void setRealDate(bool isReal) { m_isDateReal = isReal; }
    /// How many questions were put, without streams.
    int questions() const { return m_questions; }

private:
    struct Question
    {
        QByteArray method;
        QString path; ///< without the version
        QUrlQuery query;
        QByteArray body;
    };
    struct Answer
    {
        int status = 200;
        QByteArray body;
    };

    void serve(QLocalSocket *socket);
    void hear(QLocalSocket *socket);
    std::optional<Question> take(QByteArray &buffer) const;
    void answer(QLocalSocket *socket, const Question &question);
    void send(QLocalSocket *socket, const Answer &answer);
    void sendFaulty(QLocalSocket *socket, const Answer &answer);
    void startEvents(QLocalSocket *socket);
    void sendLog(QLocalSocket *socket, const Question &question);
    Answer answerFor(const Question &question);
    Answer answerForService(const Question &question);
    Answer info() const;
    QByteArray header(int status, const QByteArray &length) const;

    StandInSwarm &m_swarm;
    QLocalServer m_server;
    QList<QPointer<QLocalSocket>> m_listeners; ///< of events
    Fault m_fault = Fault::None;
    Role m_role = Role::Manager;
    bool m_isDateReal = false;
    int m_questions = 0;
};

}
