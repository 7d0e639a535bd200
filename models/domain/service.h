// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/serviceconfiguration.h"
#include "models/domain/servicespec.h"
#include "models/domain/task.h"

#include <QList>
#include <QMap>

namespace Trunkline {

/// Which build a service runs, ran or was to run.
struct Release
{
    QString image; ///< without digest
    QString digest;
    QString commit; ///< empty: unknown
    QByteArray templateHash; ///< of everything that makes a task a new one; not reversible

    bool operator==(const Release &) const = default;
};

/// The engine's own word about the last update. It is erased by any later change of the service, and `completed` does
/// not mean healthy: see models/rules/serviceverdict.h.
struct Rollout
{
    enum class State { None, Updating, Paused, Completed, RollbackStarted, RollbackPaused, RollbackCompleted };

    State state = State::None;
    QDateTime startedAt;
    QDateTime completedAt; ///< invalid while it runs or is paused
    QString message;
    QString failedTaskId; ///< named by the message while a rollback runs; else empty

    bool operator==(const Rollout &) const = default;
};

struct PublishedPort
{
    quint16 published = 0;
    quint16 target = 0;
    QString protocol; ///< "tcp", "udp", "sctp"
    QString mode; ///< "ingress", "host"

    bool operator==(const PublishedPort &) const = default;
};

struct ResourceLimits
{
    qint64 nanoCpus = 0; ///< 0: no limit
    qint64 memoryBytes = 0;

    bool operator==(const ResourceLimits &) const = default;
};

/// A Swarm service with its tasks, as the engine tells it. Times are UTC, by the engine's clock.
struct Service
{
    enum class Mode { Replicated, Global, ReplicatedJob, GlobalJob };

    QString id;
    QString name;
    QString stack; ///< empty when it was not deployed with a stack
    quint64 version = 0; ///< the index that a write must name
    QByteArray specHash; ///< of the whole spec, to know whether it is still the one that was shown
    QDateTime createdAt;
    QDateTime updatedAt;
    Mode mode = Mode::Replicated;
    std::optional<qint32> replicas; ///< wanted; total completions for a job; nullopt in global modes
    std::optional<quint64> jobIteration;
    Release release; ///< of the present spec
    std::optional<Release> previous; ///< what a rollback by hand would bring back
    QString commitOrigin; ///< where release.commit is from: "label", "image", "tag"; empty when unknown
    Rollout rollout;
    ServiceConfiguration configuration;
    ResourceLimits limits;
    ResourceLimits reservations;
    HealthProbe probe;
    EnvironmentMarks environment;
    QString entrypoint; ///< in place of the image's; words as specWords() writes them
    QString command; ///< too
    QString workingFolder;
    QString user;
    QMap<QString, QString> labels;
    QMap<QString, QString> containerLabels;
    QStringList constraints; ///< on the nodes: "node.role==worker"
    QList<PublishedPort> ports; ///< as published now
    QList<PublishedPort> declaredPorts; ///< as the spec asks for: published 0 leaves the choice to the engine
    QStringList secrets; ///< names
    QStringList configs; ///< names
    QStringList networks; ///< identifiers
    bool isTty = false; ///< its log has no frames
    QList<Task> tasks; ///< with the history that the engine keeps, newest first

    bool isJob() const { return mode == Mode::ReplicatedJob || mode == Mode::GlobalJob; }
    bool isGlobal() const { return mode == Mode::Global || mode == Mode::GlobalJob; }
    const QString &key() const { return id; }
    bool operator==(const Service &) const = default;
};

/// The engine that was asked.
struct SwarmEngine
{
    QString endpoint; ///< as people name it: "unix:///var/run/docker.sock", "ssh://deploy@example.org"
    QString version; ///< "26.1.5"
    QString apiVersion; ///< spoken with it: "1.45"
    QString clusterId;
    QString nodeId;

    bool operator==(const SwarmEngine &) const = default;
};

/// Everything the services pane shows, read at one moment.
struct ServiceSnapshot
{
    SwarmEngine engine;
    QList<Service> services; ///< by name
    QList<Node> nodes; ///< by name
    QDateTime asOf; ///< when the engine last confirmed these facts, by our clock
    std::chrono::milliseconds clockSkew{0}; ///< the engine's clock minus ours

    bool operator==(const ServiceSnapshot &) const = default;
};

/// A service, secret, config or network of the swarm: its name only, never what it holds.
struct SwarmResource
{
    enum class Kind { Secret, Config, Network, Service };

    Kind kind = Kind::Secret;
    QString id;
    QString name;
    QString stack;
    QDateTime createdAt;

    bool operator==(const SwarmResource &) const = default;
};

}
