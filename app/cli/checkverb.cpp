// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkreports.h"
#include "app/cli/findingprinting.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "models/ports/clock.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct CheckFormat
{
    QLatin1StringView name;
    void (*write)(QIODevice &out, const CheckReport &report); ///< nullptr: for people
};

constexpr CheckFormat formats[] = {{"text"_L1, nullptr},
                                   {"json"_L1, writeJsonReport},
                                   {"sarif"_L1, writeSarifReport},
                                   {"junit"_L1, writeJunitReport},
                                   {"github"_L1, writeWorkflowCommands}};

struct Bar
{
    QLatin1StringView name;
    std::optional<Finding::Severity> severity;
};

constexpr Bar bars[] = {{"error"_L1, Finding::Severity::Error},
                        {"warning"_L1, Finding::Severity::Warning},
                        {"info"_L1, Finding::Severity::Info},
                        {"never"_L1, std::nullopt}};

/// A rule by its ID, or all rules of one subject by what stands before the hyphen.
bool isNamed(const Rule &rule, const QString &name)
{
    return rule.id.compare(name, Qt::CaseInsensitive) == 0
            || rule.id.startsWith(QString(name + u'-'), Qt::CaseInsensitive);
}

std::vector<Rule> wantedRules(const QStringList &names)
{
    std::vector<Rule> rules;
    for (const Rule &rule : ruleCatalogue()) {
        if (names.isEmpty() || std::ranges::any_of(names, [&](const QString &name) { return isNamed(rule, name); }))
            rules.push_back(rule);
    }
    return rules;
}

/// The first of @p names that names no rule; empty when all do.
QString unknownRule(const QStringList &names)
{
    for (const QString &name : names) {
        if (std::ranges::none_of(ruleCatalogue(), [&](const Rule &rule) { return isNamed(rule, name); }))
            return name;
    }
    return {};
}

template <typename List, typename RuleOf>
void keep(List &list, const std::vector<Rule> &rules, RuleOf ruleOf)
{
    list.removeIf([&](const auto &entry) {
        return std::ranges::find(rules, std::invoke(ruleOf, entry), &Rule::id) == rules.end();
    });
}

CheckReport reportOn(const VerbContext &context, std::vector<Rule> rules, const Bar &bar)
{
    CheckReport report{.now = context.clock.now(), .rules = std::move(rules), .reading = readPanes(context)};
    report.bar = bar.severity;
    report.findings = report.reading.findings();
    report.undecided = report.reading.undecided();
    report.exempt = report.reading.exempt();
    keep(report.findings, report.rules, [](const ReportedFinding &reported) { return reported.finding.rule; });
    keep(report.undecided, report.rules, &UndecidedRule::rule);
    keep(report.exempt, report.rules, [](const ExemptFinding &exempt) { return exempt.finding.finding.rule; });
    return report;
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

void printReport(const VerbContext &context, const CheckReport &report)
{
    if (report.findings.isEmpty())
        context.out.write("No findings.\n");
    else
        findingsTable(report.findings).write(context.out, styleFor(context.out, context.options.colour));
    for (const ExemptFinding &exempt : report.exempt)
        context.out.write(u"%1 %2 is exempt until %3: %4 (%5)\n"_s
                                  .arg(exempt.finding.finding.rule, exempt.finding.subject.key,
                                       exempt.exemption.until.date().toString(Qt::ISODate), exempt.exemption.reason,
                                       exempt.exemption.by)
                                  .toUtf8());
    printUndecided(context.out, report.undecided);
    const auto count = [&](Finding::Severity severity) {
        return std::ranges::count(report.findings, severity,
                                  [](const ReportedFinding &reported) { return reported.finding.severity; });
    };
    context.out.write(
            u"\n%1, %2, %3 of %4\n"_s
                    .arg(counted(count(Finding::Severity::Error), u"error"_s, u"errors"_s),
                         counted(count(Finding::Severity::Warning), u"warning"_s, u"warnings"_s),
                         counted(report.undecided.size(), u"rule without a verdict"_s, u"rules without a verdict"_s))
                    .arg(report.rules.size())
                    .toUtf8());
}

ExitCode refuse(const VerbContext &context, const QString &why)
{
    context.err.write("trunkline: "_ba + why.toUtf8() + "; see: trunkline --help\n");
    return ExitCode::WrongUse;
}

}

ExitCode runCheck(const VerbContext &context)
{
    const QMap<QString, QString> &own = context.options.own;
    const bool isJson = context.options.format == Options::Format::Json;
    const QString formatName = own.value(u"format"_s, isJson ? u"json"_s : u"text"_s);
    const auto format = std::ranges::find(formats, formatName, &CheckFormat::name);
    if (format == std::end(formats))
        return refuse(context, u"--format takes text, json, sarif, junit, github, not \"%1\""_s.arg(formatName));
    const auto bar = std::ranges::find(bars, own.value(u"fail-on"_s, u"error"_s), &Bar::name);
    if (bar == std::end(bars))
        return refuse(context,
                      u"--fail-on takes error, warning, info, never, not \"%1\""_s.arg(own.value(u"fail-on"_s)));
    const QStringList names = own.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    if (const QString unknown = unknownRule(names); !unknown.isEmpty())
        return refuse(context, u"there is no rule \"%1\""_s.arg(unknown));

    const CheckReport report = reportOn(context, wantedRules(names), *bar);
    if (format->write)
        format->write(context.out, report);
    else
        printReport(context, report);
    const bool isBroken = std::ranges::any_of(
            report.findings, [&](const ReportedFinding &reported) { return report.isAtBar(reported); });
    return isBroken ? ExitCode::Findings : report.reading.exitCode();
}

}
