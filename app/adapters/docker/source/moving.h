// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"

#include <QHash>
#include <QSet>

namespace Trunkline {

/// What identifies the tasks of each service that should run: equal as long as none of them changed.
using TaskSignatures = QHash<QString, size_t>;

TaskSignatures signaturesOf(const QList<Task> &tasks);

/// The services whose tasks that should run are not (any more) as they are known.
QSet<QString> servicesThatDiffer(const QList<Service> &services, const TaskSignatures &signatures);

/// The services that have one of @p tasks, and it is not known yet.
QSet<QString> servicesWithNewTasks(const QList<Service> &services, const QList<Task> &tasks);

/// Whether a service deserves a look every second: it is between two states, and not for ever.
bool isMoving(const Service &service, const QDateTime &changedAt, const QDateTime &now);

}
