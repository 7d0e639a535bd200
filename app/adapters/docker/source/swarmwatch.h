// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/parse/eventreader.h"
#include "app/adapters/docker/source/snapshotcall.h"
#include "models/feeds/inflight.h"
#include "models/ports/servicesource.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Trunkline {

class DockerStream;

/// Keeps a snapshot in step with the engine while somebody listens.
///
/// Events say which service or node changed, and only that is read again. No event says that a task failed, so tasks
/// are asked for as well: every few seconds those that wait to be started again (a handful of bytes when all is well),
/// and all that should run, as often as a few kilobytes a second allow. What is on the move is read every second.
class SwarmWatch : public QObject
{
    Q_OBJECT

public:
    SwarmWatch(DockerClient &client, ImageCatalog &catalog, const Clock &clock);
    ~SwarmWatch() override;

    void start();
    void refresh();
    /// For good; nothing is reported any more.
    void stop();
    /// The last that was reported; nullopt before the first.
    const std::optional<Result<ServiceSnapshot>> &last() const { return m_last; }

Q_SIGNALS:
    void reported(const Trunkline::Result<Trunkline::ServiceSnapshot> &snapshot);

private:
    enum class State { Stopped, Connecting, Live, Waiting };

    void connectAll();
    void readAll();
    void hearAll(const Result<ServiceSnapshot> &answer);
    void hearEvents(const QByteArray &bytes);
    void pauseAll();
    void lose(const Error &error);

    void poll();
    void pollRestarting();
    void pollRunning();
    void pollNodes();
    void pollMoving();
    void confirm();

    void markChanged(const QString &serviceId);
    void readChanged();
    void readService(const QString &id);
    void store(Service service);
    void remove(const QString &id);
    void lookAtImages();
    void publish();
    void report(const Result<ServiceSnapshot> &result);

    DockerClient &m_client;
    ImageCatalog &m_catalog;
    const Clock &m_clock;
    State m_state = State::Stopped;
    std::unique_ptr<DockerStream> m_stream;
    EventReader m_events;
    ServiceSnapshot m_snapshot;
    std::optional<Result<ServiceSnapshot>> m_last;
    InFlight<Result<ServiceSnapshot>> m_reading;
    QHash<QString, QDateTime> m_changedAt; ///< by service
    QSet<QString> m_changed; ///< to be read again
    QSet<QString> m_beingRead;
    QTimer m_tick;
    QTimer m_collect; ///< events come in bursts
    QTimer m_retry;
    QTimer m_publish;
    qint64 m_receivedBefore = 0; ///< to see how much one read of everything is
    QDateTime m_nextRestarting;
    QDateTime m_nextRunning;
    QDateTime m_nextNodes;
    QDateTime m_nextAll;
    int m_failures = 0;
};

}
