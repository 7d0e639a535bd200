// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/localservice.h"
#include "models/domain/result.h"

namespace Trunkline {

/// One entry of GET /containers/json.
struct ListedContainer
{
    QString id;
    bool isRebuilt = false; ///< the name it was made from means another image by now
};
Result<QList<ListedContainer>> parseContainers(const QByteArray &body);

/// GET /containers/{id}/json of a container with compose's labels: the container alone in its service. Without a
/// project it is none of compose's, or one of its one-off commands.
Result<LocalService> parseComposeContainer(const QByteArray &body);

/// GET /images/{id}/json.
Result<LocalImage> parseLocalImage(const QByteArray &body);

}
