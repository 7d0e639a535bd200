// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/partscall.h"
#include "app/adapters/docker/parse/containerparser.h"

namespace Trunkline {

/// Reads the containers with compose's labels, each of them, then their images. What goes away meanwhile is left out.
class LocalStacksCall final : public PartsCall<QList<LocalService>>
{
public:
    static QFuture<Result<QList<LocalService>>> start(DockerClient &client);

private:
    explicit LocalStacksCall(DockerClient &client);

    void askContainers(const QList<ListedContainer> &containers);
    void askImages();
    void next() override;
    void add(LocalService service, bool isRebuilt);
    void finish();

    enum class Stage { Containers, Images };

    Stage m_stage = Stage::Containers;
    QMap<QString, LocalService> m_services; ///< by key
    QHash<QString, LocalImage> m_images;
};

}
