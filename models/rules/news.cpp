// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/news.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

int severityRank(const QString &severity)
{
    static const QStringList ranks{u""_s, u"info"_s, u"warning"_s, u"error"_s};
    return int(ranks.indexOf(severity));
}

}

QString newsEvent(const Transition &transition)
{
    using Kind = Transition::Kind;
    switch (transition.kind) {
    case Kind::Finding: {
        const bool isWorse = severityRank(transition.to) > severityRank(transition.from);
        return isWorse && severityRank(transition.to) >= 2 ? transition.rule : QString();
    }
    case Kind::PullRequest:
        return transition.to == u"ready" ? u"PR-READY"_s : QString();
    case Kind::Contract:
        return transition.from == u"blocked" && transition.to == u"allowed" ? u"CONTRACT-ALLOWED"_s : QString();
    case Kind::Change:
        if (transition.to == u"released")
            return u"CHANGE-RELEASED"_s;
        return transition.to == u"deployed" ? u"CHANGE-LIVE"_s : QString();
    case Kind::Flag:
    case Kind::Schema:
        break;
    }
    return {};
}

QStringList newsEvents()
{
    return {u"PR-READY"_s, u"CONTRACT-ALLOWED"_s, u"CHANGE-LIVE"_s, u"CHANGE-RELEASED"_s};
}

bool isUrgent(const Transition &transition)
{
    return transition.kind == Transition::Kind::Finding && transition.to == u"error";
}

bool isWanted(const Transition &transition, const NotificationSettings &settings)
{
    const QString event = newsEvent(transition);
    return settings.isOn && !event.isEmpty() && !settings.silent.contains(event);
}

std::optional<QDateTime> quietUntil(const NotificationSettings &settings, const QDateTime &now)
{
    if (!settings.quietFrom.isValid() || !settings.quietTo.isValid() || settings.quietFrom == settings.quietTo)
        return std::nullopt;
    const QDateTime local = now.toLocalTime();
    const QTime time = local.time();
    const bool isOverMidnight = settings.quietTo < settings.quietFrom;
    const bool isAfterStart = time >= settings.quietFrom;
    const bool isBeforeEnd = time < settings.quietTo;
    const bool isQuiet = isOverMidnight ? isAfterStart || isBeforeEnd : isAfterStart && isBeforeEnd;
    if (!isQuiet)
        return std::nullopt;
    const QDate day = isOverMidnight && isAfterStart ? local.date().addDays(1) : local.date();
    return QDateTime(day, settings.quietTo).toUTC();
}

}
