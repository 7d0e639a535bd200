// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Trunkline {

/// The engine's answers as JSON. What is not of the expected form is Kind::Protocol, with @p what in the detail.
Result<QJsonArray> parseJsonArray(const QByteArray &body, QLatin1StringView what);
Result<QJsonObject> parseJsonObject(const QByteArray &body, QLatin1StringView what);

/// "2026-11-22T17:04:42.689968004Z"; invalid for the engine's zero time and for anything else.
QDateTime parseEngineTime(const QJsonValue &value);

/// A short hash of a value, the same for equal values however their keys are ordered.
QByteArray hashOfJson(const QJsonObject &object);

/// The parts of a task template that make the engine replace a task, hashed. A task's spec gives the same hash as the
/// service's it was made from.
QByteArray hashOfTaskTemplate(const QJsonObject &taskTemplate);

}
