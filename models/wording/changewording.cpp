// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/changewording.h"

#include "models/wording/agewording.h"
#include "models/wording/migrationwording.h"
#include "models/wording/phrasing.h"
#include "models/wording/pullrequestwording.h"
#include "models/wording/servicewording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

class ChangeWording
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWording)
};

using Station = Change::Station;
using LiveState = Change::Production::State;

constexpr auto noChangeValue = u"—";

QString spanText(const QDateTime &since, const QDateTime &now)
{
    return since.isValid() ? ageText(std::chrono::seconds(since.secsTo(now))) : unknownText();
}

qsizetype countIn(const Change &change, LiveState state)
{
    return std::ranges::count(change.production, state, &Change::Production::state);
}

QString servicesIn(const Change &change, LiveState state)
{
    QStringList names;
    for (const Change::Production &one : change.production) {
        if (one.state == state)
            names.append(one.service);
    }
    return names.size() > 3 ? ChangeWording::tr("%n services", nullptr, int(names.size())) : listText(names);
}

QString liveStandingText(const Change &change, const QDateTime &now)
{
    if (countIn(change, LiveState::RolledBack) > 0)
        return ChangeWording::tr("merged, rolled back in %1").arg(servicesIn(change, LiveState::RolledBack));
    if (countIn(change, LiveState::RollingOut) > 0)
        return ChangeWording::tr("rolling out in %1").arg(servicesIn(change, LiveState::RollingOut));
    if (!change.isProductionKnown || change.production.isEmpty())
        return ChangeWording::tr("merged %1").arg(agoText(std::chrono::seconds(change.mergedAt.secsTo(now))));
    return ChangeWording::tr("merged, not live for %1").arg(spanText(change.mergedAt, now));
}

QString gatesText(const Change &change)
{
    if (change.isMerged() && !change.isReviewKnown)
        return unknownText();
    if (change.isMerged() && !change.gates.isEmpty())
        return ChangeWording::tr("around %n gates", nullptr, int(change.gates.size()));
    if (change.isMerged())
        return change.pullRequest ? ChangeWording::tr("passed") : ChangeWording::tr("no pull request");
    if (change.station == Station::Branch)
        return change.isDraft ? ChangeWording::tr("draft") : QString(noChangeValue);
    const auto isAsked = [](const Gate &gate) { return gate.isRequired && gate.state != Gate::State::NotNeeded; };
    const qsizetype asked = std::ranges::count_if(change.gates, isAsked);
    const qsizetype passed = std::ranges::count_if(
            change.gates, [&](const Gate &gate) { return isAsked(gate) && gate.state == Gate::State::Passed; });
    return ChangeWording::tr("%1 of %2 gates").arg(QLocale().toString(passed), QLocale().toString(asked));
}

QString mergeText(const Change &change)
{
    if (!change.revertedBy.isEmpty())
        return ChangeWording::tr("reverted by %1").arg(change.revertedBy.left(7));
    if (change.isMerged())
        return change.mergeCommit.toShortHex();
    return change.isReady ? ChangeWording::tr("ready") : QString(noChangeValue);
}

QString imageText(const Change &change)
{
    if (!change.images.isEmpty())
        return ChangeWording::tr("built");
    return change.isMerged() && change.isProductionKnown && !change.production.isEmpty() ? ChangeWording::tr("not seen")
                                                                                         : QString(noChangeValue);
}

QString productionText(const Change &change)
{
    if (!change.isMerged())
        return QString(noChangeValue);
    if (change.touchesNoService)
        return ChangeWording::tr("no service");
    if (!change.isProductionKnown || change.production.isEmpty())
        return unknownText();
    const qsizetype running = countIn(change, LiveState::Running);
    if (running == change.production.size())
        return ChangeWording::tr("all %1").arg(QLocale().toString(running));
    QStringList parts;
    if (countIn(change, LiveState::RolledBack) > 0)
        parts.append(ChangeWording::tr("%1 rolled back").arg(servicesIn(change, LiveState::RolledBack)));
    if (countIn(change, LiveState::RollingOut) > 0)
        parts.append(ChangeWording::tr("%1 rolling out").arg(servicesIn(change, LiveState::RollingOut)));
    parts.append(ChangeWording::tr("%1 of %2")
                         .arg(QLocale().toString(running), QLocale().toString(change.production.size())));
    return parts.join(u" · "_s);
}

QString flagText(const Change::Flag &flag)
{
    if (flag.isRemoved)
        return ChangeWording::tr("removed");
    if (!flag.rolloutPercent)
        return unknownText();
    return *flag.rolloutPercent == 0 ? ChangeWording::tr("off") : ChangeWording::tr("%1 %").arg(*flag.rolloutPercent);
}

QString releaseStageText(const Change &change)
{
    if (!change.isMerged() && !change.flags)
        return QString(noChangeValue);
    if (!change.flags)
        return unknownText();
    if (change.flags->isEmpty())
        return ChangeWording::tr("no flag");
    QStringList parts;
    for (const Change::Flag &flag : *change.flags)
        parts.append(flag.key % u' ' % flagText(flag));
    return parts.size() == 1 ? flagText(change.flags->first()) : parts.join(u" · "_s);
}

QString cleanUpText(const Change &change)
{
    if (change.station == Station::Done)
        return ChangeWording::tr("done");
    QStringList parts;
    if (change.isMerged() && change.isBranchDeleted == false)
        parts.append(ChangeWording::tr("branch"));
    const QList<Change::Flag> flags = change.flags.value_or(QList<Change::Flag>());
    for (const Change::Flag &flag : flags) {
        if (!flag.isRemoved && change.station >= Station::Released && change.station != Station::Reverted)
            parts.append(flag.key);
    }
    return parts.isEmpty() ? QString(noChangeValue) : listText(parts);
}

}

QString stationText(Station station)
{
    switch (station) {
    case Station::Branch:
        return ChangeWording::tr("branch");
    case Station::Review:
        return ChangeWording::tr("review");
    case Station::Merged:
        return ChangeWording::tr("merged");
    case Station::Built:
        return ChangeWording::tr("built");
    case Station::Deployed:
        return ChangeWording::tr("deployed");
    case Station::Released:
        return ChangeWording::tr("released");
    case Station::Done:
        return ChangeWording::tr("done");
    case Station::Reverted:
        return ChangeWording::tr("reverted");
    }
    Q_UNREACHABLE_RETURN({});
}

QString standingText(const Change &change, const QDateTime &now)
{
    switch (change.station) {
    case Station::Branch:
        return change.isDraft ? ChangeWording::tr("draft for %1").arg(spanText(change.stationSince, now))
                              : ChangeWording::tr("in work for %1").arg(spanText(change.stationSince, now));
    case Station::Review:
        return change.isReady ? ChangeWording::tr("ready to merge")
                              : ChangeWording::tr("in review for %1").arg(spanText(change.stationSince, now));
    case Station::Merged:
    case Station::Built:
        return liveStandingText(change, now);
    case Station::Deployed:
        if (!change.flags)
            return ChangeWording::tr("deployed, release unknown");
        return change.deployedAt.isValid()
                ? ChangeWording::tr("deployed, not released for %1").arg(spanText(change.deployedAt, now))
                : ChangeWording::tr("deployed, not released");
    case Station::Released:
        return change.releasedAt.isValid()
                ? ChangeWording::tr("released %1").arg(agoText(std::chrono::seconds(change.releasedAt.secsTo(now))))
                : ChangeWording::tr("released");
    case Station::Done:
        return ChangeWording::tr("done");
    case Station::Reverted:
        return ChangeWording::tr("reverted by %1").arg(change.revertedBy.left(7));
    }
    Q_UNREACHABLE_RETURN({});
}

QString trunkNoteText(const Change &newest, const QDateTime &now)
{
    if (!newest.isProductionKnown || newest.production.isEmpty() || !newest.isMerged())
        return {};
    if (countIn(newest, LiveState::Running) < newest.production.size())
        return liveStandingText(newest, now);
    return newest.deployedAt.isValid() ? ChangeWording::tr("in production for %1").arg(spanText(newest.deployedAt, now))
                                       : ChangeWording::tr("in production");
}

QString changeName(const Change &change)
{
    if (change.pullRequest)
        return u'#' + QString::number(*change.pullRequest);
    return change.isMerged() ? change.mergeCommit.toShortHex() : change.branch;
}

QString changeNameOf(const QString &key)
{
    bool isNumber = false;
    const int number = key.toInt(&isNumber);
    if (isNumber && key.size() == 9)
        return u'#' + QString::number(number);
    return key.size() >= 40 ? key.left(7) : key;
}

QString stageText(const Change &change, Stage stage, const QDateTime &now)
{
    switch (stage) {
    case Stage::Branch: {
        const auto span = branchSpan(change, now);
        return span ? ageText(*span) : change.branch.isEmpty() ? QString(noChangeValue) : unknownText();
    }
    case Stage::Review:
        return gatesText(change);
    case Stage::Merge:
        return mergeText(change);
    case Stage::Image:
        return imageText(change);
    case Stage::Production:
        return productionText(change);
    case Stage::Release:
        return releaseStageText(change);
    case Stage::CleanUp:
        return cleanUpText(change);
    }
    Q_UNREACHABLE_RETURN({});
}

QString stageExplanation(const Change &change, Stage stage, const QDateTime &now)
{
    QStringList sentences;
    for (const PassportLine &line : passportLines(change, now, {})) {
        if (line.stage == stage)
            sentences += line.sentences;
    }
    return sentences.join(u'\n');
}

QString nextText(const std::optional<Change::Deadline> &next, const QDateTime &now)
{
    if (!next)
        return {};
    const std::chrono::seconds left(now.secsTo(next->at));
    const bool isOver = left.count() <= 0;
    const QString span = ageText(isOver ? -left : left);
    if (next->rule == "BRANCH-3"_L1)
        return ChangeWording::tr("delete the branch");
    if (next->rule == "FLAG-1"_L1)
        return isOver ? ChangeWording::tr("remove %1: %2 over").arg(next->subject, span)
                      : ChangeWording::tr("remove %1 in %2").arg(next->subject, span);
    if (next->rule == "MIG-4"_L1)
        return isOver ? ChangeWording::tr("contract of %1 allowed").arg(next->subject)
                      : ChangeWording::tr("contract of %1 in %2").arg(next->subject, span);
    if (next->rule == "SWARM-7"_L1)
        return isOver ? ChangeWording::tr("live: %1 over").arg(span) : ChangeWording::tr("live within %1").arg(span);
    return isOver ? ChangeWording::tr("overdue for %1").arg(span) : ChangeWording::tr("overdue in %1").arg(span);
}

QString nextExplanation(const std::optional<Change::Deadline> &next)
{
    return next ? ChangeWording::tr("%1, %2: %3").arg(next->rule, next->subject, exactText(next->at)) : QString();
}

QString revertCommand(const Change &change)
{
    if (!change.isMerged())
        return {};
    const QString hex = change.mergeCommit.toHex();
    return change.isMergeCommit ? u"git revert -m 1 "_s + hex : u"git revert "_s + hex;
}

}
