// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/flagwording.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct FlagWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::FlagWording)
};

constexpr auto noFlagValue = u"—";

std::chrono::seconds between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::seconds(from.secsTo(to));
}

QString releasedText(const QDateTime &deadline, const QDateTime &now)
{
    if (!deadline.isValid())
        return FlagWording::tr("on for all, since when is unknown");
    return now > deadline ? FlagWording::tr("remove: %1 over").arg(ageText(between(deadline, now)))
                          : FlagWording::tr("remove in %1").arg(ageText(between(now, deadline)));
}

QString stateText(const std::optional<bool> &enabled, const std::optional<qint32> &percent)
{
    if (!enabled)
        return unknownText();
    if (!*enabled)
        return FlagWording::tr("off");
    return percent && *percent != 100 ? percentText(percent) : FlagWording::tr("on");
}

}

QString percentText(const std::optional<qint32> &percent)
{
    return percent ? FlagWording::tr("%1 %", "per cent").arg(QLocale().toString(*percent)) : unknownText();
}

QString flagStateText(const FlagFacts &facts)
{
    return facts.flag ? stateText(facts.flag->enabled, facts.flag->rolloutPercent) : QString(noFlagValue);
}

QString stateSentence(const FeatureFlag &flag)
{
    if (!flag.enabled)
        return FlagWording::tr("state unknown");
    if (!*flag.enabled)
        return flag.rolloutPercent.value_or(0) > 0
                ? FlagWording::tr("off (%1 when on)").arg(percentText(flag.rolloutPercent))
                : FlagWording::tr("off");
    return flag.rolloutPercent ? FlagWording::tr("on for %1").arg(percentText(flag.rolloutPercent))
                               : FlagWording::tr("on");
}

QString flagTypeText(FlagType type)
{
    switch (type) {
    case FlagType::Release:
        return FlagWording::tr("release flag");
    case FlagType::KillSwitch:
        return FlagWording::tr("kill switch");
    case FlagType::Permanent:
        return FlagWording::tr("permanent");
    }
    std::unreachable();
}

QString lifecycleText(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy)
{
    using enum FlagLifecycle;
    switch (flagLifecycle(facts, now, policy)) {
    case New:
        return facts.flag->createdAt.isValid()
                ? FlagWording::tr("new · %1").arg(ageText(between(facts.flag->createdAt, now)))
                : FlagWording::tr("new");
    case RollingOut:
        return effectivePercent(*facts.flag) ? FlagWording::tr("rolling out") : unknownText();
    case Released:
    case RemoveDue:
    case RemoveOverdue:
        return releasedText(removeBy(facts, policy), now);
    case Unused:
        return FlagWording::tr("no code places");
    case NotInTable:
        return FlagWording::tr("not in the table");
    case Permanent:
        return flagTypeText(facts.flag->type);
    }
    std::unreachable();
}

QString lifecycleExplanation(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy)
{
    using enum FlagLifecycle;
    const QString limit = ageText(policy.removeAfter);
    switch (flagLifecycle(facts, now, policy)) {
    case New:
        return FlagWording::tr("It is on for nobody. The clock of its removal starts at 100 %.");
    case RollingOut:
        return FlagWording::tr("It is on for some. The clock of its removal starts at 100 %.");
    case Released:
    case RemoveDue:
    case RemoveOverdue:
        if (!facts.flag->fullyRolledOutAt.isValid())
            return FlagWording::tr("It is on for everybody; since when is not recorded.");
        return FlagWording::tr("At 100 % since %1; it is to be removed within %2, by %3.")
                .arg(momentText(facts.flag->fullyRolledOutAt, now), limit, momentText(removeBy(facts, policy), now));
    case Unused:
        return FlagWording::tr("Nothing on trunk asks for it any more.");
    case NotInTable:
        return FlagWording::tr("Code asks for it, and the table does not have it.");
    case Permanent:
        return FlagWording::tr("Its type says that it may stay.");
    }
    std::unreachable();
}

QString sideText(CodeSide side)
{
    switch (side) {
    case CodeSide::Web:
        return FlagWording::tr("web");
    case CodeSide::Api:
        return FlagWording::tr("api");
    case CodeSide::Other:
        return FlagWording::tr("other");
    }
    std::unreachable();
}

QString evaluatedInText(const std::optional<QList<CodePlace>> &places)
{
    if (!places)
        return unknownText();
    const QList<CodeSide> sides = evaluatedIn(*places);
    if (sides.isEmpty())
        return QString(noFlagValue);
    if (sides.contains(CodeSide::Web) && !sides.contains(CodeSide::Api))
        return FlagWording::tr("web only");
    QStringList texts;
    for (const CodeSide side : sides)
        texts += sideText(side);
    return listText(texts);
}

QString eventText(const FlagEvent &event)
{
    if (!event.wasEnabled)
        return event.enabled.value_or(false)
                ? FlagWording::tr("created, %1").arg(stateText(event.enabled, event.newPercent))
                : FlagWording::tr("created");
    if (!event.enabled)
        return FlagWording::tr("deleted");
    const QString before = stateText(event.wasEnabled, event.oldPercent);
    const QString after = stateText(event.enabled, event.newPercent);
    if (before != after)
        return before + u" → "_s + after;
    return event.oldPercent != event.newPercent
            ? percentText(event.oldPercent) + u" → "_s + percentText(event.newPercent)
            : FlagWording::tr("owner or description");
}

QStringList changeTexts(const FlagChange &change)
{
    const auto onOff = [](const std::optional<bool> &on) {
        return !on ? unknownText() : *on ? FlagWording::tr("on") : FlagWording::tr("off");
    };
    const auto orNone = [](const QString &text) { return text.isEmpty() ? QString(noFlagValue) : text; };
    QStringList texts;
    if (change.enabled)
        texts += FlagWording::tr("State: %1 → %2").arg(onOff(change.before.enabled), onOff(change.enabled));
    if (change.rolloutPercent)
        texts += FlagWording::tr("Rollout: %1 → %2")
                         .arg(percentText(change.before.rolloutPercent), percentText(change.rolloutPercent));
    if (change.owner)
        texts += FlagWording::tr("Owner: %1 → %2").arg(orNone(change.before.owner), orNone(*change.owner));
    if (change.description)
        texts += FlagWording::tr("Description: %1 → %2")
                         .arg(orNone(change.before.description), orNone(*change.description));
    return texts;
}

QString obstacleText(const FlagRights &rights)
{
    switch (rights.obstacle) {
    case FlagRights::Obstacle::None:
        return {};
    case FlagRights::Obstacle::NoVersionColumn:
        return FlagWording::tr(
                "The table has no version column that may be written: two people could overwrite each other "
                "unseen, so nothing is changed from here.");
    case FlagRights::Obstacle::RoleMayNot:
        return FlagWording::tr("The role of this connection may not change flags.");
    case FlagRights::Obstacle::NotConnected:
        return FlagWording::tr(
                "What is shown is older than the last connection; flags can be changed once it is back.");
    }
    std::unreachable();
}

QString lifecycleName(FlagLifecycle lifecycle)
{
    switch (lifecycle) {
    case FlagLifecycle::New:
        return u"new"_s;
    case FlagLifecycle::RollingOut:
        return u"rollingOut"_s;
    case FlagLifecycle::Released:
        return u"released"_s;
    case FlagLifecycle::RemoveDue:
        return u"removeDue"_s;
    case FlagLifecycle::RemoveOverdue:
        return u"removeOverdue"_s;
    case FlagLifecycle::Unused:
        return u"unused"_s;
    case FlagLifecycle::NotInTable:
        return u"notInTable"_s;
    case FlagLifecycle::Permanent:
        return u"permanent"_s;
    }
    std::unreachable();
}

QString sideName(CodeSide side)
{
    switch (side) {
    case CodeSide::Web:
        return u"web"_s;
    case CodeSide::Api:
        return u"api"_s;
    case CodeSide::Other:
        return u"other"_s;
    }
    std::unreachable();
}

}
