// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Trunkline {

/// One try of a Swarm service to run in one of its slots. Tasks never come back: a restart is a new task.
struct Task
{
    /// In the order of a task's life.
    enum class State {
        Unknown,
        New,
        Pending, ///< no node was found yet; error says why
        Assigned,
        Accepted,
        Preparing,
        Ready,
        Starting, ///< until the first health check passes
        Running,
        Complete, ///< ended with exit code 0, also when killed as unhealthy and polite about it
        Shutdown,
        Failed,
        Rejected, ///< could not even start, as with a missing image
        Remove,
        Orphaned, ///< its node was away for too long
    };
    /// What the swarm wants of it.
    enum class Desired { Unknown, Ready, Running, Complete, Shutdown, Remove };

    QString id;
    QString serviceId;
    qint32 slot = 0; ///< from 1; 0 in global mode, where the node is the slot
    QString nodeId; ///< empty before one is assigned
    State state = State::Unknown;
    Desired desired = Desired::Unknown;
    QDateTime createdAt;
    QDateTime stateAt; ///< of the last change of state, by the engine's clock
    QString message;
    QString error; ///< empty when the engine gave none
    std::optional<qint32> exitCode; ///< nullopt while it runs, and when it was stopped from outside
    QString containerId;
    QString image;
    QByteArray templateHash; ///< equals Service::templateHash when the task is of the service's present spec
    std::optional<quint64> jobIteration;
    QStringList addresses; ///< in the service's networks, without prefix length

    bool operator==(const Task &) const = default;
};

/// A machine of the swarm.
struct Node
{
    enum class State { Unknown, Ready, Down, Disconnected };
    enum class Availability { Active, Pause, Drain };
    enum class Role { Worker, Manager, Leader };

    QString id;
    QString name;
    State state = State::Unknown;
    Availability availability = Availability::Active;
    Role role = Role::Worker;
    QString message; ///< why it is not ready, as "heartbeat failure"
    QString address;
    QString engineVersion;
    qint64 nanoCpus = 0;
    qint64 memoryBytes = 0;

    bool operator==(const Node &) const = default;
};

}
