// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/backfillrow.h"

#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

std::optional<qint64> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QDateTime timeIn(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? at.toUTC() : QDateTime();
}

BackfillProgress::Status statusOf(const QString &name)
{
    using enum BackfillProgress::Status;
    static const QMap<QString, BackfillProgress::Status> names{{u"pending"_s, Pending},   {u"running"_s, Running},
                                                               {u"paused"_s, Paused},     {u"failed"_s, Failed},
                                                               {u"finished"_s, Finished}, {u"verified"_s, Verified}};
    return names.value(name, Pending);
}

}

BackfillProgress backfillOf(const QJsonObject &row, const Policy::Migrations &policy, const QDateTime &now)
{
    BackfillProgress progress{.id = row["id"_L1].toVariant().toString(),
                              .status = statusOf(row["status"_L1].toString()),
                              .done = numberIn(row["rows_done"_L1]),
                              .total = numberIn(row["rows_total"_L1]),
                              .heartbeatAt = timeIn(row["heartbeat_at"_L1]),
                              .lastError = row["last_error"_L1].toString()};
    if (const QString change = row["change"_L1].toString(); !change.isEmpty())
        progress.id = change;
    const QDateTime started = timeIn(row["started_at"_L1]);
    const qint64 seconds
            = started.isValid() && progress.heartbeatAt.isValid() ? started.secsTo(progress.heartbeatAt) : 0;
    if (seconds > 0 && progress.done && *progress.done > 0) {
        progress.perSecond = double(*progress.done) / double(seconds);
        if (progress.total && progress.status == BackfillProgress::Status::Running)
            progress.etaAt = progress.heartbeatAt.addSecs(
                    qint64(double(*progress.total - *progress.done) / *progress.perSecond));
    }
    progress.isStalled = progress.status == BackfillProgress::Status::Running
            && (!progress.heartbeatAt.isValid() || progress.heartbeatAt.addDuration(policy.stalledAfter) < now);
    return progress;
}

}
