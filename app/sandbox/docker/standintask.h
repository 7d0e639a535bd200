// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace Trunkline {

/// A task of the stand-in. Its image's tag, or the container's label "standin.behaviour", says how it behaves: "bad"
/// never gets healthy and ends politely, "unhealthy" does so and is killed, "crash" ends with code 3 as soon as it
/// runs, "late" does so after seven seconds, "missing" cannot be fetched; every other is good.
struct StandInTask
{
    QString id;
    QString serviceId;
    int slot = 0;
    int node = 0;
    QString state;
    QString desired;
    qint64 createdAt = 0; ///< milliseconds of the stand-in's clock
    qint64 stateAt = 0;
    qint64 desiredAt = 0; ///< when one that is only "ready" is to run
    QJsonObject spec; ///< the service's task template
    QString error;
    int exitCode = 0;

    bool isLive() const
    {
        return state != u"complete" && state != u"failed" && state != u"rejected" && state != u"shutdown";
    }
    bool isWanted() const { return desired == u"running" || desired == u"ready"; }
    bool hasFailed() const { return state == u"complete" || state == u"failed" || state == u"rejected"; }
    QString image() const;
    QString behaviour() const;

    /// Goes on with its life; true when something changed.
    bool advance(qint64 now);
    QJsonObject toJson() const;

private:
    void become(const QString &next, qint64 now);
    void end(const QString &how, const QString &why, int code, qint64 now);
    bool runOn(qint64 now);
};

/// The stand-in's times as the engine writes them.
QString engineTime(qint64 milliseconds);

}
