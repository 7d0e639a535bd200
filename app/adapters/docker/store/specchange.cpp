// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/store/specchange.h"

#include "app/adapters/docker/parse/dockerjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Failure refused(const QString &why)
{
    return Failure(Error{.kind = Error::Kind::Invalid, .cause = Error::Cause::Refused, .detail = why});
}

DockerClient::Request updateRequest(const QJsonObject &service, const QJsonObject &spec)
{
    const qint64 version = service["Version"_L1]["Index"_L1].toInteger();
    return {.method = DockerClient::Method::Post,
            .path = u"/services/"_s + service["ID"_L1].toString() + u"/update"_s,
            .query = {{u"version"_s, QString::number(version)}},
            .body = QJsonDocument(spec).toJson(QJsonDocument::Compact)};
}

}

Result<void> checkUnchanged(const QJsonObject &present, const Service &shown)
{
    if (hashOfJson(present["Spec"_L1].toObject()) == shown.specHash)
        return {};
    return Failure(Error{.kind = Error::Kind::Conflict, .detail = u"the service was changed since it was shown"_s});
}

Result<DockerClient::Request> rollBackRequest(const QJsonObject &service)
{
    const QJsonObject spec = service["Spec"_L1].toObject();
    const QJsonValue previous = service["PreviousSpec"_L1];
    if (!previous.isObject())
        return refused(u"the engine remembers no spec before this one"_s);
    if (previous.toObject() == spec)
        return refused(u"the spec before is the same as this one"_s);
    DockerClient::Request request = updateRequest(service, spec);
    request.query.addQueryItem(u"rollback"_s, u"previous"_s);
    return request;
}

Result<DockerClient::Request> restartRequest(const QJsonObject &service)
{
    QJsonObject spec = service["Spec"_L1].toObject();
    QJsonObject taskTemplate = spec["TaskTemplate"_L1].toObject();
    taskTemplate["ForceUpdate"_L1] = taskTemplate["ForceUpdate"_L1].toInteger() + 1;
    spec["TaskTemplate"_L1] = taskTemplate;
    return updateRequest(service, spec);
}

Result<DockerClient::Request> scaleRequest(const QJsonObject &service, qint32 replicas)
{
    QJsonObject spec = service["Spec"_L1].toObject();
    QJsonObject mode = spec["Mode"_L1].toObject();
    if (!mode.contains("Replicated"_L1))
        return refused(u"only replicated services can be scaled"_s);
    if (replicas < 0)
        return refused(u"there are no fewer than no replicas"_s);
    QJsonObject replicated = mode["Replicated"_L1].toObject();
    if (replicated["Replicas"_L1].toInteger() == replicas)
        return refused(u"it has as many replicas already"_s);
    replicated["Replicas"_L1] = replicas;
    mode["Replicated"_L1] = replicated;
    spec["Mode"_L1] = mode;
    return updateRequest(service, spec);
}

}
