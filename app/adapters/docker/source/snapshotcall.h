// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/partscall.h"
#include "models/domain/service.h"

namespace Trunkline {

class Clock;
class ImageCatalog;

/// Reads everything: engine, services, tasks and nodes, side by side.
class SnapshotCall final : public PartsCall<ServiceSnapshot>
{
public:
    enum class Images {
        AsKnown, ///< what the catalogue knows
        Ask, ///< and what it can learn
    };

    static QFuture<Result<ServiceSnapshot>> start(DockerClient &client, ImageCatalog &catalog, const Clock &clock,
                                                  Images images);

private:
    SnapshotCall(DockerClient &client, ImageCatalog &catalog, const Clock &clock, Images images);

    void askAll();
    void next() override;
    void finish();

    ImageCatalog &m_catalog;
    const Clock &m_clock;
    const Images m_images;
    ServiceSnapshot m_snapshot;
    QList<Task> m_tasks;
};

/// Gives each of @p services its tasks, both in the order they are in.
void assignTasks(QList<Service> &services, const QList<Task> &tasks);

}
