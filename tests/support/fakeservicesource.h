// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/rolloutlog.h"
#include "models/ports/servicesource.h"
#include "models/ports/servicestore.h"
#include "models/ports/stacksource.h"
#include "models/ports/trunkdistancesource.h"
#include "tests/support/fakebranchsource.h"

#include <QTimer>

namespace Trunkline::Test {

using namespace Qt::StringLiterals;

/// A swarm whose facts the test publishes.
class FakeServiceSource final : public ServiceSource
{
public:
    QFuture<Result<ServiceSnapshot>> services() override { return reads.open(); }
    std::unique_ptr<Subscription> watch(Listener listener) override
    {
        auto handle = std::make_unique<Handle<Subscription, Listener>>(std::move(listener));
        m_listener = handle->listener();
        return handle;
    }
    void refresh() override { ++refreshes; }
    QFuture<Result<QList<LogLine>>> log(const LogRequest &request) override
    {
        logRequests.append(request);
        return logs.open();
    }
    std::unique_ptr<LogStream> followLog(const LogRequest &request, LogListener listener) override
    {
        followed.append(request);
        auto handle = std::make_unique<LogHandle>(std::move(listener), isPaused);
        m_logListener = handle->listener();
        return handle;
    }
    QFuture<Result<QList<SwarmResource>>> resources() override { return resourceReads.open(); }

    void publish(const Result<ServiceSnapshot> &snapshot)
    {
        if (const auto listener = m_listener.lock())
            (*listener)(snapshot);
    }
    void write(const Result<QList<LogLine>> &lines)
    {
        if (const auto listener = m_logListener.lock())
            (*listener)(lines);
    }
    bool isFollowed() const { return !m_logListener.expired(); }

    OpenCalls<ServiceSnapshot> reads;
    OpenCalls<QList<LogLine>> logs;
    OpenCalls<QList<SwarmResource>> resourceReads;
    QList<LogRequest> logRequests;
    QList<LogRequest> followed;
    int refreshes = 0;
    bool isPaused = false;

private:
    template <typename Base, typename Heard>
    class Handle : public Base
    {
    public:
        explicit Handle(Heard listener)
            : m_listener(std::make_shared<Heard>(std::move(listener)))
        {
        }
        std::weak_ptr<Heard> listener() const { return m_listener; }

    private:
        const std::shared_ptr<Heard> m_listener;
    };
    /// LogStream with both its verbs.
    class Pausable : public LogStream
    {
    public:
        void pause() override { *m_isPaused = true; }
        void resume() override { *m_isPaused = false; }

    protected:
        bool *m_isPaused = nullptr;
    };
    class LogHandle final : public Handle<Pausable, LogListener>
    {
    public:
        LogHandle(LogListener listener, bool &isPaused)
            : Handle(std::move(listener))
        {
            m_isPaused = &isPaused;
        }
    };

    std::weak_ptr<Listener> m_listener;
    std::weak_ptr<LogListener> m_logListener;
};

/// Writes down what was asked, and answers when the test says so.
class FakeServiceStore final : public ServiceStore
{
public:
    QFuture<Result<void>> rollBack(const Service &service) override
    {
        asked.append(u"rollBack %1 @%2"_s.arg(service.name).arg(service.version));
        return calls.open();
    }
    QFuture<Result<void>> restart(const Service &service) override
    {
        asked.append(u"restart %1 @%2"_s.arg(service.name).arg(service.version));
        return calls.open();
    }
    QFuture<Result<void>> scale(const Service &service, qint32 replicas) override
    {
        asked.append(u"scale %1 to %2 @%3"_s.arg(service.name).arg(replicas).arg(service.version));
        return calls.open();
    }

    OpenCalls<void> calls;
    QStringList asked;
};

/// A history in memory.
class FakeRolloutLog final : public RolloutLog
{
public:
    QFuture<Result<void>> record(const RolloutRecord &record) override
    {
        records.removeIf([&](const RolloutRecord &old) {
            return old.serviceId == record.serviceId && old.startedAt == record.startedAt;
        });
        records.prepend(record);
        return QtFuture::makeReadyValueFuture(Result<void>());
    }
    QFuture<Result<QList<RolloutRecord>>> ofService(const QString & /*clusterId*/, const QString &serviceId,
                                                    qint32 /*limit*/) override
    {
        QList<RolloutRecord> own;
        for (const RolloutRecord &record : std::as_const(records))
            if (record.serviceId == serviceId)
                own.append(record);
        return QtFuture::makeReadyValueFuture(Result<QList<RolloutRecord>>(own));
    }
    QFuture<Result<QList<RolloutRecord>>> latest(const QString & /*clusterId*/) override
    {
        return QtFuture::makeReadyValueFuture(Result<QList<RolloutRecord>>(records));
    }
    QFuture<Result<QList<RolloutRecord>>> since(const QString & /*clusterId*/, const QDateTime &from) override
    {
        QList<RolloutRecord> own = records;
        own.removeIf([&from](const RolloutRecord &record) { return record.startedAt < from; });
        return QtFuture::makeReadyValueFuture(Result<QList<RolloutRecord>>(own));
    }

    QList<RolloutRecord> records;
};

/// Stack files that the test writes.
class FakeStackSource final : public StackSource
{
public:
    QFuture<Result<QList<StackFile>>> stackFiles() override
    {
        return QtFuture::makeReadyValueFuture(Result<QList<StackFile>>(files));
    }

    QFuture<Result<QList<StackFile>>> filesAt(const ObjectId &commit) override
    {
        ++askedCommits;
        return QtFuture::makeReadyValueFuture(
                atCommits.value(commit.toHex(), Failure(Error{.kind = Error::Kind::NotFound})));
    }

    QFuture<Result<QList<BranchStackFile>>> changedFiles(const QList<StackBranch> & /*branches*/) override
    {
        return QtFuture::makeReadyValueFuture(Result<QList<BranchStackFile>>(QList<BranchStackFile>()));
    }

    QList<StackFile> files;
    QHash<QString, Result<QList<StackFile>>> atCommits;
    int askedCommits = 0;
};

/// Knows where some commits stand.
class FakeTrunkDistances final : public TrunkDistanceSource
{
public:
    QFuture<Result<QHash<QString, TrunkDistance>>> distances(const QStringList &commits,
                                                             const QString & /*against*/) override
    {
        asked.append(commits);
        QHash<QString, TrunkDistance> found;
        for (const QString &commit : commits)
            found.insert(commit, known.value(commit));
        return QtFuture::makeReadyValueFuture(Result<QHash<QString, TrunkDistance>>(found));
    }

    QHash<QString, TrunkDistance> known;
    QList<QStringList> asked;
};

}
