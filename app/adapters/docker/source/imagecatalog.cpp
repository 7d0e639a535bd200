// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/source/imagecatalog.h"

#include "app/adapters/docker/http/dockercall.h"
#include "app/adapters/docker/source/queries.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

static constexpr int AtOnce = 4;

static QString referenceOf(const Service &service)
{
    const Release &release = service.release;
    return release.digest.isEmpty() ? release.image : release.image + u'@' + release.digest;
}

ImageCatalog::ImageCatalog(DockerClient &client)
    : m_client(client)
{
}

bool ImageCatalog::isWanting(const Service &service)
{
    return service.commitOrigin != "label"_L1
            || service.configuration.healthCheck == ServiceConfiguration::HealthCheck::Unknown;
}

void ImageCatalog::look(const QList<Service> &services, std::function<void()> done)
{
    for (const Service &service : services) {
        const QString reference = referenceOf(service);
        if (reference.isEmpty() || !isWanting(service) || m_facts.contains(reference))
            continue;
        m_facts.insert(reference, std::nullopt);
        m_waiting.append(reference);
    }
    m_listeners.append(std::move(done));
    askMore();
}

void ImageCatalog::askMore()
{
    while (m_running < AtOnce && !m_waiting.isEmpty())
        askNext();
    if (m_running > 0)
        return;
    for (const std::function<void()> &listener : std::exchange(m_listeners, {}))
        listener();
}

void ImageCatalog::askNext()
{
    const QString reference = m_waiting.takeFirst();
    ++m_running;
    DockerCall<ImageFacts>::start(m_client, imageQuery(reference), parseImage)
            .then(this, [this, reference](const Result<ImageFacts> &facts) {
                --m_running;
                if (facts)
                    m_facts.insert(reference, *facts);
                else if (facts.error().kind != Error::Kind::NotFound)
                    m_facts.remove(reference); // to be asked again
                askMore();
            });
}

void ImageCatalog::complete(Service &service) const
{
    const std::optional<ImageFacts> facts = m_facts.value(referenceOf(service));
    if (!facts)
        return;
    if (!facts->commit.isEmpty() && service.commitOrigin != "label"_L1) {
        service.release.commit = facts->commit;
        service.commitOrigin = u"image"_s;
    }
    using HealthCheck = ServiceConfiguration::HealthCheck;
    if (service.configuration.healthCheck == HealthCheck::Unknown)
        service.configuration.healthCheck = facts->hasHealthCheck ? HealthCheck::Image : HealthCheck::None;
}

}
