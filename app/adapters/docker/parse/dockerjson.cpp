// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/parse/dockerjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTimeZone>

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

/// "2026-11-22T17:04:42.689968004Z", as the engine writes its times: thousands come at once, and what Qt offers for
/// any form takes many times as long. Invalid for any other form.
QDateTime plainTime(QStringView text)
{
    constexpr qsizetype Fraction = 20;
    if (text.size() < Fraction || text[10] != u'T' || text.back() != u'Z' || (text[19] != u'.' && text[19] != u'Z'))
        return {};
    bool isPlain = true;
    const auto number = [&](qsizetype from, qsizetype count) {
        int result = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            const char16_t digit = i < text.size() - 1 ? text[i].unicode() : u'0'; // a short fraction ends in zeros
            isPlain = isPlain && digit >= u'0' && digit <= u'9';
            result = result * 10 + (digit - u'0');
        }
        return result;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(Fraction, 3));
    return isPlain && date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
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
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    const QDateTime plain = plainTime(text);
    const QDateTime time = plain.isValid() ? plain : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
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
    // The text of an object that holds these keys, in their order, without making that object.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    char before = '{';
    for (const QLatin1StringView key :
         {"ContainerSpec"_L1, "ForceUpdate"_L1, "LogDriver"_L1, "Placement"_L1, "Resources"_L1, "RestartPolicy"_L1}) {
        const QJsonValue value = taskTemplate[key];
        if (value.isUndefined() || isNothing(value))
            continue;
        hash.addData(QByteArrayView(&before, 1));
        hash.addData(QByteArray('"' + QByteArray(key.data(), key.size()) + "\":"));
        hash.addData(value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                                      : QByteArray::number(value.toInteger()));
        before = ',';
    }
    hash.addData(before == '{' ? QByteArrayView("{}") : QByteArrayView("}"));
    return hash.result().first(16).toHex();
}

}
