// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"

#include <QJsonObject>

namespace Trunkline {

/// What a service spec of the engine says about safe rollouts.
ServiceConfiguration parseConfiguration(const QJsonObject &spec);

/// Which build a spec runs.
Release parseRelease(const QJsonObject &spec);

/// Where the commit of a release is from: "label", "tag" or empty.
QString commitOrigin(const QJsonObject &spec);

}
