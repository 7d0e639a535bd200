// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/parse/taskparser.h"

#include "app/adapters/docker/parse/dockerjson.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Task::State taskState(const QString &name)
{
    using enum Task::State;
    static const QHash<QString, Task::State> states{
            {u"new"_s, New},           {u"pending"_s, Pending},     {u"assigned"_s, Assigned},
            {u"accepted"_s, Accepted}, {u"preparing"_s, Preparing}, {u"ready"_s, Ready},
            {u"starting"_s, Starting}, {u"running"_s, Running},     {u"complete"_s, Complete},
            {u"shutdown"_s, Shutdown}, {u"failed"_s, Failed},       {u"rejected"_s, Rejected},
            {u"remove"_s, Remove},     {u"orphaned"_s, Orphaned},
    };
    return states.value(name, Unknown);
}

Task::Desired desiredState(const QString &name)
{
    using enum Task::Desired;
    static const QHash<QString, Task::Desired> states{
            {u"ready"_s, Ready},       {u"running"_s, Running}, {u"complete"_s, Complete},
            {u"shutdown"_s, Shutdown}, {u"remove"_s, Remove},
    };
    return states.value(name, Unknown);
}

QStringList parseAddresses(const QJsonArray &attachments)
{
    QStringList addresses;
    for (const auto &attachment : attachments) {
        const QJsonArray ofOne = attachment["Addresses"_L1].toArray();
        for (const auto &address : ofOne)
            addresses.append(address.toString().section(u'/', 0, 0));
    }
    return addresses;
}

Task parseTask(const QJsonObject &object)
{
    const QJsonObject status = object["Status"_L1].toObject();
    const QJsonObject container = status["ContainerStatus"_L1].toObject();
    const QJsonObject spec = object["Spec"_L1].toObject();
    Task task{.id = object["ID"_L1].toString(),
              .serviceId = object["ServiceID"_L1].toString(),
              .slot = object["Slot"_L1].toInt(),
              .nodeId = object["NodeID"_L1].toString(),
              .state = taskState(status["State"_L1].toString()),
              .desired = desiredState(object["DesiredState"_L1].toString()),
              .createdAt = parseEngineTime(object["CreatedAt"_L1]),
              .stateAt = parseEngineTime(status["Timestamp"_L1]),
              .message = status["Message"_L1].toString(),
              .error = status["Err"_L1].toString(),
              .containerId = container["ContainerID"_L1].toString(),
              .image = spec["ContainerSpec"_L1]["Image"_L1].toString(),
              .templateHash = hashOfTaskTemplate(spec),
              .addresses = parseAddresses(object["NetworksAttachments"_L1].toArray())};
    // -1 is no code: it stands for "being stopped"
    if (const QJsonValue code = container["ExitCode"_L1];
        task.state >= Task::State::Complete && code.isDouble() && code.toInt() >= 0)
        task.exitCode = code.toInt();
    if (const QJsonValue iteration = object["JobIteration"_L1]; iteration.isObject())
        task.jobIteration = quint64(iteration["Index"_L1].toInteger());
    return task;
}

Node parseNode(const QJsonObject &object)
{
    const QJsonObject spec = object["Spec"_L1].toObject();
    const QJsonObject description = object["Description"_L1].toObject();
    const QJsonObject status = object["Status"_L1].toObject();
    Node node{.id = object["ID"_L1].toString(),
              .name = description["Hostname"_L1].toString(),
              .message = status["Message"_L1].toString(),
              .address = status["Addr"_L1].toString(),
              .engineVersion = description["Engine"_L1]["EngineVersion"_L1].toString(),
              .nanoCpus = description["Resources"_L1]["NanoCPUs"_L1].toInteger(),
              .memoryBytes = description["Resources"_L1]["MemoryBytes"_L1].toInteger()};
    const QString state = status["State"_L1].toString();
    node.state = state == "ready"_L1     ? Node::State::Ready
            : state == "down"_L1         ? Node::State::Down
            : state == "disconnected"_L1 ? Node::State::Disconnected
                                         : Node::State::Unknown;
    const QString availability = spec["Availability"_L1].toString();
    node.availability = availability == "drain"_L1 ? Node::Availability::Drain
            : availability == "pause"_L1           ? Node::Availability::Pause
                                                   : Node::Availability::Active;
    if (spec["Role"_L1].toString() == "manager"_L1)
        node.role = object["ManagerStatus"_L1]["Leader"_L1].toBool() ? Node::Role::Leader : Node::Role::Manager;
    return node;
}

}

Result<QList<Task>> parseTasks(const QByteArray &body)
{
    const Result<QJsonArray> array = parseJsonArray(body, "tasks"_L1);
    if (!array)
        return Failure(array.error());
    QList<Task> tasks;
    tasks.reserve(array->size());
    for (const auto &value : *array)
        tasks.append(parseTask(value.toObject()));
    std::ranges::stable_sort(tasks, std::ranges::greater(), &Task::createdAt);
    return tasks;
}

Result<QList<Node>> parseNodes(const QByteArray &body)
{
    const Result<QJsonArray> array = parseJsonArray(body, "nodes"_L1);
    if (!array)
        return Failure(array.error());
    QList<Node> nodes;
    for (const auto &value : *array)
        nodes.append(parseNode(value.toObject()));
    std::ranges::sort(nodes, {}, &Node::name);
    return nodes;
}

}
