// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"
#include "models/items/servicerow.h"

namespace Trunkline::Test {

/// Eight services as a team has them: healthy, rolled back, crash-looping, paused, rolling out, short, scaled to
/// zero, and a preview of pull request 482. At noon().
ServiceSnapshot sampleSwarm();

/// The same, judged.
QList<ServiceRow> sampleRows();

/// One of them by name.
Service sampleService(const QString &name);
ServiceRow sampleRow(const QString &name);

}
