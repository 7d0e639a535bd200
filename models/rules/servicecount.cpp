// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/servicecount.h"

#include "models/rules/serviceverdict.h"

#include <QHash>

#include <algorithm>

namespace Trunkline {

namespace {

/// What is known of one slot, or of one node in global mode.
struct Slot
{
    QList<Task> failures; ///< of the present spec, newest first
    QList<Task> recentFailures;
    std::optional<Task> live; ///< running and meant to
    bool isUp = false;
    bool isUpToDate = false;
    bool isManned = false; ///< has a task that is meant to run, or waits for its turn
};

QString slotKey(const Task &task)
{
    return task.slot > 0 ? QString::number(task.slot) : task.nodeId;
}

const Node *findNode(const QList<Node> &nodes, const QString &id)
{
    const auto found = std::ranges::find(nodes, id, &Node::id);
    return found == nodes.end() ? nullptr : &*found;
}

bool newestFirst(const Task &one, const Task &other)
{
    return one.stateAt > other.stateAt;
}

class Counter
{
public:
    Counter(const Service &service, const QList<Node> &nodes, const QDateTime &now, std::chrono::seconds window)
        : m_service(service)
        , m_nodes(nodes)
        , m_now(now)
        , m_windowStart(now.addDuration(-window))
    {
    }

    ServiceCount count()
    {
        for (const Task &task : m_service.tasks)
            add(task);
        for (Slot &slot : m_slots)
            add(slot);
        m_count.wanted = wanted();
        return m_count;
    }

private:
    void add(const Task &task)
    {
        Slot &slot = m_slots[slotKey(task)];
        const Node *node = findNode(m_nodes, task.nodeId);
        if (task.desired == Task::Desired::Running || task.desired == Task::Desired::Ready)
            slot.isManned = true;
        if (task.desired == Task::Desired::Running || task.desired == Task::Desired::Complete)
            addWanted(slot, task, node);
        else if (task.state == Task::State::Running && node && node->state == Node::State::Ready)
            ++m_count.draining;
        const bool isOfPresentSpec = task.templateHash == m_service.release.templateHash;
        if (isOfPresentSpec && isFailure(task))
            addFailure(slot, task);
        if (isOfPresentSpec && node && node->availability == Node::Availability::Drain && isLeaving(task))
            m_count.drainedNode = node->id;
    }

    /// Moves away, or has just done so.
    bool isLeaving(const Task &task) const
    {
        return task.desired == Task::Desired::Shutdown
                && (task.state <= Task::State::Running
                    || (task.state == Task::State::Shutdown && task.stateAt >= m_windowStart));
    }

    void addWanted(Slot &slot, const Task &task, const Node *node)
    {
        if (!task.nodeId.isEmpty())
            m_nodesInUse.insert(task.nodeId);
        if (task.state == Task::State::Running && node && node->state == Node::State::Ready) {
            slot.isUp = true;
            slot.isUpToDate = slot.isUpToDate || task.templateHash == m_service.release.templateHash;
            // A task of the spec before has outlived nothing: it is not the one that crashes.
            if (task.templateHash == m_service.release.templateHash
                && (!slot.live || slot.live->stateAt < task.stateAt))
                slot.live = task;
        } else if (task.state == Task::State::Running && node) {
            m_count.downNode = node->id;
        } else if (task.state <= Task::State::Pending && !task.error.isEmpty()) {
            m_count.waiting = task;
        }
    }

    void addFailure(Slot &slot, const Task &task)
    {
        slot.failures.append(task);
        if (task.stateAt >= m_windowStart)
            slot.recentFailures.append(task);
        if (!m_count.lastFailure || m_count.lastFailure->stateAt < task.stateAt)
            m_count.lastFailure = task;
    }

    void add(Slot &slot)
    {
        m_count.up += slot.isUp ? 1 : 0;
        m_count.current += slot.isUpToDate ? 1 : 0;
        m_count.failures += qint32(slot.recentFailures.size());
        m_count.emptySlots += !slot.isManned && !slot.failures.isEmpty() ? 1 : 0;
        if (slot.recentFailures.size() < 2)
            return;
        std::ranges::sort(slot.recentFailures, newestFirst);
        const qint64 period
                = std::max<qint64>(slot.recentFailures[1].stateAt.msecsTo(slot.recentFailures[0].stateAt), 1000);
        const bool hasOutlived = slot.live && slot.live->stateAt.msecsTo(m_now) > 2 * period;
        m_count.hasOutlivedLoop = hasOutlived && (!m_count.isLooping || m_count.hasOutlivedLoop);
        m_count.isLooping = true;
    }

    std::optional<qint32> wanted() const
    {
        if (!m_service.isGlobal())
            return m_service.replicas;
        return m_nodesInUse.isEmpty() ? std::nullopt : std::optional(qint32(m_nodesInUse.size()));
    }

    const Service &m_service;
    const QList<Node> &m_nodes;
    const QDateTime m_now;
    const QDateTime m_windowStart;
    QHash<QString, Slot> m_slots;
    QSet<QString> m_nodesInUse;
    ServiceCount m_count;
};

}

ServiceCount countTasks(const Service &service, const QList<Node> &nodes, const QDateTime &now,
                        std::chrono::seconds failureWindow)
{
    return Counter(service, nodes, now, failureWindow).count();
}

}
