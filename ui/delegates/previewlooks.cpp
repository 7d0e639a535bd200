// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/previewlooks.h"

#include <utility>

namespace Trunkline {

Tone toneOf(PreviewVerdict::State state)
{
    using enum PreviewVerdict::State;
    switch (state) {
    case Unknown:
        return Tone::Neutral;
    case Ready:
        return Tone::Good;
    case Starting:
        return Tone::Accent;
    case Unhealthy:
    case Unreachable:
        return Tone::Danger;
    case Orphan:
        return Tone::Warning;
    }
    std::unreachable();
}

}
