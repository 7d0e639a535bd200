// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/service.h"

namespace Trunkline {

/// The answer of GET /info: the engine, when it is a manager of a swarm that works; else which of the other states it
/// is in.
Result<SwarmEngine> parseInfo(const QByteArray &body);

/// What an answer with an HTTP status of 400 and above means.
Error dockerError(int status, const QByteArray &body);

/// The answer of GET /secrets, /configs or /networks (those of the swarm). What a config holds is dropped.
Result<QList<SwarmResource>> parseResources(SwarmResource::Kind kind, const QByteArray &body);

/// What GET /images/{reference}/json knows that a service does not.
struct ImageFacts
{
    QString commit; ///< its label org.opencontainers.image.revision
    bool hasHealthCheck = false;

    bool operator==(const ImageFacts &) const = default;
};

Result<ImageFacts> parseImage(const QByteArray &body);

}
