// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unavailableswarm.h"

#include <QTimer>

namespace Trunkline {

namespace {

/// Says it once, when the listener's event loop turns.
template <typename Base, typename Listener>
class OneSwarmReport final : public Base
{
public:
    OneSwarmReport(Error reason, Listener listener)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [reason = std::move(reason), listener = std::move(listener)] { listener(Failure(reason)); });
        m_timer.start(0);
    }

private:
    QTimer m_timer;
};

/// A log that never has a line.
class NoLog : public LogStream
{
public:
    void pause() override { }
    void resume() override { }
};

}

UnavailableSwarm::UnavailableSwarm(Error reason)
    : m_reason(std::move(reason))
{
}

template <typename T>
QFuture<Result<T>> UnavailableSwarm::refuse() const
{
    return QtFuture::makeReadyValueFuture(Result<T>(Failure(m_reason)));
}

QFuture<Result<ServiceSnapshot>> UnavailableSwarm::services()
{
    return refuse<ServiceSnapshot>();
}

std::unique_ptr<Subscription> UnavailableSwarm::watch(Listener listener)
{
    return std::make_unique<OneSwarmReport<Subscription, Listener>>(m_reason, std::move(listener));
}

QFuture<Result<QList<LogLine>>> UnavailableSwarm::log(const LogRequest & /*request*/)
{
    return refuse<QList<LogLine>>();
}

std::unique_ptr<LogStream> UnavailableSwarm::followLog(const LogRequest & /*request*/, LogListener listener)
{
    return std::make_unique<OneSwarmReport<NoLog, LogListener>>(m_reason, std::move(listener));
}

QFuture<Result<QList<SwarmResource>>> UnavailableSwarm::resources()
{
    return refuse<QList<SwarmResource>>();
}

QFuture<Result<void>> UnavailableSwarm::rollBack(const Service & /*service*/)
{
    return refuse<void>();
}

QFuture<Result<void>> UnavailableSwarm::restart(const Service & /*service*/)
{
    return refuse<void>();
}

QFuture<Result<void>> UnavailableSwarm::scale(const Service & /*service*/, qint32 /*replicas*/)
{
    return refuse<void>();
}

QFuture<Result<QList<SwarmResource>>> UnavailableSwarm::planRemoval(const Preview & /*preview*/)
{
    return refuse<QList<SwarmResource>>();
}

QFuture<Result<void>> UnavailableSwarm::remove(const Preview & /*preview*/, const QList<SwarmResource> & /*plan*/)
{
    return refuse<void>();
}

QFuture<Result<void>> UnavailableSwarm::record(const RolloutRecord & /*record*/)
{
    return refuse<void>();
}

QFuture<Result<QList<RolloutRecord>>> UnavailableSwarm::ofService(const QString & /*clusterId*/,
                                                                  const QString & /*serviceId*/, qint32 /*limit*/)
{
    return refuse<QList<RolloutRecord>>();
}

QFuture<Result<QList<RolloutRecord>>> UnavailableSwarm::latest(const QString & /*clusterId*/)
{
    return refuse<QList<RolloutRecord>>();
}

QFuture<Result<QList<RolloutRecord>>> UnavailableSwarm::since(const QString & /*clusterId*/, const QDateTime & /*from*/)
{
    return refuse<QList<RolloutRecord>>();
}

}
