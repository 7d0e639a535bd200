// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Trunkline {

/// What a service spec of the engine says about safe rollouts.
ServiceConfiguration parseConfiguration(const QJsonObject &spec);

HealthProbe parseProbe(const QJsonValue &healthcheck);
/// "NAME=value" each: the names, and marks in place of the values.
EnvironmentMarks marksOf(const QJsonArray &environment);

/// Which build a spec runs.
Release parseRelease(const QJsonObject &spec);

/// Where the commit of a release is from: "label", "tag" or empty.
QString commitOrigin(const QJsonObject &spec);

}
