// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/routerview.h"
#include "models/domain/trunkdistance.h"
#include "models/rules/previewverdict.h"

namespace Trunkline {

/// A preview with what is made of it.
struct PreviewRow
{
    Preview preview;
    PreviewOwner owner;
    PreviewVerdict verdict;
    QList<ProbeResult> probes; ///< in the order of the URLs, those that were asked
    TrunkDistance toHead; ///< its commit against the owner's head
    QList<RouterView> routers; ///< Traefik's own view, where its API is configured

    const QString &key() const { return preview.name; }
    bool operator==(const PreviewRow &) const = default;
};

}
