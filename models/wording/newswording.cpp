// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/newswording.h"

#include "models/rules/flaglifecycle.h"
#include "models/rules/pullrequestjudging.h"
#include "models/rules/rulecatalogue.h"
#include "models/wording/changewording.h"
#include "models/wording/migrationwording.h"
#include "models/wording/phrasing.h"
#include "models/wording/pullrequestwording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

class NewsWording
{
    Q_DECLARE_TR_FUNCTIONS(NewsWording)
};

}

QString pullRequestNews(const JudgedPullRequest &pullRequest)
{
    const PullRequest &facts = pullRequest.facts;
    return pullRequest.standing.isReady
            ? NewsWording::tr("#%1 %2 is ready to merge.").arg(facts.number).arg(facts.title)
            : NewsWording::tr("#%1 %2 is not ready.").arg(facts.number).arg(facts.title);
}

QString flagNews(const FeatureFlag &flag)
{
    const qint32 percent = effectivePercent(flag).value_or(0);
    const QString state = percent == 0 ? NewsWording::tr("off") : NewsWording::tr("on for %1 %").arg(percent);
    return flag.changedBy.isEmpty() ? NewsWording::tr("Flag %1 is %2.").arg(flag.key, state)
                                    : NewsWording::tr("Flag %1 is %2, by %3.").arg(flag.key, state, flag.changedBy);
}

QString schemaNews(const SchemaChange &change)
{
    return NewsWording::tr("%1 is in the phase %2.").arg(change.object, phaseText(change.phase));
}

QString contractNews(const SchemaChange &change)
{
    return change.isContractAllowed() ? NewsWording::tr("The contract of %1 is allowed now.").arg(change.object)
                                      : NewsWording::tr("The contract of %1 is not allowed.").arg(change.object);
}

QString findingNews(const QString &subject, const QString &message)
{
    return subject.isEmpty() || message.contains(subject) ? message : labelledText(subject, message);
}

QString changeNews(const Change &change)
{
    return NewsWording::tr("%1 %2: %3").arg(changeName(change), change.title, stationText(change.station));
}

QString newsTitle(const Transition &transition)
{
    using Kind = Transition::Kind;
    switch (transition.kind) {
    case Kind::PullRequest:
        return NewsWording::tr("Ready to merge");
    case Kind::Contract:
        return NewsWording::tr("Contract allowed");
    case Kind::Change:
        return transition.to == u"released" ? NewsWording::tr("Released") : NewsWording::tr("In production");
    case Kind::Flag:
        return NewsWording::tr("Flag changed");
    case Kind::Schema:
        return NewsWording::tr("Schema change");
    case Kind::Finding:
        break;
    }
    const Rule *rule = findRule(transition.rule);
    return rule ? labelledText(transition.rule, rule->title) : transition.rule;
}

QString newsTitle(qsizetype count)
{
    return NewsWording::tr("%Ln things changed", nullptr, int(count));
}

Notification decidedNews(const JudgedPullRequest &pullRequest, const QDateTime &now)
{
    const PullRequest &facts = pullRequest.facts;
    return {.title = NewsWording::tr("#%1 %2", "number, title").arg(facts.number).arg(facts.title.simplified()),
            .text = standingSentence(pullRequest, now),
            .action = newsAction(),
            .pane = u"prs"_s,
            .key = pullRequestId(facts.number)};
}

Notification vanishedNews(qint32 number)
{
    return {.title = NewsWording::tr("#%1", "a pull request").arg(number),
            .text = NewsWording::tr("It was closed without a merge.")};
}

QString newsAction()
{
    return NewsWording::tr("Show");
}

QStringList newsLines(const QList<Transition> &news, qsizetype most)
{
    QStringList lines;
    for (const Transition &one : news.first(std::min(most, news.size())))
        lines += one.sentence;
    if (news.size() > most)
        lines += NewsWording::tr("and %1 more").arg(QLocale().toString(news.size() - most));
    return lines;
}

}
