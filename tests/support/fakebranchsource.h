// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/branchdetailsource.h"
#include "models/ports/branchsource.h"
#include "models/ports/branchstore.h"
#include "models/ports/clock.h"

#include <QObject>
#include <QPromise>

#include <algorithm>
#include <list>
#include <memory>

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

/// A source whose world the test makes: publish() what it shall say. By itself it answers nothing: calls stay open in
/// reads and fetches, and a watch hears of the next publish(). With Answers::Itself it behaves as a source does.
class FakeBranchSource final : public BranchSource
{
public:
    enum class Answers { WhenTold, Itself };

    FakeBranchSource() = default;
    FakeBranchSource(Answers answers, Result<BranchSnapshot> world)
        : m_answers(answers)
        , m_world(std::move(world))
    {
    }

    QFuture<Result<BranchSnapshot>> branches(Depth /*depth*/) override
    {
        later([this] {
            if (reads.count() > 0)
                reads.answer(m_world);
        });
        return reads.open();
    }
    std::unique_ptr<Subscription> watch(Listener listener) override
    {
        auto handle = std::make_unique<Handle>(std::move(listener));
        m_listeners.append(handle->listener());
        later([this, heard = m_listeners.last()] { report(heard); });
        return handle;
    }
    QFuture<Result<void>> fetch() override
    {
        later([this] {
            if (fetches.count() > 0)
                fetches.answer({});
        });
        return fetches.open();
    }

    void publish(const Result<BranchSnapshot> &world)
    {
        m_world = world;
        const auto listeners = m_listeners; // one may leave, or come, while another hears
        for (const auto &listener : listeners)
            report(listener);
    }
    qsizetype watchers() const
    {
        return std::ranges::count_if(m_listeners, [](const auto &listener) { return !listener.expired(); });
    }

    OpenCalls<BranchSnapshot> reads;
    OpenCalls<void> fetches;

private:
    class Handle final : public Subscription
    {
    public:
        explicit Handle(Listener listener)
            : m_listener(std::make_shared<Listener>(std::move(listener)))
        {
        }
        std::weak_ptr<Listener> listener() const { return m_listener; }

    private:
        const std::shared_ptr<Listener> m_listener;
    };

    void report(const std::weak_ptr<Listener> &to)
    {
        const Result<BranchSnapshot> world = m_world; // the listener may end the source
        if (const std::shared_ptr<Listener> listener = to.lock())
            (*listener)(world);
    }
    template <typename Task>
    void later(Task task)
    {
        if (m_answers == Answers::Itself)
            QMetaObject::invokeMethod(&m_context, std::move(task), Qt::QueuedConnection);
    }

    const Answers m_answers = Answers::WhenTold;
    Result<BranchSnapshot> m_world = Failure(Error());
    QList<std::weak_ptr<Listener>> m_listeners;
    QObject m_context; // its end drops what was to come later
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
