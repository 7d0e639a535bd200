// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/rolloutrecorder.h"

#include "models/rules/serviceconfiguration.h"

namespace Trunkline {

static constexpr qint32 LogLines = 200;

RolloutRecorder::RolloutRecorder(ServiceSource &source, RolloutLog &log, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_log(log)
{
}

void RolloutRecorder::observe(const ServiceSnapshot &snapshot)
{
    m_snapshot = snapshot;
    if (m_clusterId != snapshot.engine.clusterId) {
        m_clusterId = snapshot.engine.clusterId;
        m_isLoaded = false;
        m_memory.clear();
        return load();
    }
    if (!m_isLoaded)
        return;
    for (const Service &service : snapshot.services)
        look(service);
}

std::optional<RolloutRecord> RolloutRecorder::remembered(const QString &serviceId) const
{
    return m_memory.value(serviceId).last;
}

void RolloutRecorder::load()
{
    m_log.latest(m_clusterId).then(this, [this, cluster = m_clusterId](const Result<QList<RolloutRecord>> &records) {
        if (cluster != m_clusterId)
            return;
        m_isLoaded = true;
        if (records) {
            for (const RolloutRecord &record : *records)
                m_memory[record.serviceId].last = record;
            Q_EMIT changed();
        } else {
            Q_EMIT failed(records.error()); // what happens from now on is still worth writing
        }
        observe(m_snapshot);
    });
}

void RolloutRecorder::look(const Service &service)
{
    RolloutMemory &memory = m_memory[service.id];
    if (memory.seen == service)
        return;
    const QList<RolloutRecord> records = recordsOf(service, memory, m_snapshot);
    memory.seen = service;
    for (const RolloutRecord &record : records)
        keep(record);
    if (memory.last && memory.last->failure && memory.last->failure->log.isEmpty()
        && memory.last->startedAt == service.rollout.startedAt)
        fetchLog(*memory.last, service);
}

void RolloutRecorder::keep(const RolloutRecord &record)
{
    if (record.outcome != RolloutRecord::Outcome::Scaled)
        m_memory[record.serviceId].last = record;
    m_log.record(record).then(this, [this](const Result<void> &written) {
        if (!written)
            Q_EMIT failed(written.error());
    });
    Q_EMIT changed();
}

void RolloutRecorder::fetchLog(const RolloutRecord &record, const Service &service)
{
    const QString taskId = record.failure->taskId;
    if (m_fetched.contains(taskId))
        return;
    m_fetched.insert(taskId);
    m_source.log({.serviceId = service.id, .taskId = taskId, .tail = LogLines, .isTty = service.isTty})
            .then(this, [this, taskId, id = service.id](const Result<QList<LogLine>> &lines) {
                const std::optional<RolloutRecord> last = remembered(id);
                if (!lines || lines->isEmpty() || !last || !last->failure || last->failure->taskId != taskId)
                    return;
                RolloutRecord completed = *last;
                for (const LogLine &line : *lines)
                    completed.failure->log.append(withoutSecrets(line.text));
                keep(completed);
            });
}

}
