// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/dockerclient.h"
#include "app/adapters/docker/parse/engineparser.h"

#include <QHash>

namespace Trunkline {

/// What the images say about services that do not say it themselves: the commit, and whether there is a health check.
/// The engine only knows the images that are on its own node; the others stay unknown.
class ImageCatalog : public QObject
{
public:
    explicit ImageCatalog(DockerClient &client);

    /// Asks about what is not known yet, a few at a time, and calls @p done when there is nothing left to ask: at once
    /// where there never was.
    void look(const QList<Service> &services, std::function<void()> done);
    /// Completes @p service by what is known.
    void complete(Service &service) const;

private:
    static bool isWanting(const Service &service);
    void askNext();
    void askMore();

    DockerClient &m_client;
    QHash<QString, std::optional<ImageFacts>> m_facts; ///< by reference; nullopt: asked and not known
    QStringList m_waiting;
    QList<std::function<void()>> m_listeners;
    int m_running = 0;
};

}
