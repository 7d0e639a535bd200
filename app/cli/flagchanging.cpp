// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/flagchanging.h"

#include "app/cli/await.h"
#include "app/cli/flagreading.h"
#include "app/cli/migrationreading.h"
#include "models/feeds/servicereleasefacts.h"
#include "models/ports/clock.h"
#include "models/rules/flagpreflight.h"
#include "models/wording/errorwording.h"
#include "models/wording/flagwording.h"
#include "models/wording/preflightwording.h"

#include <QIODevice>
#include <QUuid>

#include <algorithm>
#include <expected>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void line(QIODevice &out, const QString &text)
{
    out.write(text.toUtf8() + '\n');
}

ExitCode refuse(const VerbContext &context, ExitCode code, const QString &text)
{
    line(context.err, u"trunkline: "_s + text);
    return code;
}

ExitCode fail(const VerbContext &context, const Error &error)
{
    const ErrorText text = describe(error);
    return refuse(context, ExitCode::SourceFailed, text.message + u' ' + text.hint);
}

/// What the options ask for; a sentence when they make no sense.
std::expected<FlagChange, QString> wanted(const QMap<QString, QString> &own)
{
    FlagChange change;
    if (own.contains(u"on"_s) && own.contains(u"off"_s))
        return std::unexpected(u"Either --on or --off."_s);
    if (own.contains(u"on"_s) || own.contains(u"off"_s))
        change.enabled = own.contains(u"on"_s);
    if (own.contains(u"percent"_s)) {
        bool isNumber = false;
        const int percent = own.value(u"percent"_s).toInt(&isNumber);
        if (!isNumber || percent < 0 || percent > 100)
            return std::unexpected(u"--percent is a number from 0 to 100."_s);
        change.rolloutPercent = percent;
    }
    if (own.contains(u"owner"_s))
        change.owner = own.value(u"owner"_s);
    if (own.contains(u"description"_s))
        change.description = own.value(u"description"_s);
    if (change.fields() == FlagFields())
        return std::unexpected(u"Say what changes: --on, --off, --percent N, --owner TEXT or --description TEXT."_s);
    change.reason = own.value(u"reason"_s).trimmed();
    if (change.reason.isEmpty())
        return std::unexpected(u"A reason is needed: --reason TEXT."_s);
    change.changeId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return change;
}

/// What can be known before the change; what cannot is nullopt.
PreflightFacts askAhead(const VerbContext &context, RepositoryReading &repository, const FlagFacts &flag,
                        const QString &me)
{
    PreflightFacts known{
            .flag = flag, .release = {}, .schema = {}, .history = {}, .me = me, .now = context.clock.now()};
    const QDeadlineTimer deadline(context.options.timeout);
    OpenedRepository &opened = repository.opened;
    constexpr qint32 recent = 20;
    if (const auto history = await(opened.flags->history(flag.name, recent), deadline, opened.flags->name()))
        known.history = *history;
    const bool isPlaced = flag.places && !flag.places->isEmpty() && repository.git.snapshot;
    if (isPlaced && opened.swarm.isConfigured && opened.swarm.services) {
        ServiceReleaseFacts running(*opened.swarm.services, *opened.codePlaces);
        const auto facts = running.facts(*flag.places, repository.git.snapshot->trunk.tip);
        if (const Result<ReleaseFacts> release = await(facts, deadline, u"docker"_s))
            known.release = *release;
    }
    if (opened.migrations && repository.git.snapshot) {
        if (const MigrationsReading migrations = readMigrations(context, repository); migrations.snapshot)
            known.schema = schemaNeed(*migrations.snapshot, flag.name);
    }
    return known;
}

void printPlan(const VerbContext &context, const FlagPolicy &policy, const FlagChange &change,
               const PreflightFacts &known)
{
    line(context.out, u"%1 in %2"_s.arg(known.flag.name, policy.environment));
    for (const QString &text : changeTexts(change))
        line(context.out, u"  "_s + text);
    for (const PreflightCheck &check : preflight(known, policy)) {
        const QString sign = check.answer == PreflightCheck::Answer::Good ? u"ok"_s
                : check.answer == PreflightCheck::Answer::Bad             ? u"! "_s
                                                                          : u"? "_s;
        line(context.out, u"  "_s + sign + u' ' + preflightText(check));
    }
}

ExitCode tell(const VerbContext &context, const FlagOutcome &outcome, const QString &key)
{
    switch (outcome.kind) {
    case FlagOutcome::Kind::Applied:
        line(context.out, u"Done: %1 is %2."_s.arg(key, stateSentence(*outcome.current)));
        return ExitCode::Fine;
    case FlagOutcome::Kind::Conflict:
        return refuse(context, ExitCode::SourceFailed,
                      u"Nothing was changed: %1 was faster, and the flag is %2 now. Look again, then decide."_s.arg(
                              outcome.current->changedBy, stateSentence(*outcome.current)));
    case FlagOutcome::Kind::Gone:
        break;
    }
    return refuse(context, ExitCode::SourceFailed, u"Nothing was changed: there is no flag %1 any more."_s.arg(key));
}

}

ExitCode setFlag(const VerbContext &context, RepositoryReading &repository, const QString &key)
{
    std::expected<FlagChange, QString> change = wanted(context.options.own);
    if (!change)
        return refuse(context, ExitCode::WrongUse, change.error());
    const FlagReading reading = readFlags(context, repository);
    if (!reading.snapshot)
        return fail(context, *reading.error);
    const auto facts = std::ranges::find(reading.picture.flags, key, &FlagFacts::name);
    if (facts == reading.picture.flags.cend() || !facts->flag)
        return refuse(context, ExitCode::WrongUse, u"There is no flag %1 in the table."_s.arg(key));
    if (facts->isRepeated)
        return refuse(context, ExitCode::SourceFailed, u"The table holds %1 more than once."_s.arg(key));
    const FlagRights &rights = reading.picture.rights;
    if (rights.obstacle != FlagRights::Obstacle::None)
        return refuse(context, ExitCode::SourceFailed, obstacleText(rights));
    change->before = *facts->flag;
    change->by = repository.opened.userName;

    const QString origin = repository.opened.flags->name();
    printPlan(context, repository.git.policy.flags, *change, askAhead(context, repository, *facts, change->by));
    if (!context.options.own.contains(u"yes"_s)) {
        line(context.out, u"Nothing was changed yet; with --yes it is."_s);
        return ExitCode::Fine;
    }
    Result<FlagOutcome> outcome
            = await(repository.opened.flagStore->change(*change), QDeadlineTimer(context.options.timeout), origin);
    if (!outcome && outcome.error().kind == Error::Kind::Timeout)
        outcome.error().cause = Error::Cause::OutcomeUnknown; // it was on its way
    return outcome ? tell(context, *outcome, key) : fail(context, outcome.error());
}

}
