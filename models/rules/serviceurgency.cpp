// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/serviceurgency.h"

#include <utility>

namespace Trunkline {

namespace {

using VerdictState = ServiceVerdict::State;
using VerdictSeverity = ServiceVerdict::Severity;

qint64 rank(VerdictState state)
{
    switch (state) {
    case VerdictState::Failing:
        return 0;
    case VerdictState::Paused:
        return 1;
    case VerdictState::RolledBack:
        return 2;
    case VerdictState::Degraded:
        return 3;
    case VerdictState::RollingBack:
        return 4;
    case VerdictState::RollingOut:
        return 5;
    case VerdictState::Unknown:
        return 6;
    case VerdictState::Healthy:
        return 7;
    case VerdictState::Completed:
        return 8;
    case VerdictState::Stopped:
        return 9;
    }
    std::unreachable();
}

}

qint64 serviceUrgency(const ServiceVerdict &verdict)
{
    return (qint64(VerdictSeverity::Alert) - qint64(verdict.severity)) * 16 + rank(verdict.state);
}

bool needsAttention(const ServiceVerdict &verdict)
{
    return verdict.severity >= VerdictSeverity::Warning || verdict.state == VerdictState::RolledBack;
}

bool isTimeDependent(const ServiceVerdict &verdict)
{
    switch (verdict.state) {
    case VerdictState::Healthy:
    case VerdictState::Completed:
    case VerdictState::Stopped:
    case VerdictState::RolledBack:
        return false;
    default:
        return true;
    }
}

}
