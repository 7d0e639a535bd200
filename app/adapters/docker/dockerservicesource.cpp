// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerservicesource.h"

#include "app/adapters/clock/systemclock.h"
#include "app/adapters/docker/http/gathercall.h"
#include "app/adapters/docker/log/logcall.h"
#include "app/adapters/docker/parse/engineparser.h"
#include "app/adapters/docker/source/imagecatalog.h"
#include "app/adapters/docker/source/snapshotcall.h"
#include "app/adapters/docker/source/swarmwatch.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

const Clock &realClock()
{
    static const SystemClock clock;
    return clock;
}

/// Ends the reports, and with the last one of its kind the watching.
class WatchHandle final : public Subscription
{
public:
    WatchHandle(std::shared_ptr<SwarmWatch> watch, const ServiceSource::Listener &listener)
        : m_watch(std::move(watch))
    {
        QObject::connect(m_watch.get(), &SwarmWatch::reported, &m_context,
                         [listener](const Result<ServiceSnapshot> &snapshot) { listener(snapshot); });
        if (m_watch->last())
            QMetaObject::invokeMethod(
                    &m_context, [listener, last = *m_watch->last()] { listener(last); }, Qt::QueuedConnection);
    }

private:
    std::shared_ptr<SwarmWatch> m_watch;
    QObject m_context; // goes first
};

}

class DockerServiceSource::Private
{
public:
    Private(DockerEndpoint endpoint, const Clock &ofFacts)
        : client(std::move(endpoint))
        , catalog(client)
        , clock(ofFacts)
    {
    }

    DockerClient client;
    ImageCatalog catalog;
    const Clock &clock;
    std::weak_ptr<SwarmWatch> watch;
};

DockerServiceSource::DockerServiceSource(DockerEndpoint endpoint, QObject *parent)
    : DockerServiceSource(std::move(endpoint), realClock(), parent)
{
}

DockerServiceSource::DockerServiceSource(DockerEndpoint endpoint, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(endpoint), clock))
{
}

DockerServiceSource::~DockerServiceSource()
{
    if (const std::shared_ptr<SwarmWatch> watch = d->watch.lock())
        watch->stop(); // its handles may live on, in silence
}

DockerClient &DockerServiceSource::client()
{
    return d->client;
}

QFuture<Result<ServiceSnapshot>> DockerServiceSource::services()
{
    return SnapshotCall::start(d->client, d->catalog, d->clock, SnapshotCall::Images::Ask);
}

std::unique_ptr<Subscription> DockerServiceSource::watch(Listener listener)
{
    std::shared_ptr<SwarmWatch> watch = d->watch.lock();
    if (!watch) {
        watch = std::shared_ptr<SwarmWatch>(new SwarmWatch(d->client, d->catalog, d->clock), [](SwarmWatch *gone) {
            gone->disconnect();
            gone->deleteLater(); // a listener may drop its handle while it is spoken to
        });
        d->watch = watch;
        watch->start();
    }
    return std::make_unique<WatchHandle>(std::move(watch), listener);
}

void DockerServiceSource::refresh()
{
    if (const std::shared_ptr<SwarmWatch> watch = d->watch.lock())
        watch->refresh();
}

QFuture<Result<QList<LogLine>>> DockerServiceSource::log(const LogRequest &request)
{
    return LogCall::start(d->client, request);
}

std::unique_ptr<LogStream> DockerServiceSource::followLog(const LogRequest &request, LogListener listener)
{
    return std::make_unique<DockerLogStream>(d->client, request, std::move(listener));
}

QFuture<Result<QList<SwarmResource>>> DockerServiceSource::resources()
{
    using Kind = SwarmResource::Kind;
    const auto question = [](const QString &path, Kind kind) {
        const auto parse = [kind](const QByteArray &body) { return parseResources(kind, body); };
        return GatherCall<SwarmResource>::Question{.request = {.path = path}, .parse = parse};
    };
    return GatherCall<SwarmResource>::start(d->client,
                                            {question(u"/secrets"_s, Kind::Secret),
                                             question(u"/configs"_s, Kind::Config),
                                             question(u"/networks"_s, Kind::Network)});
}

}
