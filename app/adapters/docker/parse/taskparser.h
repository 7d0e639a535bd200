// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/task.h"

#include <QList>

namespace Trunkline {

/// The answer of GET /tasks, newest first.
Result<QList<Task>> parseTasks(const QByteArray &body);

/// The answer of GET /nodes, by name.
Result<QList<Node>> parseNodes(const QByteArray &body);

}
