// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Trunkline {

/// What the Docker engine says about a task or a rollout, in the user's language: a clause without a full stop. The
/// engine's own words, without what only it understands, where they are none that are known. Only for reading: nothing
/// is decided by these words, which differ between versions.
QString engineText(const QString &message);

/// The engine's own words, where engineText() says it in others; else empty.
QString engineEvidence(const QString &message);

}
