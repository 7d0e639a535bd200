// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/serviceprinting.h"

#include "app/cli/jsonwriter.h"
#include "models/rules/branchrules.h"
#include "models/rules/servicerules.h"
#include "models/wording/agewording.h"
#include "models/wording/servicewording.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using VerdictState = ServiceVerdict::State;

QLatin1StringView modeName(const Service &service)
{
    return service.isJob() ? "job"_L1 : service.isGlobal() ? "global"_L1 : "replicated"_L1;
}

std::optional<QLatin1StringView> rolloutName(Rollout::State state)
{
    switch (state) {
    case Rollout::State::None:
        return std::nullopt;
    case Rollout::State::Updating:
        return "updating"_L1;
    case Rollout::State::Paused:
        return "paused"_L1;
    case Rollout::State::Completed:
        return "completed"_L1;
    case Rollout::State::RollbackStarted:
        return "rollbackStarted"_L1;
    case Rollout::State::RollbackPaused:
        return "rollbackPaused"_L1;
    case Rollout::State::RollbackCompleted:
        return "rollbackCompleted"_L1;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

QLatin1StringView orderName(RolloutConfig::Order order)
{
    return order == RolloutConfig::Order::StartFirst ? "start-first"_L1 : "stop-first"_L1;
}

QLatin1StringView actionName(RolloutConfig::FailureAction action)
{
    switch (action) {
    case RolloutConfig::FailureAction::Pause:
        return "pause"_L1;
    case RolloutConfig::FailureAction::Continue:
        return "continue"_L1;
    case RolloutConfig::FailureAction::Rollback:
        return "rollback"_L1;
    }
    Q_UNREACHABLE_RETURN("pause"_L1);
}

std::optional<bool> hasCheck(ServiceConfiguration::HealthCheck check)
{
    using enum ServiceConfiguration::HealthCheck;
    if (check == Unknown)
        return std::nullopt;
    return check == Service || check == Image;
}

QString nodeName(const QList<Node> &nodes, const QString &id)
{
    const auto found = std::ranges::find(nodes, id, &Node::id);
    return found == nodes.end() ? id : found->name;
}

/// What the last rollout tried: as remembered, else what runs now.
Release attempted(const ServiceRow &row, const ServiceReading &reading)
{
    if (row.verdict.refused)
        return *row.verdict.refused;
    const auto known = reading.remembered.constFind(row.service.id);
    const bool isOfThisRollout
            = known != reading.remembered.cend() && known->startedAt == row.service.rollout.startedAt;
    return isOfThisRollout ? known->attempted : row.service.release;
}

void writeUpdate(JsonWriter &json, const ServiceRow &row, const ServiceReading &reading)
{
    const Rollout &rollout = row.service.rollout;
    const bool isKnown = rollout.state != Rollout::State::None;
    const Release release = isKnown || row.verdict.refused ? attempted(row, reading) : Release();
    json.key("update"_L1);
    json.beginObject();
    json.member("state"_L1, rolloutName(rollout.state));
    json.member("startedAt"_L1, rollout.startedAt);
    json.member("completedAt"_L1, rollout.completedAt);
    json.textOrNull("message"_L1, rollout.message);
    json.textOrNull("attemptedImage"_L1, release.image);
    json.textOrNull("attemptedCommit"_L1, release.commit);
    json.endObject();
}

/// The newest failure that is known: of a task that the engine still has, else of the remembered rollout.
std::optional<TaskFailure> lastFailure(const ServiceRow &row, const ServiceReading &reading)
{
    const Task *newest = nullptr;
    for (const Task &task : row.service.tasks)
        if (isFailure(task) && (!newest || newest->stateAt < task.stateAt))
            newest = &task;
    std::optional<TaskFailure> failure;
    if (const auto known = reading.remembered.constFind(row.service.id); known != reading.remembered.cend())
        failure = known->failure;
    if (!newest || (failure && failure->at >= newest->stateAt))
        return failure;
    return TaskFailure{.taskId = newest->id,
                       .slot = newest->slot,
                       .node = nodeName(reading.snapshot.nodes, newest->nodeId),
                       .message = newest->error,
                       .exitCode = newest->exitCode,
                       .at = newest->stateAt,
                       .log = {}};
}

void writeLastFailure(JsonWriter &json, const ServiceRow &row, const ServiceReading &reading)
{
    json.key("lastFailure"_L1);
    const std::optional<TaskFailure> failure = lastFailure(row, reading);
    if (!failure)
        return json.null();
    json.beginObject();
    json.member("at"_L1, failure->at);
    json.textOrNull("taskId"_L1, failure->taskId);
    json.textOrNull("node"_L1, failure->node);
    json.textOrNull("message"_L1, failure->message);
    json.member("exitCode"_L1, failure->exitCode);
    json.endObject();
}

void writePorts(JsonWriter &json, const QList<PublishedPort> &ports)
{
    json.key("ports"_L1);
    json.beginArray();
    for (const PublishedPort &port : ports) {
        json.beginObject();
        json.member("published"_L1, qint64(port.published));
        json.member("target"_L1, qint64(port.target));
        json.textOrNull("protocol"_L1, port.protocol);
        json.textOrNull("mode"_L1, port.mode);
        json.endObject();
    }
    json.endArray();
}

QStringList nodesOf(const Service &service, const QList<Node> &nodes)
{
    QStringList names;
    for (const Task &task : service.tasks)
        if (task.desired == Task::Desired::Running && !task.nodeId.isEmpty())
            names.append(nodeName(nodes, task.nodeId));
    names.removeDuplicates();
    names.sort();
    return names;
}

Paint paintOf(const ServiceVerdict &verdict)
{
    if (verdict.severity == ServiceVerdict::Severity::Alert)
        return Paint::Bad;
    if (verdict.severity == ServiceVerdict::Severity::Warning || verdict.state == VerdictState::RolledBack)
        return Paint::Warning;
    return verdict.state == VerdictState::Healthy ? Paint::Good : Paint::Faint;
}

QString summaryText(const ServiceReading &reading)
{
    QMap<int, int> counts;
    for (const ServiceRow &row : reading.rows)
        ++counts[int(row.verdict.state)];
    QStringList parts;
    for (const auto &[state, count] : counts.asKeyValueRange())
        parts += u"%1 %2"_s.arg(count).arg(verdictText(VerdictState(state)));
    const SwarmEngine &engine = reading.snapshot.engine;
    const QString services = reading.rows.size() == 1 ? u"1 service"_s : u"%1 services"_s.arg(reading.rows.size());
    return u"%1 (%2) on %3, engine %4"_s.arg(services, parts.join(u", "), engine.endpoint, engine.version);
}

}

std::optional<QLatin1StringView> verdictName(VerdictState state)
{
    switch (state) {
    case VerdictState::Unknown:
        return std::nullopt;
    case VerdictState::Healthy:
        return "healthy"_L1;
    case VerdictState::RollingOut:
        return "rollingOut"_L1;
    case VerdictState::RollingBack:
        return "rollingBack"_L1;
    case VerdictState::RolledBack:
        return "rolledBack"_L1;
    case VerdictState::Paused:
        return "paused"_L1;
    case VerdictState::Degraded:
        return "degraded"_L1;
    case VerdictState::Failing:
        return "failing"_L1;
    case VerdictState::Stopped:
        return "stopped"_L1;
    case VerdictState::Completed:
        return "completed"_L1;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

void writeService(JsonWriter &json, const ServiceRow &row, const ServiceReading &reading, const ServicePolicy &policy)
{
    const Service &service = row.service;
    const ServiceConfiguration &configuration = service.configuration;
    const bool isKnown = row.verdict.state != VerdictState::Unknown;
    json.beginObject();
    json.member("name"_L1, service.name);
    json.textOrNull("stack"_L1, service.stack);
    json.member("mode"_L1, modeName(service));
    json.member("running"_L1, isKnown ? std::optional<qint64>(row.verdict.up) : std::nullopt);
    json.member("desired"_L1, row.verdict.wanted);
    json.textOrNull("image"_L1, service.release.image);
    json.textOrNull("digest"_L1, service.release.digest);
    json.textOrNull("commit"_L1, service.release.commit);
    json.member("behindTrunk"_L1, row.distance.behind);
    json.member("verdict"_L1, verdictName(row.verdict.state));
    json.member("reason"_L1, verdictSentence(service, row.verdict));
    writeUpdate(json, row, reading);
    writeLastFailure(json, row, reading);
    json.member("updateOrder"_L1, orderName(configuration.update.order));
    json.member("failureAction"_L1, actionName(configuration.update.failureAction));
    json.member("hasHealthCheck"_L1, hasCheck(configuration.healthCheck));
    writePorts(json, service.ports);
    json.list("nodes"_L1, nodesOf(service, reading.snapshot.nodes));
    const ServiceRole role = reading.previews.contains(service.id) ? ServiceRole::Preview : ServiceRole::Production;
    json.list("findings"_L1, brokenRules(serviceFindings(row, role, reading.now, policy)));
    json.endObject();
}

void printServices(QIODevice &out, const TextStyle &style, const ServiceReading &reading)
{
    using enum TextTable::Elide;
    if (reading.rows.isEmpty()) {
        out.write("The swarm runs no service.\n");
        return;
    }
    TextTable table({{.title = u"SERVICE"_s, .elide = Middle, .minimum = 12},
                     {.title = u"STATE"_s},
                     {.title = u"RUNNING"_s, .align = TextTable::Align::Right},
                     {.title = u"IMAGE"_s, .elide = Middle, .minimum = 10},
                     {.title = u"COMMIT"_s},
                     {.title = u"TRUNK"_s},
                     {.title = u"WHY"_s, .elide = End, .minimum = 20}});
    for (const ServiceRow *row : byUrgency(reading.rows)) {
        const Paint paint = paintOf(row->verdict);
        const QString distance = distanceText(row->distance);
        table.addRow({{.text = row->service.name},
                      {.text = verdictText(row->verdict.state), .paint = paint},
                      {.text = runningText(row->service, row->verdict), .paint = paint},
                      {.text = shortImage(row->service.release.image)},
                      {.text = shortCommit(row->service.release.commit)},
                      {.text = distance == u"—" ? QString() : distance},
                      {.text = verdictSentence(row->service, row->verdict)}});
    }
    table.write(out, style);
    out.write('\n' + style.painted(summaryText(reading), Paint::Faint).toUtf8() + '\n');
}

}
