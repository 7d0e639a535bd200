// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/servicelooks.h"

#include "models/items/servicemodel.h"

#include <QModelIndex>

#include <utility>

namespace Trunkline {

Tone toneOf(ServiceVerdict::State state, ServiceVerdict::Severity severity)
{
    if (severity == ServiceVerdict::Severity::Alert)
        return Tone::Danger;
    if (severity == ServiceVerdict::Severity::Warning)
        return Tone::Warning;
    using enum ServiceVerdict::State;
    switch (state) {
    case Healthy:
        return Tone::Good;
    case RollingOut:
    case RollingBack:
        return Tone::Accent;
    case RolledBack:
    case Paused:
    case Degraded:
    case Failing:
        return Tone::Warning;
    case Unknown:
    case Stopped:
    case Completed:
        return Tone::Neutral;
    }
    std::unreachable();
}

Tone toneOfServiceRow(const QModelIndex &index)
{
    return toneOf(index.data(ServiceModel::VerdictRole).value<ServiceVerdict::State>(),
                  index.data(ServiceModel::SeverityRole).value<ServiceVerdict::Severity>());
}

}
