// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/check.h"

#include <QJsonObject>
#include <QList>

namespace Trunkline {

/// The entries of statusCheckRollup.contexts.nodes; @p head where an entry does not name its commit.
QList<Check> parseContexts(const QJsonArray &nodes, const QString &head);

/// Of commit.checkSuites.nodes those that wait and have no run yet.
QList<Check> parseWaitingSuites(const QJsonArray &nodes, const QString &head);

/// REST /actions/runs/{id}/jobs, and /actions/runs for those that have no job yet.
QList<Check> parseJobs(const QJsonObject &answer);
QList<Check> parseRunsWithoutJobs(const QJsonObject &answer);

}
