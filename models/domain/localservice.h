// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"

namespace Trunkline {

/// A container that `docker compose` made for a service. Times are UTC, by the engine's clock.
struct LocalContainer
{
    enum class State { Unknown, Created, Running, Paused, Restarting, Removing, Exited, Dead };
    enum class Health { None, Starting, Healthy, Unhealthy };

    QString id;
    QString name; ///< "shop-api-1"
    State state = State::Unknown;
    Health health = Health::None;
    qint32 exitCode = 0; ///< of an ended one
    qint32 restarts = 0; ///< by the engine itself
    QDateTime startedAt;
    QDateTime endedAt;
    QString imageId;
    QList<PublishedPort> ports;
    bool isTty = false; ///< its log has no frames

    bool operator==(const LocalContainer &) const = default;
};

/// The image that a service's containers run, as the engine's own store knows it.
struct LocalImage
{
    QString id;
    QString commit; ///< its label org.opencontainers.image.revision; empty without one
    QDateTime createdAt; ///< invalid when not known
    bool isBuiltHere = false; ///< it came from no registry

    bool operator==(const LocalImage &) const = default;
};

/// A service of a compose project on one engine, known by the labels of its containers.
struct LocalService
{
    QString project;
    QString name;
    QString workingDir; ///< where the project lies; empty when the labels do not say
    QStringList configFiles;
    QString imageName; ///< as the compose file asks for it
    LocalImage image; ///< of the newest container
    bool isRebuilt = false; ///< the name means another image by now
    QList<LocalContainer> containers; ///< by name

    QString key() const { return project + u'/' + name; }
    bool operator==(const LocalService &) const = default;
};

/// What is checked out.
struct WorkTree
{
    QString path; ///< empty for a bare repository
    QString commit;
    QDateTime committedAt; ///< UTC

    bool operator==(const WorkTree &) const = default;
};

}
