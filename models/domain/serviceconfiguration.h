// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Trunkline {

/// How a service is replaced, forwards (update) or backwards (rollback). The values are the effective ones: what the
/// spec leaves out is the engine's default.
struct RolloutConfig
{
    enum class Order { StopFirst, StartFirst };
    enum class FailureAction { Pause, Continue, Rollback };

    Order order = Order::StopFirst;
    FailureAction failureAction = FailureAction::Pause;
    std::chrono::nanoseconds monitor{std::chrono::seconds(5)};
    std::chrono::nanoseconds delay{0};
    qint32 parallelism = 1; ///< 0: all at once
    double maxFailureRatio = 0;
    bool isSet = false; ///< false: the spec says nothing, everything here is default

    bool operator==(const RolloutConfig &) const = default;
};

/// What of a service's configuration decides about safe rollouts. The same for a live service and for a stack file.
/// Values of environment variables are never here.
struct ServiceConfiguration
{
    enum class HealthCheck {
        Unknown, ///< not in the spec, and the image could not be asked
        Service,
        Image,
        Disabled, ///< the spec switches the image's off
        None,
    };

    QString image; ///< as written, without digest: "registry.example.org/api:1.4"
    QString digest; ///< "sha256:..."; empty when not pinned
    HealthCheck healthCheck = HealthCheck::Unknown;
    std::chrono::nanoseconds startPeriod{0};
    RolloutConfig update;
    RolloutConfig rollback;
    std::optional<qint32> replicas; ///< nullopt in global mode
    bool isJob = false; ///< runs to its end: nothing is rolled out
    QStringList plainSecrets; ///< names of environment variables that hold what looks like a secret

    bool operator==(const ServiceConfiguration &) const = default;
};

}
