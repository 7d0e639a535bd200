// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/branchadvice.h"
#include "ui/theme/theme.h"

namespace Trunkline {

/// A suggested next step as the panel's box says it.
struct AdviceText
{
    Tone tone = Tone::Neutral;
    QString title;
    QString text;
};

/// Empty for BranchAdvice::None.
AdviceText describe(BranchAdvice advice, const Branch &branch, const QString &trunk);

}
