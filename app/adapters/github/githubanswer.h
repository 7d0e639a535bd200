// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHttpHeaders>
#include <QUrl>

#include <optional>

namespace Trunkline {

/// What came back over HTTP, whole: a body that was cut on its way never becomes an answer.
struct GithubAnswer
{
    int status = 0;
    QUrl url; ///< after redirects
    QHttpHeaders headers;
    QByteArray body; ///< decoded; for a 304 the one that was kept
    bool isNotModified = false;
};

/// The limit that an answer's headers tell of.
struct RateHeaders
{
    QString resource; ///< "core", "graphql"
    std::optional<qint32> limit;
    std::optional<qint32> remaining;
    std::optional<qint32> used;
    QDateTime resetAt;
};

/// Undoes the content encoding and checks the length; @p body as it came over the wire.
Result<QByteArray> decodedBody(const QByteArray &body, const QHttpHeaders &headers, const QString &origin);

/// What a status and its body mean; nullopt for an answer that can be read on. Bodies in HTML are never quoted.
std::optional<Error> httpError(const GithubAnswer &answer, const QString &origin, const QDateTime &now);

RateHeaders rateHeaders(const QHttpHeaders &headers);

/// The address of the next page: the one the host gives, never a built one.
QUrl nextPage(const QHttpHeaders &headers);

}
