// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/branchdetailsource.h"
#include "models/ports/branchsource.h"
#include "models/ports/branchstore.h"
#include "models/ports/clock.h"

#include <QPointer>
#include <QPromise>

#include <list>
#include <map>

namespace Trunkline::Test {

/// Calls that stay open until the test answers them, oldest first.
template <typename T>
class OpenCalls
{
public:
    QFuture<Result<T>> open()
    {
        QPromise<Result<T>> &call = m_calls.emplace_back();
        call.start();
        return call.future();
    }
    /// How many wait for an answer; cancelled ones are over.
    int count()
    {
        dropCancelled();
        return int(m_calls.size());
    }
    void answer(const Result<T> &result)
    {
        dropCancelled();
        if (m_calls.empty())
            qFatal("the test answers a call that nobody made");
        QPromise<Result<T>> call = std::move(m_calls.front());
        m_calls.pop_front();
        call.addResult(result);
        call.finish();
    }

private:
    void dropCancelled()
    {
        std::erase_if(m_calls, [](QPromise<Result<T>> &call) {
            if (call.isCanceled())
                call.finish();
            return call.isCanceled();
        });
    }

    std::list<QPromise<Result<T>>> m_calls;
};

/// A source whose world the test makes: publish() what it shall say. With answersAtOnce false, calls stay open in
/// reads and fetches until the test answers them.
class FakeBranchSource final : public BranchSource
{
public:
    explicit FakeBranchSource(Result<BranchSnapshot> world = Failure(Error()))
        : m_world(std::move(world))
    {
    }

    QFuture<Result<BranchSnapshot>> branches(Depth /*depth*/) override
    {
        return answersAtOnce ? QtFuture::makeReadyValueFuture(m_world) : reads.open();
    }
    std::unique_ptr<Subscription> watch(Listener listener) override
    {
        auto handle = std::make_unique<Handle>(*this, std::move(listener));
        if (answersAtOnce)
            handle->report(m_world);
        return handle;
    }
    QFuture<Result<void>> fetch() override
    {
        return answersAtOnce ? QtFuture::makeReadyValueFuture(Result<void>()) : fetches.open();
    }

    void publish(const Result<BranchSnapshot> &world)
    {
        m_world = world;
        for (Handle *handle : std::as_const(m_handles))
            handle->report(world);
    }
    qsizetype watchers() const { return m_handles.size(); }

    bool answersAtOnce = false;
    OpenCalls<BranchSnapshot> reads;
    OpenCalls<void> fetches;

private:
    class Handle final : public Subscription
    {
    public:
        Handle(FakeBranchSource &source, Listener listener)
            : m_source(source)
            , m_listener(std::move(listener))
        {
            m_source.m_handles.append(this);
        }
        ~Handle() override { m_source.m_handles.removeOne(this); }
        void report(const Result<BranchSnapshot> &world) { m_listener(world); }

    private:
        FakeBranchSource &m_source;
        Listener m_listener;
    };

    Result<BranchSnapshot> m_world;
    QList<Handle *> m_handles;
};

class FakeBranchDetailSource final : public BranchDetailSource
{
public:
    QFuture<Result<BranchDetail>> detail(const Branch &branch, const Trunk & /*trunk*/) override
    {
        asked.append(branch.name);
        return calls.open();
    }

    QStringList asked;
    OpenCalls<BranchDetail> calls;
};

/// Plans what plans says for a name, and remembers what it was told to do.
class FakeBranchStore final : public BranchStore
{
public:
    QFuture<Result<BranchDeletion>> planDeletion(const Branch &branch, const Trunk & /*trunk*/, Where where) override
    {
        if (refusal)
            return QtFuture::makeReadyValueFuture(Result<BranchDeletion>(Failure(*refusal)));
        BranchDeletion plan{.name = branch.name, .lost = lost, .isMerged = lost.isEmpty()};
        if (where != Where::Remote) {
            plan.localRef = u"refs/heads/" + branch.name;
            plan.localTip = branch.tip;
        }
        if (where != Where::Local) {
            plan.remote = QStringLiteral("origin");
            plan.remoteRef = u"refs/heads/" + branch.name;
            plan.remoteTip = branch.tip;
        }
        return QtFuture::makeReadyValueFuture(Result<BranchDeletion>(plan));
    }
    QFuture<Result<void>> remove(const BranchDeletion &plan) override
    {
        removed.append(plan);
        return removals.open();
    }
    QFuture<Result<void>> restore(const BranchDeletion &plan) override
    {
        restored.append(plan);
        return restores.open();
    }

    std::optional<Error> refusal;
    QList<Commit> lost;
    QList<BranchDeletion> removed;
    QList<BranchDeletion> restored;
    OpenCalls<void> removals;
    OpenCalls<void> restores;
};

/// Stands still until it is moved.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime start)
        : m_now(std::move(start))
    {
    }

    QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addDuration(by); }

private:
    QDateTime m_now;
};

}
