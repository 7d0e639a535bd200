// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/swarmpolicy.h"
#include "models/items/servicerow.h"
#include "models/rules/serviceconfiguration.h"

namespace Trunkline {

/// What is wrong with the service, with the figures in it: one translated sentence. @p now by the engine's clock.
QString serviceFindingText(const Finding &finding, const ServiceRow &row, const QDateTime &now,
                           const ServicePolicy &policy);
/// What to do about it.
QString serviceNextStepText(const Finding &finding, const ServiceRow &row);

/// The same for a configuration in a stack file: SWARM-4, SWARM-5, SWARM-6, SWARM-8.
QString configurationFindingText(const Finding &finding, const ServiceConfiguration &configuration);
QString configurationNextStepText(const Finding &finding);
/// "It has no health check, so a new task counts as running at once.", ...
QString flawText(const ConfigurationFlaw &flaw);

/// Why a SWARM rule could not be decided for @p count services.
QString undecidedServicesText(QLatin1StringView rule, int count);

/// "On feat/cart (#482): ...": @p sentence about a file there.
QString onBranchText(const QString &branch, std::optional<qint32> pullRequest, const QString &sentence);

}
