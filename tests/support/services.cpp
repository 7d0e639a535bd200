// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/services.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Trunkline::Test {

namespace {

template <typename Value>
struct Named
{
    QLatin1StringView name;
    Value value;
};

constexpr Named<Task::State> States[] = {
        {"new"_L1, Task::State::New},           {"pending"_L1, Task::State::Pending},
        {"assigned"_L1, Task::State::Assigned}, {"preparing"_L1, Task::State::Preparing},
        {"ready"_L1, Task::State::Ready},       {"starting"_L1, Task::State::Starting},
        {"running"_L1, Task::State::Running},   {"complete"_L1, Task::State::Complete},
        {"shutdown"_L1, Task::State::Shutdown}, {"failed"_L1, Task::State::Failed},
        {"rejected"_L1, Task::State::Rejected}, {"orphaned"_L1, Task::State::Orphaned},
};

constexpr Named<Task::Desired> Wants[] = {
        {"ready"_L1, Task::Desired::Ready},       {"running"_L1, Task::Desired::Running},
        {"complete"_L1, Task::Desired::Complete}, {"shutdown"_L1, Task::Desired::Shutdown},
        {"remove"_L1, Task::Desired::Remove},
};

constexpr const char *StateNames[] = {"unknown", "healthy",  "rollingOut", "rollingBack", "rolledBack",
                                      "paused",  "degraded", "failing",    "stopped",     "completed"};
constexpr const char *ReasonNames[] = {"notKnown",
                                       "allUp",
                                       "jobRunning",
                                       "jobFailing",
                                       "jobDone",
                                       "scaledToZero",
                                       "rollbackFailed",
                                       "updatePaused",
                                       "rollingBackByItself",
                                       "rollingBackByHand",
                                       "outageDuringUpdate",
                                       "updateStuck",
                                       "updating",
                                       "crashLoop",
                                       "recoveringFromCrashLoop",
                                       "finished",
                                       "waitingForNode",
                                       "gaveUp",
                                       "tasksFailing",
                                       "nodeDown",
                                       "nodeDrained",
                                       "starting",
                                       "scaling",
                                       "tooFew",
                                       "rolledBackByItself",
                                       "rolledBackByHand",
                                       "restarted"};
constexpr const char *SeverityNames[] = {"none", "notice", "warning", "alert"};

template <typename Value, std::size_t Size>
Value valueOf(const Named<Value> (&names)[Size], QStringView name)
{
    for (const auto &[known, value] : names)
        if (known == name)
            return value;
    qFatal("no such word: %s", qPrintable(name.toString()));
}

}

Task task(const QString &words, const QDateTime &now)
{
    const qsizetype hash = words.indexOf(u'#');
    const QStringList parts = (hash < 0 ? words : words.left(hash)).simplified().split(u' ');
    Task task{.slot = parts[0].toInt(), .nodeId = u"n1"_s, .state = valueOf(States, parts[1])};
    task.desired = task.state <= Task::State::Running ? Task::Desired::Running : Task::Desired::Shutdown;
    task.templateHash = "present";
    task.error = hash < 0 ? QString() : words.mid(hash + 1).trimmed();
    task.stateAt = now.addSecs(-200);
    for (const QString &part : parts.mid(2)) {
        if (part == "old"_L1)
            task.templateHash = "old";
        else if (part.startsWith(u'-'))
            task.stateAt = now.addSecs(part.toInt());
        else if (part.startsWith("on="_L1))
            task.nodeId = part.mid(3);
        else if (part.startsWith("want="_L1))
            task.desired = valueOf(Wants, part.mid(5));
        else if (part.startsWith("exit="_L1))
            task.exitCode = part.mid(5).toInt();
        else if (part.startsWith("job="_L1))
            task.jobIteration = part.mid(4).toULongLong();
        else
            qFatal("no such word: %s", qPrintable(part));
    }
    task.createdAt = task.stateAt;
    task.image = QString::fromUtf8(task.templateHash) + u":1"_s;
    task.id = words;
    return task;
}

QList<Task> tasks(const QString &words, const QDateTime &now)
{
    QList<Task> result;
    for (const QString &one : words.split(u';', Qt::SkipEmptyParts))
        result.append(task(one, now));
    return result;
}

Service service(const QDateTime &now)
{
    return {.id = u"s1"_s,
            .name = u"api"_s,
            .createdAt = now.addSecs(-7200),
            .updatedAt = now.addSecs(-3600),
            .replicas = 2,
            .release = {.image = u"present:1"_s, .templateHash = "present"}};
}

QList<Node> nodes()
{
    return {{.id = u"n1"_s, .name = u"one"_s, .state = Node::State::Ready},
            {.id = u"n2"_s, .name = u"two"_s, .state = Node::State::Ready},
            {.id = u"n3"_s, .name = u"three"_s, .state = Node::State::Down},
            {.id = u"n4"_s, .name = u"four"_s, .state = Node::State::Ready, .availability = Node::Availability::Drain}};
}

QString line(const ServiceVerdict &verdict)
{
    QString text = QLatin1StringView(StateNames[int(verdict.state)]) + u' '
            + QLatin1StringView(ReasonNames[int(verdict.reason)]) + u' '
            + QLatin1StringView(SeverityNames[int(verdict.severity)]) + u' ' + QString::number(verdict.up) + u'/'
            + (verdict.wanted ? QString::number(*verdict.wanted) : u"?"_s);
    if (verdict.current != verdict.up)
        text += u" current="_s + QString::number(verdict.current);
    if (verdict.failures > 0)
        text += u" failures="_s + QString::number(verdict.failures);
    if (verdict.draining > 0)
        text += u" draining="_s + QString::number(verdict.draining);
    if (!verdict.node.isEmpty())
        text += u" node="_s + verdict.node;
    if (!verdict.detail.isEmpty())
        text += u" # "_s + verdict.detail;
    return text;
}

}
