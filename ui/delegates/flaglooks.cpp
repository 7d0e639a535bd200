// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/flaglooks.h"

#include "models/items/flagmodel.h"

#include <utility>

namespace Trunkline {

Tone toneOf(FlagLifecycle lifecycle)
{
    switch (lifecycle) {
    case FlagLifecycle::New:
    case FlagLifecycle::Permanent:
        return Tone::Neutral;
    case FlagLifecycle::RollingOut:
        return Tone::Accent;
    case FlagLifecycle::Released:
        return Tone::Good;
    case FlagLifecycle::RemoveDue:
    case FlagLifecycle::Unused:
        return Tone::Warning;
    case FlagLifecycle::RemoveOverdue:
    case FlagLifecycle::NotInTable:
        return Tone::Danger;
    }
    std::unreachable();
}

Tone toneOfFlag(const QModelIndex &index)
{
    return toneOf(index.data(FlagModel::LifecycleRole).value<FlagLifecycle>());
}

Tone toneOf(const Finding &finding)
{
    switch (finding.severity) {
    case Finding::Severity::Info:
        return Tone::Neutral;
    case Finding::Severity::Warning:
        return Tone::Warning;
    case Finding::Severity::Error:
        return Tone::Danger;
    }
    std::unreachable();
}

Tone toneOf(PreflightCheck::Answer answer)
{
    switch (answer) {
    case PreflightCheck::Answer::Good:
        return Tone::Good;
    case PreflightCheck::Answer::Bad:
        return Tone::Warning;
    case PreflightCheck::Answer::Unknown:
        return Tone::Neutral;
    }
    std::unreachable();
}

}
