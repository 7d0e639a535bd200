// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/serviceconfiguration.h"

#include <QList>

namespace Trunkline {

/// Something in a service's configuration that makes rollouts unsafe or gives secrets away.
struct ConfigurationFlaw
{
    enum class Kind {
        NoHealthCheck, ///< a new task counts as running at once: start-first protects nothing
        UpdateStopsFirst,
        RollbackStopsFirst, ///< detail is empty when it is only the engine's default
        FailureDoesNotRollBack,
        ImageNotPinned, ///< no digest, or a tag that moves; detail is the image
        SecretInEnvironment, ///< detail is the variable's name, never its value
        MonitorTooShort, ///< without a health check, less than 30 s
        SingleTaskStopsFirst, ///< one replica, so that every update is an outage
    };

    Kind kind = Kind::NoHealthCheck;
    QString detail;

    bool operator==(const ConfigurationFlaw &) const = default;
};

/// What is wrong; nothing is said about what is not known (the health check of an image that could not be asked).
QList<ConfigurationFlaw> configurationFlaws(const ServiceConfiguration &configuration);

/// Whether an environment variable holds what looks like a secret, by its name or by its value. Names of files and of
/// Swarm secrets (X_FILE=/run/secrets/x) do not.
bool looksLikeSecret(QStringView name, QStringView value);

/// Replaces what looks like a secret in a line of free text (a log) by dots.
QString withoutSecrets(const QString &line);

}
