// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/teamreport.h"

#include "models/items/rowtext.h"
#include "models/wording/agewording.h"
#include "models/wording/changewording.h"
#include "models/wording/figurewording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct TeamReportWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::TeamReport)
};

constexpr std::chrono::days Week{7};

/// Other people's words, where a sign of Markdown would make something else of them.
QString plain(const QString &text)
{
    static const QString signs = u"\\`*_[]<>|#"_s;
    QString result;
    for (const QChar c : text.simplified())
        result += signs.contains(c) ? QString(u'\\') + c : QString(c);
    return result;
}

QString weekText(const TeamFigure &figure, qsizetype week)
{
    const std::optional<double> &value = figure.weeks[week].value;
    return value ? figureValueText(figure.unit, *value) : u"—"_s;
}

/// The weeks of every figure end at the same moments.
QList<QDateTime> weekEnds(const QList<TeamFigure> &figures)
{
    QList<QDateTime> ends;
    for (const TeamFigure &figure : figures) {
        if (figure.weeks.size() <= ends.size())
            continue;
        ends.clear();
        for (const TeamFigure::Week &week : figure.weeks)
            ends.append(week.until);
    }
    return ends;
}

QString changeLine(const Change &change, const QString &rest)
{
    const QString title = change.title.isEmpty() ? change.branch : change.title;
    return u"- %1\n"_s.arg(labelledText(plain(changeName(change)) + u' ' + plain(title), rest));
}

QString section(const QString &title, const QString &lines)
{
    return u"\n## %1\n\n%2"_s.arg(title, lines.isEmpty() ? TeamReportWording::tr("None.") + u'\n' : lines);
}

bool isWithin(const QDateTime &at, const QDateTime &from, const QDateTime &to)
{
    return at.isValid() && from < at && at <= to;
}

QString mergedLines(const TeamReportFacts &facts)
{
    QString lines;
    for (const Change &change : facts.changes) {
        if (!change.isMerged() || !isWithin(change.mergedAt, facts.now.addDuration(-Week), facts.now))
            continue;
        const QString author = change.author.isEmpty() ? unknownText() : plain(change.author);
        lines += changeLine(change, listText({author, standingText(change, facts.now)}));
    }
    return lines;
}

QString failureLines(const TeamReportFacts &facts)
{
    QString lines;
    for (const Change &change : facts.changes) {
        if (!change.revertedBy.isEmpty() && isWithin(change.stationSince, facts.now.addDuration(-Week), facts.now))
            lines += changeLine(change, TeamReportWording::tr("reverted by %1").arg(change.revertedBy.first(7)));
        for (const Change::Production &production : change.production) {
            if (production.state == Change::Production::State::RolledBack)
                lines += changeLine(change,
                                    TeamReportWording::tr("%1 rolled back: %2")
                                            .arg(plain(production.service), plain(production.why)));
        }
    }
    return lines;
}

QString dueLines(const TeamReportFacts &facts)
{
    QString lines;
    for (const Change &change : facts.changes) {
        if (change.next && change.next->at <= facts.now.addDuration(Week))
            lines += changeLine(change, nextText(change.next, facts.now));
    }
    return lines;
}

QString definitions(const QList<TeamFigure> &figures)
{
    QString lines;
    for (const TeamFigure &figure : figures)
        lines += u"- %1\n"_s.arg(labelledText(u"**%1**"_s.arg(figureName(figure.kind)), figureDefinition(figure.kind)));
    return lines;
}

}

QString figureTable(const QList<TeamFigure> &figures)
{
    const QList<QDateTime> ends = weekEnds(figures);
    QStringList head{TeamReportWording::tr("Figure"), TeamReportWording::tr("Four weeks"),
                     TeamReportWording::tr("Samples")};
    for (const QDateTime &end : ends)
        head += TeamReportWording::tr("week to %1").arg(QLocale().toString(end.date(), QLocale::ShortFormat));
    QList<QStringList> rows;
    for (const TeamFigure &figure : figures) {
        QStringList cells{figureName(figure.kind), figureValueText(figure), figureDetailText(figure)};
        for (qsizetype week = 0; week < ends.size(); ++week)
            cells += week < figure.weeks.size() ? weekText(figure, week) : u"—"_s;
        rows.append(cells);
    }
    return rowsText(RowFormat::Markdown, head, rows);
}

QString teamReport(const TeamReportFacts &facts)
{
    QString report = u"# %1\n\n%2\n\n"_s.arg(TeamReportWording::tr("Team report: %1").arg(plain(facts.repository)),
                                             TeamReportWording::tr("As of %1").arg(exactText(facts.now)));
    report += figureTable(facts.figures);
    report += section(TeamReportWording::tr("Merged in the last 7 days"), mergedLines(facts));
    report += section(TeamReportWording::tr("Reverted or rolled back"), failureLines(facts));
    report += section(TeamReportWording::tr("Due within 7 days"), dueLines(facts));
    report += section(TeamReportWording::tr("How the figures are counted"), definitions(facts.figures));
    return report;
}

}
