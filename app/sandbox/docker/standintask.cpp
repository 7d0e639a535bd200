// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/docker/standintask.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qint64 PreparingAfter = 200;
constexpr qint64 StartingAfter = 400;
constexpr qint64 HealthyAfter = 1000;
constexpr qint64 UnhealthyAfter = 3000;
constexpr qint64 CrashesAfter = 100;
constexpr qint64 CrashesLate = 7000;
constexpr qint64 StopsWithin = 500;

}

QString engineTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QString StandInTask::image() const
{
    return spec["ContainerSpec"_L1]["Image"_L1].toString();
}

QString StandInTask::behaviour() const
{
    const QString labelled = spec["ContainerSpec"_L1]["Labels"_L1]["standin.behaviour"_L1].toString();
    return labelled.isEmpty() ? image().section(u':', -1) : labelled;
}

void StandInTask::become(const QString &next, qint64 now)
{
    state = next;
    stateAt = now;
}

void StandInTask::end(const QString &how, const QString &why, int code, qint64 now)
{
    become(how, now);
    error = why;
    exitCode = code;
    desired = u"shutdown"_s;
}

bool StandInTask::runOn(qint64 now)
{
    const QString tag = behaviour();
    const qint64 life = now - stateAt;
    const bool crashes = (tag == "crash"_L1 && life >= CrashesAfter) || (tag == "late"_L1 && life >= CrashesLate);
    if (crashes)
        end(u"failed"_s, u"task: non-zero exit (3)"_s, 3, now);
    return crashes;
}

bool StandInTask::advance(qint64 now)
{
    const qint64 life = now - stateAt;
    if (!isLive())
        return false;
    if (desired == "ready"_L1) {
        if (now < desiredAt)
            return false;
        desired = u"running"_s;
        stateAt = now;
        return true;
    }
    if (desired != "running"_L1) {
        if (life < StopsWithin && state == "running"_L1 && now - desiredAt < StopsWithin)
            return false;
        become(u"shutdown"_s, now);
        return true;
    }
    const QString tag = behaviour();
    if (state == "running"_L1)
        return runOn(now);
    if (state == "new"_L1 && life >= PreparingAfter)
        become(u"preparing"_s, now);
    else if (state == "preparing"_L1 && life >= StartingAfter)
        tag == "missing"_L1 ? end(u"rejected"_s, u"No such image: "_s + image(), -1, now) : become(u"starting"_s, now);
    else if (state == "starting"_L1 && tag == "bad"_L1 && life >= UnhealthyAfter)
        end(u"complete"_s, {}, 0, now);
    else if (state == "starting"_L1 && tag == "unhealthy"_L1 && life >= UnhealthyAfter)
        end(u"failed"_s, u"task: non-zero exit (137): dockerexec: unhealthy container"_s, 137, now);
    else if (state == "starting"_L1 && tag != "bad"_L1 && tag != "unhealthy"_L1 && life >= HealthyAfter)
        become(u"running"_s, now);
    else
        return false;
    return true;
}

QJsonObject StandInTask::toJson() const
{
    QJsonObject status{{u"State"_s, state},
                       {u"Timestamp"_s, engineTime(stateAt)},
                       {u"Message"_s, state == "running"_L1 ? u"started"_s : state},
                       {u"ContainerStatus"_s, QJsonObject{{u"ExitCode"_s, exitCode}}}};
    if (!error.isEmpty())
        status[u"Err"_s] = error;
    return {{u"ID"_s, id},
            {u"ServiceID"_s, serviceId},
            {u"Slot"_s, slot},
            {u"NodeID"_s, u"node%1"_s.arg(node)},
            {u"DesiredState"_s, desired},
            {u"CreatedAt"_s, engineTime(createdAt)},
            {u"Spec"_s, spec},
            {u"Status"_s, status}};
}

}
