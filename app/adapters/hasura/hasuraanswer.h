// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

namespace Trunkline {

/// What came back for one request.
struct HasuraReply
{
    int status = 0; ///< 0: no answer at all
    QByteArray body;
    QByteArray retryAfter;
    QString networkError; ///< why there is no answer
    bool isTimeout = false;
};

/// The answer's `data`. Hasura says most failures with HTTP 200: only code and path of its errors tell what happened.
Result<QJsonObject> parseHasuraReply(const HasuraReply &reply, const QString &origin);

/// The payload of an `error` frame, or the errors of an answer: a list, {"errors": […]}, one object, or a text.
Error hasuraError(const QJsonValue &errors, const QString &origin);

}
