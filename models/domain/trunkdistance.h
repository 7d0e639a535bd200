// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/objectid.h"

#include <QDateTime>

#include <optional>

namespace Trunkline {

/// Where a commit stands against trunk, by the commit graph.
struct TrunkDistance
{
    enum class Place {
        Unknown, ///< the repository does not have the commit
        OnTrunk,
        Elsewhere, ///< it exists, and trunk does not contain it
    };

    Place place = Place::Unknown;
    std::optional<qint32> behind; ///< how many of trunk's commits it lacks; nullopt when not on trunk
    QDateTime behindSince; ///< when trunk first moved past it; invalid while it has not
    ObjectId newestOnLine; ///< the newest commit of trunk's own (first-parent) line that it contains; null: none known

    bool operator==(const TrunkDistance &) const = default;
};

}
