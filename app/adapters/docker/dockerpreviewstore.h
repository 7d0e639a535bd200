// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/swarmpolicy.h"
#include "models/ports/previewstore.h"

#include <QObject>

namespace Trunkline {

class DockerServiceSource;

/// Removes previews of the swarm behind one engine. @p source must outlive this.
class DockerPreviewStore final : public QObject, public PreviewStore
{
    Q_OBJECT

public:
    DockerPreviewStore(DockerServiceSource &source, PreviewPolicy policy, QObject *parent = nullptr);

    QFuture<Result<QList<SwarmResource>>> planRemoval(const Preview &preview) override;
    QFuture<Result<void>> remove(const Preview &preview, const QList<SwarmResource> &plan) override;

private:
    DockerServiceSource &m_source;
    const PreviewPolicy m_policy;
};

}
