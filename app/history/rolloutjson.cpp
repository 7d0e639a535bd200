// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/rolloutjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr QLatin1StringView Outcomes[] = {"running"_L1, "completed"_L1,      "rolledBack"_L1, "rolledBackByHand"_L1,
                                          "paused"_L1,  "rollbackFailed"_L1, "superseded"_L1, "scaled"_L1};

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime toTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonValue toJson(const std::optional<qint32> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<qint32> toNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonObject toJson(const Release &release)
{
    return {{u"image"_s, release.image},
            {u"digest"_s, release.digest},
            {u"commit"_s, release.commit},
            {u"template"_s, QString::fromLatin1(release.templateHash)}};
}

Release toRelease(const QJsonValue &value)
{
    return {.image = value["image"_L1].toString(),
            .digest = value["digest"_L1].toString(),
            .commit = value["commit"_L1].toString(),
            .templateHash = value["template"_L1].toString().toLatin1()};
}

QJsonObject toJson(const TaskFailure &failure)
{
    return {{u"task"_s, failure.taskId},
            {u"slot"_s, failure.slot},
            {u"node"_s, failure.node},
            {u"message"_s, failure.message},
            {u"exitCode"_s, toJson(failure.exitCode)},
            {u"at"_s, toJson(failure.at)},
            {u"log"_s, QJsonArray::fromStringList(failure.log)}};
}

TaskFailure toFailure(const QJsonValue &value)
{
    TaskFailure failure{.taskId = value["task"_L1].toString(),
                        .slot = value["slot"_L1].toInt(),
                        .node = value["node"_L1].toString(),
                        .message = value["message"_L1].toString(),
                        .exitCode = toNumber(value["exitCode"_L1]),
                        .at = toTime(value["at"_L1])};
    const QJsonArray lines = value["log"_L1].toArray();
    for (const auto &line : lines)
        failure.log.append(line.toString());
    return failure;
}

RolloutRecord::Outcome toOutcome(const QString &name)
{
    for (std::size_t index = 0; index < std::size(Outcomes); ++index)
        if (Outcomes[index] == name)
            return RolloutRecord::Outcome(index);
    return RolloutRecord::Outcome::Superseded;
}

}

QByteArray toJson(const RolloutRecord &record)
{
    const QJsonObject object{{u"cluster"_s, record.clusterId},
                             {u"service"_s, record.serviceId},
                             {u"name"_s, record.serviceName},
                             {u"startedAt"_s, toJson(record.startedAt)},
                             {u"endedAt"_s, toJson(record.endedAt)},
                             {u"outcome"_s, QString(Outcomes[std::size_t(record.outcome)])},
                             {u"attempted"_s, toJson(record.attempted)},
                             {u"before"_s, record.before ? QJsonValue(toJson(*record.before)) : QJsonValue()},
                             {u"failure"_s, record.failure ? QJsonValue(toJson(*record.failure)) : QJsonValue()},
                             {u"lowestUp"_s, toJson(record.lowestUp)},
                             {u"wanted"_s, toJson(record.wanted)},
                             {u"wantedBefore"_s, toJson(record.wantedBefore)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

RolloutRecord rolloutFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RolloutRecord record{.clusterId = object["cluster"_L1].toString(),
                         .serviceId = object["service"_L1].toString(),
                         .serviceName = object["name"_L1].toString(),
                         .startedAt = toTime(object["startedAt"_L1]),
                         .endedAt = toTime(object["endedAt"_L1]),
                         .outcome = toOutcome(object["outcome"_L1].toString()),
                         .attempted = toRelease(object["attempted"_L1]),
                         .lowestUp = toNumber(object["lowestUp"_L1]),
                         .wanted = toNumber(object["wanted"_L1]),
                         .wantedBefore = toNumber(object["wantedBefore"_L1])};
    if (const QJsonValue before = object["before"_L1]; before.isObject())
        record.before = toRelease(before);
    if (const QJsonValue failure = object["failure"_L1]; failure.isObject())
        record.failure = toFailure(failure);
    return record;
}

}
