// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/parse/engineparser.h"

#include "app/adapters/docker/parse/dockerjson.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Kind = Error::Kind;
using Cause = Error::Cause;

/// The engine tells states of the swarm only by its sentences. Each was seen on 20.10 or 26.1, or stands in its source.
struct Sentence
{
    QLatin1StringView part;
    Kind kind;
    Cause cause;
};

constexpr Sentence Sentences[] = {
        {"out of sequence"_L1, Kind::Conflict, Cause::Other},
        {"does not have a leader"_L1, Kind::Unreachable, Cause::SwarmWithoutLeader},
        {"DeadlineExceeded"_L1, Kind::Unreachable, Cause::SwarmWithoutLeader},
        {"needs to be unlocked"_L1, Kind::Forbidden, Cause::SwarmLocked},
        {"Worker nodes can't"_L1, Kind::Invalid, Cause::NotASwarmManager},
        {"not a swarm manager"_L1, Kind::Invalid, Cause::SwarmInactive},
        {"is too old"_L1, Kind::Protocol, Cause::EngineTooOld},
        {"does not have a previous spec"_L1, Kind::Invalid, Cause::Refused},
};

QString messageOf(const QByteArray &body)
{
    static const QRegularExpression prefix(u"^rpc error: code = \\w+ desc = "_s);
    const Result<QJsonObject> object = parseJsonObject(body, "error"_L1);
    QString message = object ? (*object)["message"_L1].toString() : QString::fromUtf8(body.left(500)).simplified();
    return message.remove(prefix);
}

Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthenticated;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 408:
    case 504:
        return Kind::Timeout;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    case 502:
    case 503:
        return Kind::Unreachable;
    default:
        return status < 500 ? Kind::Invalid : Kind::Protocol;
    }
}

}

Error dockerError(int status, const QByteArray &body)
{
    Error error{.kind = kindOf(status), .detail = messageOf(body)};
    const QByteArray raw = body.left(4096);
    for (const Sentence &sentence : Sentences) {
        if (raw.contains(QByteArrayView(sentence.part.latin1(), sentence.part.size()))) {
            error.kind = sentence.kind;
            error.cause = sentence.cause;
            break;
        }
    }
    return error;
}

Result<SwarmEngine> parseInfo(const QByteArray &body)
{
    const Result<QJsonObject> info = parseJsonObject(body, "info"_L1);
    if (!info)
        return Failure(info.error());
    const QJsonObject swarm = (*info)["Swarm"_L1].toObject();
    const QString state = swarm["LocalNodeState"_L1].toString();
    const QString trouble = swarm["Error"_L1].toString();
    const auto fail = [&trouble](Kind kind, Cause cause) {
        return Failure(Error{.kind = kind, .cause = cause, .detail = trouble});
    };
    if (state == "locked"_L1)
        return fail(Kind::Forbidden, Cause::SwarmLocked);
    if (state != "active"_L1)
        return fail(Kind::Invalid, Cause::SwarmInactive);
    if (!swarm["ControlAvailable"_L1].toBool())
        return fail(Kind::Invalid, Cause::NotASwarmManager);
    if (!trouble.isEmpty())
        return fail(Kind::Unreachable, Cause::SwarmWithoutLeader);
    return SwarmEngine{.version = (*info)["ServerVersion"_L1].toString(),
                       .clusterId = swarm["Cluster"_L1]["ID"_L1].toString(),
                       .nodeId = swarm["NodeID"_L1].toString()};
}

Result<QList<SwarmResource>> parseResources(SwarmResource::Kind kind, const QByteArray &body)
{
    const Result<QJsonArray> array = parseJsonArray(body, "resources"_L1);
    if (!array)
        return Failure(array.error());
    const bool isNetwork = kind == SwarmResource::Kind::Network;
    QList<SwarmResource> resources;
    for (const auto &value : *array) {
        if (isNetwork && value["Scope"_L1].toString() != "swarm"_L1)
            continue;
        const QJsonValue named = isNetwork ? QJsonValue(value.toObject()) : value["Spec"_L1];
        resources.append({.kind = kind,
                          .id = value[isNetwork ? "Id"_L1 : "ID"_L1].toString(),
                          .name = named["Name"_L1].toString(),
                          .stack = named["Labels"_L1]["com.docker.stack.namespace"_L1].toString(),
                          .createdAt = parseEngineTime(value[isNetwork ? "Created"_L1 : "CreatedAt"_L1])});
    }
    return resources;
}

Result<ImageFacts> parseImage(const QByteArray &body)
{
    return parseJsonObject(body, "image"_L1).transform([](const QJsonObject &image) {
        const QJsonObject config = image["Config"_L1].toObject();
        const QJsonArray test = config["Healthcheck"_L1]["Test"_L1].toArray();
        return ImageFacts{.commit = config["Labels"_L1]["org.opencontainers.image.revision"_L1].toString(),
                          .hasHealthCheck = !test.isEmpty() && test[0].toString() != "NONE"_L1};
    });
}

}
