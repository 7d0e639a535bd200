// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/docker/standintask.h"
#include "models/domain/result.h"

#include <QJsonArray>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Trunkline {

/// A swarm that exists only here: two nodes, replicated services, rolling updates with their failure actions, restarts.
/// Its clock can run faster than ours, so that what takes an engine half a minute is over in a moment.
class StandInSwarm : public QObject
{
    Q_OBJECT

public:
    explicit StandInSwarm(int speed, QObject *parent = nullptr);
    /// With a clock of its own, in milliseconds since 1970.
    explicit StandInSwarm(std::function<qint64()> clock, QObject *parent = nullptr);

    /// Milliseconds since 1970 by the stand-in's own clock.
    qint64 now() const { return m_clock(); }
    /// Lets happen what is due; by itself this is done all the time.
    void advance();

    /// Two nodes; each service by a spec as the engine takes it. Gives the new identifier.
    QString createService(const QJsonObject &spec);
    /// A spec for createService(): start-first, checked, rolled back on failure.
    static QJsonObject spec(const QString &name, const QString &image, int replicas);
    /// As POST /services/{id}/update; an error is the engine's own: status and message.
    struct Refusal
    {
        int status = 500;
        QString message;
    };
    std::optional<Refusal> updateService(const QString &id, qint64 version, const QJsonObject &spec);
    std::optional<Refusal> rollBackService(const QString &id, qint64 version);
    void removeService(const QString &id);

    QJsonArray services() const;
    std::optional<QJsonObject> service(const QString &idOrName) const;
    QJsonArray tasks(const QString &serviceId, const QString &desired) const;
    QJsonArray nodes() const;
    QStringList logOf(const QString &serviceId, const QString &taskId) const;

Q_SIGNALS:
    /// A line of the event stream.
    void happened(const QJsonObject &event);

private:
    enum class Update { None, Forward, Back };

    struct Service
    {
        QString id;
        qint64 version = 0;
        qint64 createdAt = 0;
        qint64 updatedAt = 0;
        QJsonObject spec;
        QJsonObject previous; ///< empty: none
        QJsonObject status; ///< of the update; empty: none
        Update update = Update::None;
        QString current; ///< the task that is watched
        qint64 watchedSince = 0; ///< since it runs

        int replicas() const;
        QJsonObject taskTemplate() const;
    };

    void restartFailed(const StandInTask &failed);
    void reconcile(Service &service);
    void goOnUpdating(Service &service);
    void failUpdate(Service &service, const StandInTask &task);
    void finishUpdate(Service &service);
    void startUpdate(Service &service, Update way, const QString &state, const QString &message);
    void setStatus(Service &service, const QString &state, const QString &message);
    StandInTask &addTask(const Service &service, int slot, const QString &desired);
    void stop(StandInTask &task) const;
    Service *find(const QString &idOrName);
    StandInTask *findTask(const QString &id);
    QJsonObject toJson(const Service &service) const;
    void announce(const Service &service, const QString &action);
    QString newId();

    const std::function<qint64()> m_clock;
    QTimer m_timer;
    QList<Service> m_services;
    QList<StandInTask> m_tasks;
    qint64 m_index = 10;
};

}
