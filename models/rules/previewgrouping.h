// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preview.h"
#include "models/domain/swarmpolicy.h"

#include <QList>

namespace Trunkline {

/// The previews among the services, by number. A service belongs to at most one: what its label says, else its stack,
/// else its router's host, else its image's tag.
QList<Preview> groupPreviews(const QList<Service> &services, const PreviewPolicy &patterns = {});

/// What removing a preview would remove, and nothing outside of its stack: names that do not fit the pattern are
/// refused with an empty list, however they came here.
QList<SwarmResource> resourcesOfPreview(const Preview &preview, const QList<Service> &services,
                                        const QList<SwarmResource> &resources, const PreviewPolicy &patterns = {});

}
