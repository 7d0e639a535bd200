// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/attentionwording.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct AttentionWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::AttentionWording)
};

struct Word
{
    QLatin1StringView rule;
    const char *word;
    const char *asError = nullptr; ///< where an error is called otherwise
};

constexpr Word ruleWords[] = {
        {"TRUNK-1"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "force push")},
        {"TRUNK-2"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "unprotected")},
        {"TRUNK-3"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "no review")},
        {"TRUNK-4"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "reverted")},
        {"BRANCH-1"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "name")},
        {"BRANCH-2"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "due"),
         QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "overdue")},
        {"BRANCH-3"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "merged")},
        {"BRANCH-4"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "conflict")},
        {"PR-1"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "tests"),
         QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "tests failed")},
        {"PR-2"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "AI review"),
         QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "AI review failed")},
        {"PR-3"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "approval")},
        {"PR-4"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "no preview")},
        {"PR-5"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "old")},
        {"PR-6"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "mixed")},
        {"FLAG-1"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "remove soon"),
         QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "remove now")},
        {"FLAG-2"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "not in table")},
        {"FLAG-3"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "unused")},
        {"FLAG-4"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "no owner")},
        {"FLAG-5"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "API only"),
         QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "UI only")},
        {"FLAG-6"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "audit due")},
        {"FLAG-7"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "stays off")},
        {"MIG-1"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "no down")},
        {"MIG-2"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "down fails")},
        {"MIG-3"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "destructive")},
        {"MIG-4"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "blocked")},
        {"MIG-5"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "unproven")},
        {"MIG-6"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "long lock")},
        {"MIG-7"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "drift")},
        {"MIG-8"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "not judged")},
        {"SWARM-1"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "tasks missing")},
        {"SWARM-2"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "paused")},
        {"SWARM-3"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "rolled back")},
        {"SWARM-4"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "no health check")},
        {"SWARM-5"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "stop-first")},
        {"SWARM-6"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "no rollback")},
        {"SWARM-7"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "behind"),
         QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "off trunk")},
        {"SWARM-8"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "secret")},
        {"SWARM-9"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "crash loop")},
        {"SWARM-10"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "stuck")},
        {"PREVIEW-1"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "orphan")},
        {"PREVIEW-2"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "not answering")},
        {"PREVIEW-3"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "outdated")},
        {"AI-1"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionWording", "AI rules")},
};

QString markdownText(QString text)
{
    for (const QChar special : u"\\`*_[]<>|#")
        text.replace(special, QString(u'\\') + special);
    return text.simplified();
}

}

QString findingWord(const Finding &finding)
{
    const auto word = std::ranges::find(ruleWords, finding.rule, &Word::rule);
    if (word == std::end(ruleWords))
        return finding.rule;
    return AttentionWording::tr(finding.severity == Finding::Severity::Error && word->asError ? word->asError
                                                                                              : word->word);
}

QString findingWhenText(const Finding &finding, const QDateTime &now)
{
    using std::chrono::seconds;
    if (finding.dueAt.isValid() && now < finding.dueAt)
        return AttentionWording::tr("%1 left").arg(ageText(seconds(now.secsTo(finding.dueAt))));
    if (finding.dueAt.isValid())
        return AttentionWording::tr("%1 over").arg(ageText(seconds(finding.dueAt.secsTo(now))));
    return finding.since.isValid() ? agoText(seconds(finding.since.secsTo(now))) : u"—"_s;
}

QString findingExactWhenText(const Finding &finding)
{
    QStringList lines;
    if (finding.since.isValid())
        lines += AttentionWording::tr("since %1").arg(exactText(finding.since));
    if (finding.dueAt.isValid())
        lines += AttentionWording::tr("due %1").arg(exactText(finding.dueAt));
    return lines.join(u'\n');
}

QString subjectText(const ReportedFinding::Subject &subject)
{
    return subject.kind == "pullRequest"_L1 ? QString(u'#' + subject.key) : subject.key;
}

QString attentionMarkdown(const QList<AttentionItem> &items, const QDateTime &now)
{
    QString list;
    for (const AttentionItem &item : items) {
        const ReportedFinding &reported = item.reported;
        const QString when = findingWhenText(reported.finding, now);
        const QString what = labelledText(markdownText(subjectText(reported.subject)), markdownText(reported.message));
        list += u"- **%1** %2"_s.arg(reported.finding.rule, bracketedText(what, when == u"—" ? QString() : when));
        if (!reported.location.url.isEmpty())
            list += u" <"_s + reported.location.url + u'>';
        list += u'\n';
    }
    return list;
}

}
