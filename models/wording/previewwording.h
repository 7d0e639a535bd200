// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/previewrow.h"

namespace Trunkline {

/// "ready", "orphan", ... as on the state pill and in filters.
QString previewStateText(PreviewVerdict::State state);

/// "#482", "#482 merged", "#482 · feat/cart".
QString ownerText(const Preview &preview, const PreviewOwner &owner);

/// "200 in 34 ms", "no answer", "301 → https://elsewhere".
QString answerText(const ProbeResult &probe);

/// "head", "2 behind", "another commit"; a dash when not known.
QString headText(const TrunkDistance &toHead);

/// Why the verdict is what it is: one sentence.
QString previewSentence(const PreviewRow &row, const QDateTime &now);

/// "service pr-482_web", "network pr-482_default": one line of what a removal removes.
QString resourceText(const SwarmResource &resource);

/// What is wrong, and what to do: for PREVIEW-1 to PREVIEW-3.
QString previewFindingText(const Finding &finding, const PreviewRow &row, const QDateTime &now);
QString previewNextStepText(const Finding &finding, const PreviewRow &row);
QString undecidedPreviewsText(QLatin1StringView rule, int count);

}
