// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/parse/dockerjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Failure nonsense(QLatin1StringView what, const QString &why)
{
    return Failure(Error{.kind = Error::Kind::Protocol, .detail = what + u": "_s + why});
}

Result<QJsonDocument> parse(const QByteArray &body, QLatin1StringView what)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return nonsense(what, error.errorString());
    return document;
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || (value.isObject() && value.toObject().isEmpty())
            || (value.isDouble() && value.toInteger() == 0);
}

}

Result<QJsonArray> parseJsonArray(const QByteArray &body, QLatin1StringView what)
{
    const Result<QJsonDocument> document = parse(body, what);
    if (!document)
        return Failure(document.error());
    if (!document->isArray())
        return nonsense(what, u"not a list"_s);
    return document->array();
}

Result<QJsonObject> parseJsonObject(const QByteArray &body, QLatin1StringView what)
{
    const Result<QJsonDocument> document = parse(body, what);
    if (!document)
        return Failure(document.error());
    if (!document->isObject())
        return nonsense(what, u"not an object"_s);
    return document->object();
}

QDateTime parseEngineTime(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    return time.isValid() && time.date().year() > 1 ? time : QDateTime();
}

QByteArray hashOfJson(const QJsonObject &object)
{
    // QJsonObject keeps its keys in order
    return QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
            .first(16)
            .toHex();
}

QByteArray hashOfTaskTemplate(const QJsonObject &taskTemplate)
{
    QJsonObject parts;
    for (const QLatin1StringView key :
         {"ContainerSpec"_L1, "Resources"_L1, "Placement"_L1, "RestartPolicy"_L1, "LogDriver"_L1, "ForceUpdate"_L1})
        if (const QJsonValue value = taskTemplate[key]; !value.isUndefined() && !isNothing(value))
            parts[key] = value;
    return hashOfJson(parts);
}

}
