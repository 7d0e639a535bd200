// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/service.h"

namespace Trunkline {

/// The answer of GET /services, without tasks, by name. Values of environment variables are looked at and forgotten.
Result<QList<Service>> parseServices(const QByteArray &body);

/// The answer of GET /services/{id}.
Result<Service> parseService(const QByteArray &body);

}
