// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/serviceurgency.h"

#include <utility>

namespace Trunkline {

namespace {

using State = ServiceVerdict::State;
using Severity = ServiceVerdict::Severity;

qint64 rank(State state)
{
    switch (state) {
    case State::Failing:
        return 0;
    case State::Paused:
        return 1;
    case State::RolledBack:
        return 2;
    case State::Degraded:
        return 3;
    case State::RollingBack:
        return 4;
    case State::RollingOut:
        return 5;
    case State::Unknown:
        return 6;
    case State::Healthy:
        return 7;
    case State::Completed:
        return 8;
    case State::Stopped:
        return 9;
    }
    std::unreachable();
}

}

qint64 serviceUrgency(const ServiceVerdict &verdict)
{
    return (qint64(Severity::Alert) - qint64(verdict.severity)) * 16 + rank(verdict.state);
}

bool needsAttention(const ServiceVerdict &verdict)
{
    return verdict.severity >= Severity::Warning || verdict.state == State::RolledBack;
}

bool isTimeDependent(const ServiceVerdict &verdict)
{
    switch (verdict.state) {
    case State::Healthy:
    case State::Completed:
    case State::Stopped:
    case State::RolledBack:
        return false;
    default:
        return true;
    }
}

}
