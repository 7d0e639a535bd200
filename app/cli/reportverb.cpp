// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/document/documentrenderer.h"
#include "app/cli/changereading.h"
#include "models/findings/flagaudit.h"
#include "models/findings/teamreport.h"
#include "models/ports/clock.h"

#include <QIODevice>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Format = ReportRenderer::Format;

ExitCode refuseReport(const VerbContext &context, const QString &text)
{
    context.err.write("trunkline: "_ba + text.toUtf8() + '\n');
    return ExitCode::WrongUse;
}

/// As --format says, else the ending of the file's name, else Markdown; nullopt for a word that is none.
std::optional<Format> reportFormat(const Options &options)
{
    static const QMap<QString, Format> names{{u"markdown"_s, Format::Markdown},
                                             {u"md"_s, Format::Markdown},
                                             {u"html"_s, Format::Html},
                                             {u"htm"_s, Format::Html},
                                             {u"pdf"_s, Format::Pdf}};
    const bool isNamed = options.own.contains(u"format"_s);
    const QString name = isNamed ? options.own[u"format"_s] : options.own[u"output"_s].section(u'.', -1).toLower();
    if (const auto format = names.constFind(name); format != names.cend())
        return *format;
    return isNamed ? std::nullopt : std::optional(Format::Markdown);
}

QString teamPart(const VerbContext &context, const ChangesReading &reading, const QString &repository)
{
    const QDateTime now = context.clock.now();
    const TeamFacts facts{.changes = reading.changes,
                          .rollouts = reading.facts.rollouts,
                          .branches = reading.facts.branches.branches,
                          .isProductionKnown = reading.facts.services.has_value(),
                          .now = now};
    return teamReport(
            {.repository = repository, .figures = teamFigures(facts), .changes = reading.changes, .now = now});
}

QString auditPart(const VerbContext &context, const ChangesReading &reading)
{
    return reading.flags ? flagAuditReport(*reading.flags, context.clock.now(), reading.facts.policy.flags) : QString();
}

bool writeReport(const VerbContext &context, const QByteArray &content)
{
    const QString path = context.options.own[u"output"_s];
    if (path.isEmpty())
        return context.out.write(content) == content.size();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return true;
    context.err.write(u"trunkline: %1 cannot be written: %2\n"_s.arg(path, file.errorString()).toUtf8());
    return false;
}

}

ExitCode runReport(const VerbContext &context)
{
    const QString part = context.options.operands.value(0);
    if (!part.isEmpty() && part != "team"_L1 && part != "flags"_L1)
        return refuseReport(context, u"report knows team and flags, not \"%1\""_s.arg(part));
    const std::optional<Format> format = reportFormat(context.options);
    if (!format)
        return refuseReport(
                context, u"--format takes markdown, html or pdf, not \"%1\""_s.arg(context.options.own[u"format"_s]));
    RepositoryReading repository = readRepository(context, Reach::Graph);
    if (!repository.git.snapshot)
        return repository.git.exitCode();
    const ChangesReading reading = readChanges(context, repository);
    QStringList parts;
    if (part != "flags"_L1)
        parts += teamPart(context, reading, repository.git.snapshot->repository.name);
    if (part != "team"_L1)
        parts += auditPart(context, reading);
    parts.removeAll(QString());
    if (parts.isEmpty()) {
        context.err.write("trunkline: No flag table is connected. Set TRUNKLINE_DATABASE_URL or "
                          "TRUNKLINE_HASURA_URL.\n");
        return ExitCode::SourceFailed;
    }
    const QByteArray content = DocumentRenderer().render(parts.join(u'\n'), *format);
    return writeReport(context, content) ? reading.exitCode() : ExitCode::SourceFailed;
}

}
