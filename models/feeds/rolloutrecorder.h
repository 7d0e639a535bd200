// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/rolloutlog.h"
#include "models/ports/servicesource.h"
#include "models/rules/rolloutrecording.h"

#include <QHash>
#include <QObject>

namespace Trunkline {

/// Writes down what happens to services while it happens, because the engine forgets: what was tried, what it fell back
/// to, which task failed, and the last lines of that task's log, fetched while they exist.
class RolloutRecorder : public QObject
{
    Q_OBJECT

public:
    RolloutRecorder(ServiceSource &source, RolloutLog &log, QObject *parent = nullptr);

    /// For every snapshot of the source, in their order.
    void observe(const ServiceSnapshot &snapshot);
    /// The last rollout of a service, for its verdict; nullopt when none is known (yet).
    std::optional<RolloutRecord> remembered(const QString &serviceId) const;

Q_SIGNALS:
    /// Something was written, or read at the start: verdicts may change.
    void changed();
    void failed(const Trunkline::Error &error);

private:
    void load();
    void look(const Service &service);
    void keep(const RolloutRecord &record);
    void fetchLog(const RolloutRecord &record, const Service &service);

    ServiceSource &m_source;
    RolloutLog &m_log;
    QString m_clusterId;
    bool m_isLoaded = false;
    ServiceSnapshot m_snapshot;
    QHash<QString, RolloutMemory> m_memory; ///< by service
    QSet<QString> m_fetched; ///< tasks whose log was asked for
};

}
