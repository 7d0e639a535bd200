// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/flagaudit.h"
#include "models/findings/flagfindings.h"
#include "models/rules/flagpreflight.h"
#include "models/rules/flagrules.h"
#include "models/rules/flagtype.h"
#include "models/wording/findingwording.h"
#include "models/wording/flagwording.h"
#include "models/wording/preflightwording.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QTimeZone>

using namespace Trunkline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_flagrules {

namespace {

const QDateTime now{QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC};

CodePlace place(CodeSide side, const QString &path = u"web/a.ts"_s)
{
    return {.key = u"checkout"_s, .path = path, .line = 3, .column = 1, .side = side};
}

QList<CodePlace> bothSides()
{
    return {place(CodeSide::Web), place(CodeSide::Api, u"api/a.ts"_s)};
}

FlagFacts facts(bool on, qint32 percent, std::optional<QList<CodePlace>> places = bothSides())
{
    FeatureFlag flag{.key = u"checkout"_s,
                     .description = u"Route checkout"_s,
                     .owner = u"shop"_s,
                     .enabled = on,
                     .rolloutPercent = percent,
                     .createdAt = now.addDays(-30),
                     .changedAt = now.addDays(-20),
                     .changedBy = u"dev-b"_s,
                     .version = 3};
    return {.name = flag.key, .flag = flag, .places = std::move(places)};
}

FlagFacts released(std::chrono::seconds ago, FlagType type = FlagType::Release)
{
    FlagFacts result = facts(true, 100);
    result.flag->fullyRolledOutAt = now.addDuration(-ago);
    result.flag->type = type;
    return result;
}

/// "FLAG-1 error, FLAG-4 info"
QString findings(const FlagFacts &flag, const FlagPolicy &policy = {})
{
    QStringList texts;
    for (const Finding &finding : flagFindings(flag, now, policy))
        texts += finding.rule + u' '
                + (finding.verdict == Finding::Verdict::Unknown ? u"unknown"_s : severityName(finding.severity));
    return texts.join(u", ");
}

QString life(const FlagFacts &flag)
{
    return lifecycleName(flagLifecycle(flag, now, {}));
}

}

class FlagRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockStartsAtOneHundredPercent()
    {
        QCOMPARE(life(facts(false, 0)), u"new"_s);
        QCOMPARE(life(facts(true, 25)), u"rollingOut"_s);
        QCOMPARE(life(released(24h)), u"released"_s);
        QCOMPARE(removeBy(facts(true, 25), {}), QDateTime());
        QCOMPARE(removeBy(released(24h), {}), now.addDays(13));
    }

    void removalIsDueInTheLastThreeDaysAndThenOverdue()
    {
        const auto day = [](int days) { return std::chrono::hours(24 * days); };
        QCOMPARE(life(released(day(11) - 1s)), u"released"_s);
        QCOMPARE(life(released(day(11))), u"removeDue"_s);
        QCOMPARE(life(released(day(14))), u"removeDue"_s);
        QCOMPARE(life(released(day(14) + 1s)), u"removeOverdue"_s);
        QCOMPARE(findings(released(day(11) - 1s)), QString());
        QCOMPARE(findings(released(day(12))), u"FLAG-1 warning"_s);
        QCOMPARE(findings(released(day(15))), u"FLAG-1 error"_s);
    }

    void limitsComeFromThePolicy()
    {
        FlagPolicy policy;
        policy.removeAfter = 48h;
        policy.warnBefore = 1h;
        QCOMPARE(findings(released(49h), policy), u"FLAG-1 error"_s);
        QCOMPARE(findings(released(46h), policy), QString());
    }

    void killSwitchesAndPermanentFlagsMayStay()
    {
        for (const FlagType type : {FlagType::KillSwitch, FlagType::Permanent}) {
            QCOMPARE(findings(released(1000h, type)), QString());
            QCOMPARE(life(released(1000h, type)), u"permanent"_s);
            QCOMPARE(removeBy(released(1000h, type), {}), QDateTime());
        }
    }

    void anUnknownTimeAtOneHundredPercentIsNotFine()
    {
        QCOMPARE(findings(facts(true, 100)), u"FLAG-1 unknown"_s);
        QCOMPARE(life(facts(true, 100)), u"released"_s);
    }

    void aPercentageThatCannotBeIsUnknown()
    {
        QCOMPARE(effectivePercent(*facts(true, 250).flag), std::nullopt);
        QCOMPARE(effectivePercent(*facts(true, -1).flag), std::nullopt);
        QVERIFY(isPercentOutOfRange(*facts(true, 101).flag));
        QCOMPARE(findings(facts(true, 250)), u"FLAG-1 unknown"_s);
    }

    void offIsForNobodyWhateverThePercentage()
    {
        QCOMPARE(effectivePercent(*facts(false, 100).flag), std::optional(0));
        QCOMPARE(life(facts(false, 100)), u"new"_s);
    }

    void codeWithoutARowIsAnError()
    {
        const FlagFacts unknown{.name = u"beta"_s, .flag = std::nullopt, .places = bothSides()};
        QCOMPARE(findings(unknown), u"FLAG-2 error"_s);
        QCOMPARE(life(unknown), u"notInTable"_s);
    }

    void aRowWithoutCodeIsUnusedOnceItHadTime()
    {
        QCOMPARE(findings(facts(true, 25, QList<CodePlace>())), u"FLAG-3 warning"_s);
        QCOMPARE(life(facts(true, 25, QList<CodePlace>())), u"unused"_s);
        FlagFacts young = facts(false, 0, QList<CodePlace>());
        young.flag->createdAt = now.addDays(-2);
        QCOMPARE(life(young), u"new"_s);
        QCOMPARE(findings(young), QString());
    }

    void codeThatWasNotSearchedIsUnknownNotUnused()
    {
        QCOMPARE(findings(facts(true, 25, std::nullopt)), u"FLAG-3 unknown, FLAG-5 unknown"_s);
        QCOMPARE(life(facts(true, 25, std::nullopt)), u"rollingOut"_s);
    }

    void apiOnlyIsAWarningWhereTheWebSideShowsIt()
    {
        const CodePlaces code{.places = {place(CodeSide::Api)}, .components = {{u"checkout"_s, u"web/Checkout.vue"_s}}};
        const FlagFacts joined = joinFlags({.flags = {*facts(true, 25).flag}}, code).first();
        QCOMPARE(joined.component, u"web/Checkout.vue"_s);
        QCOMPARE(findings(joined), u"FLAG-5 warning"_s);
        const Finding finding = flagFindings(joined, now, {}).first();
        QVERIFY(flagFindingText(finding, joined, now, {}).contains(u"web/Checkout.vue"_s));
        QCOMPARE(flagFindingTitle(finding), u"The web side does not evaluate this flag"_s);
    }

    void theSchemaIsReachedOnceWhatNamesTheFlagIsAppliedAndCarriedOver()
    {
        using Phase = SchemaChange::Phase;
        using State = Migration::State;
        MigrationSnapshot known{.changes = {{.object = u"orders.total"_s, .flag = u"checkout"_s}},
                                .isDatabaseKnown = true};
        const auto reached = [&](Phase phase) {
            known.changes.first().phase = phase;
            return schemaNeed(known, u"checkout"_s).isReached;
        };
        QCOMPARE(reached(Phase::Expand), std::optional(false));
        QCOMPARE(schemaNeed(known, u"checkout"_s).waitingFor, QStringList(u"orders.total"_s));
        QCOMPARE(reached(Phase::Backfill), std::optional(false));
        QCOMPARE(reached(Phase::Quiet), std::optional(true));
        QCOMPARE(reached(Phase::Done), std::optional(true));
        QCOMPARE(schemaNeed(known, u"another"_s).isReached, std::nullopt);
        Migration named{.name = u"add_total_cents"_s, .header = {.flag = u"checkout"_s}, .state = State::Pending};
        known.migrations = {named};
        QCOMPARE(schemaNeed(known, u"checkout"_s).waitingFor, QStringList(u"add_total_cents"_s));
        known.migrations.first().judgement.kind = MigrationKind::Contract; // comes after the flag
        QCOMPARE(schemaNeed(known, u"checkout"_s).isReached, std::optional(true));
        known.isDatabaseKnown = false;
        QCOMPARE(schemaNeed(known, u"checkout"_s).isReached, std::nullopt);
    }

    void webOnlyIsAnErrorAndApiOnlyIsNot()
    {
        QCOMPARE(findings(facts(true, 25, QList{place(CodeSide::Web)})), u"FLAG-5 error"_s);
        QCOMPARE(findings(facts(true, 25, QList{place(CodeSide::Api)})), QString());
        QCOMPARE(evaluatedInText(QList{place(CodeSide::Web)}), u"web only"_s);
        QCOMPARE(evaluatedInText(bothSides()), u"web, api"_s);
        QCOMPARE(evaluatedInText(std::nullopt), u"unknown"_s);
    }

    void ownerAndDescriptionAreWanted()
    {
        FlagFacts nameless = facts(true, 25);
        nameless.flag->owner.clear();
        QCOMPARE(findings(nameless), u"FLAG-4 info"_s);
    }

    void offAndUntouchedForLongIsReported()
    {
        FlagFacts idle = facts(false, 0);
        idle.flag->changedAt = now.addDays(-61);
        QCOMPARE(findings(idle), u"FLAG-7 info"_s);
        idle.flag->changedAt = now.addDays(-59);
        QCOMPARE(findings(idle), QString());
        idle.flag->type = FlagType::KillSwitch; // waits to be needed
        idle.flag->changedAt = now.addDays(-400);
        QCOMPARE(findings(idle), QString());
    }

    void auditsAreMonthly()
    {
        const auto judged = [](const std::optional<FlagAudit> &audit) {
            return auditFinding(AuditRecord::Kept, audit, now, {}).has_value();
        };
        QVERIFY(judged(std::nullopt));
        QVERIFY(judged(FlagAudit{.at = now.addDays(-32), .by = u"a"_s}));
        QVERIFY(!judged(FlagAudit{.at = now.addDays(-30), .by = u"a"_s}));
        QCOMPARE(auditFinding(AuditRecord::NotKept, std::nullopt, now, {})->verdict, Finding::Verdict::Unknown);
    }

    void theMostUrgentComeFirst()
    {
        FlagFacts overdue = released(400h);
        overdue.name = u"z"_s;
        FlagFacts rolling = facts(true, 25);
        rolling.name = u"a"_s;
        FlagFacts unknown{.name = u"m"_s, .flag = std::nullopt, .places = bothSides()};
        const QList<FlagFacts> flags{rolling, unknown, overdue}; // what comes back points into it
        QStringList names;
        for (const FlagFacts *flag : byUrgency(flags, now, {}))
            names += flag->name;
        QCOMPARE(names.join(u' '), u"z m a"_s);
    }

    void tableAndCodeAreJoinedByKey()
    {
        const FlagSnapshot table{.flags = {*facts(true, 25, {}).flag}, .repeatedKeys = {u"checkout"_s}};
        CodePlace other = place(CodeSide::Web);
        other.key = u"beta"_s;
        const QList<FlagFacts> joined = joinFlags(table, CodePlaces{.places = {other, place(CodeSide::Api)}});
        QCOMPARE(joined.size(), 2);
        QCOMPARE(joined[0].name, u"beta"_s);
        QVERIFY(!joined[0].flag);
        QCOMPARE(joined[1].places->size(), 1);
        QVERIFY(joined[1].isRepeated);
        QVERIFY(!joinFlags(table, std::nullopt).first().places);
    }

    void keysAreChecked()
    {
        QCOMPARE(keyFault(u"new_checkout-2.b"_s), KeyFault::None);
        QCOMPARE(keyFault({}), KeyFault::Empty);
        QCOMPARE(keyFault(u"a b"_s), KeyFault::BadCharacter);
        QCOMPARE(keyFault(QString(101, u'a')), KeyFault::TooLong);
    }

    void typesAreReadAsTeamsWriteThem()
    {
        QCOMPARE(parseFlagType(u"Kill-Switch"_s), FlagType::KillSwitch);
        QCOMPARE(parseFlagType(u"ops"_s), FlagType::Permanent);
        QCOMPARE(parseFlagType({}), FlagType::Release);
        QCOMPARE(parseFlagType(flagTypeName(FlagType::Permanent)), FlagType::Permanent);
    }

    void lifecyclesAreWordedWithTheirFigures()
    {
        QCOMPARE(lifecycleText(released(24h * 23), now, {}), u"remove: 9 days over"_s);
        QCOMPARE(lifecycleText(released(24h * 8), now, {}), u"remove in 6 days"_s);
        QCOMPARE(lifecycleText(facts(true, 25), now, {}), u"rolling out"_s);
        QCOMPARE(lifecycleText(facts(false, 0), now, {}), u"new · 30 days"_s);
    }

    void eventsAreWordedAsTransitions()
    {
        FlagEvent event{.wasEnabled = true, .enabled = true, .oldPercent = 10, .newPercent = 25};
        QCOMPARE(eventText(event), u"10 % → 25 %"_s);
        event.wasEnabled = false;
        QCOMPARE(eventText(event), u"off → 25 %"_s);
        event.wasEnabled.reset();
        QCOMPARE(eventText(event), u"created, 25 %"_s);
    }

    void beforeAChangeEverythingUnknownIsSaidToBe()
    {
        const PreflightFacts known{.flag = facts(true, 25, std::nullopt), .me = u"dev-a"_s, .now = now};
        QStringList answers;
        for (const PreflightCheck &check : preflight(known, {}))
            answers += QString::number(int(check.answer)) + preflightText(check);
        QCOMPARE(answers.size(), 5);
        for (const QString &answer : answers.first(4))
            QVERIFY2(answer.startsWith(u'2') && answer.contains(u"not known"_s), qPrintable(answer));
    }

    void whatIsWrongBeforeAChangeIsNamed()
    {
        FlagFacts flag = facts(true, 25);
        flag.flag->changedAt = now.addSecs(-60);
        flag.flag->changeReason = u"pilot"_s;
        const ReleaseFacts release{.services = QList<ReleaseFacts::RunningService>{
                                           {.name = u"api"_s, .containsFlag = false, .isMoving = false},
                                           {.name = u"web"_s, .containsFlag = true, .isMoving = true}}};
        const SchemaNeed schema{.isReached = false, .waitingFor = {u"orders.total"_s}};
        QStringList bad;
        for (const PreflightCheck &check :
             preflight({.flag = flag, .release = release, .schema = schema, .me = u"dev-a"_s, .now = now}, {}))
            if (check.answer == PreflightCheck::Answer::Bad)
                bad += preflightText(check);
        QCOMPARE(bad.join(u" | "),
                 u"Without the code that asks for it run: api. | The schema is not yet where its code needs it: "
                 u"orders.total. | "
                 "A rollout or rollback is under way: web. | dev-b changed it in the last minutes: pilot"_s);
    }

    void theAuditReportHasEveryFlagUnderItsHeading()
    {
        const FlagPicture picture{.flags = {released(400h), {.name = u"beta"_s, .flag = {}, .places = bothSides()}}};
        const QString report = flagAuditReport(picture, now, {});
        const qsizetype overdue = report.indexOf(u"## Overdue"_s);
        QVERIFY(overdue > 0 && report.indexOf(u"`checkout`"_s) > overdue);
        QVERIFY(report.indexOf(u"`beta`"_s) > report.indexOf(u"## Unknown"_s));
        QVERIFY(report.contains(u"Last audit: never"_s));
    }

    void findingsOfThePaneSayWhereToLook()
    {
        const PaneFindings pane = flagPaneFindings(
                {.flags = {facts(true, 25, QList{place(CodeSide::Web)})}, .rights = {.hasAudits = true}}, now, {});
        QCOMPARE(pane.count, std::optional<qint64>(1));
        QCOMPARE(pane.findings.size(), 2);
        QCOMPARE(pane.findings[0].finding.rule, "FLAG-5"_L1);
        QCOMPARE(pane.findings[0].location.path, u"web/a.ts"_s);
        QCOMPARE(pane.findings[0].location.line, 3);
        QCOMPARE(pane.findings[1].finding.rule, "FLAG-6"_L1);
    }
};

GUILESS_TEST(FlagRulesTest)

}

#include "tst_flagrules.moc"
