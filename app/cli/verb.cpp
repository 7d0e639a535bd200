// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

namespace Trunkline {

static QList<VerbOption> flagsOptions()
{
    return {{.name = QStringLiteral("on"), .description = QStringLiteral("set: switch it on.")},
            {.name = QStringLiteral("off"), .description = QStringLiteral("set: switch it off.")},
            {.name = QStringLiteral("percent"),
             .description = QStringLiteral("set: roll it out to so many of a hundred."),
             .valueName = QStringLiteral("N")},
            {.name = QStringLiteral("owner"),
             .description = QStringLiteral("set: who is responsible."),
             .valueName = QStringLiteral("TEXT")},
            {.name = QStringLiteral("description"),
             .description = QStringLiteral("set: what it is for."),
             .valueName = QStringLiteral("TEXT")},
            {.name = QStringLiteral("reason"),
             .description = QStringLiteral("set: why; it is written beside the change."),
             .valueName = QStringLiteral("TEXT")},
            {.name = QStringLiteral("yes"),
             .description = QStringLiteral("set: do it; without, it is only said what would change.")},
            {.name = QStringLiteral("done"),
             .description = QStringLiteral("audit: record that the flags were gone through.")}};
}

static VerbOption findingsFormat()
{
    return {.name = QStringLiteral("format"),
            .description = QStringLiteral("Print text, json, sarif, junit or github (workflow commands)."),
            .valueName = QStringLiteral("FORMAT")};
}

static QList<VerbOption> migrationsOptions()
{
    return {{.name = QStringLiteral("all"), .description = QStringLiteral("verify: all, and not only what is new.")},
            {.name = QStringLiteral("changed-since"),
             .description = QStringLiteral("verify: what BRANCH does not have like this, as origin/main."),
             .valueName = QStringLiteral("BRANCH")},
            {.name = QStringLiteral("database-url"),
             .description = QStringLiteral("verify: on this scratch server instead of one of our own."),
             .valueName = QStringLiteral("URL")},
            {.name = QStringLiteral("allow-forks"),
             .description = QStringLiteral("verify: run SQL from other people's repositories too.")},
            findingsFormat()};
}

static QList<VerbOption> checkOptions()
{
    return {findingsFormat(),
            {.name = QStringLiteral("only"),
             .description = QStringLiteral("Only these rules: RULE or the beginning of names, as BRANCH."),
             .valueName = QStringLiteral("RULE[,RULE]")},
            {.name = QStringLiteral("fail-on"),
             .description = QStringLiteral("Exit with 1 from this severity on: error, warning, info or never."),
             .valueName = QStringLiteral("SEVERITY")}};
}

static QList<VerbOption> reportOptions()
{
    return {{.name = QStringLiteral("format"),
             .description = QStringLiteral("Write markdown, html or pdf."),
             .valueName = QStringLiteral("FORMAT")},
            {.name = QStringLiteral("output"),
             .description = QStringLiteral("Into FILE instead of standard output; its ending tells the "
                                           "format."),
             .valueName = QStringLiteral("FILE")}};
}

std::span<const Verb> allVerbs()
{
    static const Verb verbs[] = {
            {.name = QStringLiteral("status"),
             .summary = QStringLiteral("every source with its state, counts per pane, the findings"),
             .run = runStatus},
            {.name = QStringLiteral("branches"),
             .summary = QStringLiteral("branches, most urgent first"),
             .run = runBranches},
            {.name = QStringLiteral("prs"),
             .summary = QStringLiteral("pull requests with their gates, most urgent first"),
             .run = runPullRequests},
            {.name = QStringLiteral("flags"),
             .summary = QStringLiteral("feature flags, those to remove first"),
             .run = runFlags,
             .forms = {QStringLiteral("set KEY"), QStringLiteral("history KEY"), QStringLiteral("audit")},
             .mostOperands = 2,
             .options = flagsOptions()},
            {.name = QStringLiteral("init"),
             .summary = QStringLiteral("writes the recommended table of flags as a Hasura migration with its down"),
             .run = runInit,
             .forms = {QStringLiteral("flags")},
             .mostOperands = 1},
            {.name = QStringLiteral("migrations"),
             .summary = QStringLiteral("schema changes and migrations; verify runs them up, down and up again"),
             .run = runMigrations,
             .forms = {QStringLiteral("verify [VERSION...]")},
             .mostOperands = 1000,
             .options = migrationsOptions()},
            {.name = QStringLiteral("changes"),
             .summary = QStringLiteral("changes on their way from branch to release; one alone with all its stations"),
             .run = runChanges,
             .forms = {QStringLiteral("[NUMBER | BRANCH | COMMIT]")},
             .mostOperands = 1},
            {.name = QStringLiteral("check"),
             .summary = QStringLiteral("the findings of all rules; exit code 1 when one is an error"),
             .run = runCheck,
             .options = checkOptions()},
            {.name = QStringLiteral("services"),
             .summary = QStringLiteral("Swarm services as they really are"),
             .run = runServices,
             .forms = {QStringLiteral("rollback NAME")},
             .mostOperands = 2,
             .options = {{.name = QStringLiteral("yes"), .description = QStringLiteral("Do it.")}}},
            {.name = QStringLiteral("previews"),
             .summary = QStringLiteral("preview environments with their pull requests"),
             .run = runPreviews},
            {.name = QStringLiteral("report"),
             .summary = QStringLiteral("the team's figures and week, and the flag audit; to read or to print"),
             .run = runReport,
             .forms = {QStringLiteral("team"), QStringLiteral("flags")},
             .mostOperands = 1,
             .options = reportOptions(),
             .drawsText = true},
    };
    return verbs;
}

}
