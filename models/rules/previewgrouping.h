// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preview.h"

#include <QList>

namespace Trunkline {

/// How services are told to be previews. The patterns have one capture: the pull request's number.
struct PreviewPatterns
{
    QString label{QStringLiteral("trunkline.pr")}; ///< a service label whose value is the number
    QString stack{QStringLiteral("^(?:pr|preview|review)-?(\\d+)$")};
    QString host{QStringLiteral("^(?:[a-z0-9-]+-)?(?:pr|preview|review)-?(\\d+)(?:-[a-z0-9-]+)?\\.")};
    QString tag{QStringLiteral("^(?:pr|preview|review)-?(\\d+)(?:-|$)")};

    bool operator==(const PreviewPatterns &) const = default;
};

/// The previews among the services, by number. A service belongs to at most one: what its label says, else its stack,
/// else its router's host, else its image's tag.
QList<Preview> groupPreviews(const QList<Service> &services, const PreviewPatterns &patterns = {});

/// What removing a preview would remove, and nothing outside of its stack: names that do not fit the pattern are
/// refused with an empty list, however they came here.
QList<SwarmResource> resourcesOfPreview(const Preview &preview, const QList<Service> &services,
                                        const QList<SwarmResource> &resources, const PreviewPatterns &patterns = {});

}
