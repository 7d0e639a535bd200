// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace Trunkline {

inline QDateTime timeValue(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

/// Ids are larger than 32 bits, and some come as text.
inline qint64 idValue(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

inline QJsonArray nodesOf(const QJsonValue &connection)
{
    return connection[QLatin1StringView("nodes")].toArray();
}

/// Addresses are free text by whoever posted them: anything but http and https is dropped.
inline QString webAddress(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    return url.isValid() && isWeb && !url.host().isEmpty() ? value.toString() : QString();
}

/// The value for a word of the API, or @p unknown for one that this program does not know.
template <typename Enum, std::size_t N>
Enum enumValue(const QJsonValue &value, const std::pair<QLatin1StringView, Enum> (&words)[N], Enum unknown)
{
    const QString word = value.toString();
    for (const auto &[known, meaning] : words) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return meaning;
    }
    return unknown;
}

}
