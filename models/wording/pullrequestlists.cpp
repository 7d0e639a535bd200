// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/pullrequestlists.h"

#include "models/rules/checkverdict.h"
#include "models/wording/agewording.h"
#include "models/wording/pullrequestwording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Mark = ListedFact::Mark;

struct ListWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::PullRequestLists)
};

/// Ids that keep the order of the list.
QString ordered(qsizetype place, const QString &what)
{
    return QString::number(place).rightJustified(4, u'0') + u' ' + what;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Mark checkMark(Check::State state)
{
    switch (state) {
    case Check::State::Queued:
    case Check::State::Running:
        return Mark::Running;
    case Check::State::AwaitingApproval:
    case Check::State::ActionRequired:
    case Check::State::Stale:
    case Check::State::Unknown:
        return Mark::Warning;
    case Check::State::Passed:
        return Mark::Good;
    case Check::State::Neutral:
    case Check::State::Skipped:
        return Mark::Faint;
    case Check::State::Failed:
    case Check::State::Cancelled:
    case Check::State::TimedOut:
        return Mark::Bad;
    }
    std::unreachable();
}

Mark reviewMark(Review::State state)
{
    switch (state) {
    case Review::State::Approved:
        return Mark::Good;
    case Review::State::ChangesRequested:
        return Mark::Bad;
    case Review::State::Commented:
    case Review::State::Dismissed:
    case Review::State::Unknown:
        break;
    }
    return Mark::Faint;
}

int urgency(const Check &check)
{
    static constexpr int byMark[] = {5, 3, 2, 1, 0, 4}; // indexed by Mark: bad first, then warning, running, good
    return byMark[int(checkMark(check.state))];
}

ListedFact checkLine(const Check &check, const PullRequest &pullRequest, const QStringList &required,
                     const QDateTime &now)
{
    QString name = check.name.isEmpty() ? QString(check.app % u' ' % check.workflow).trimmed() : check.name;
    if (required.contains(check.name))
        name = ListWording::tr("%1 (required)").arg(name);
    QString state = checkStateText(check.state);
    if (check.sha != pullRequest.headSha)
        state = ListWording::tr("%1, on an older commit").arg(state);
    QStringList toolTip{name, ListWording::tr("posted by %1").arg(check.app.isEmpty() ? unknownText() : check.app)};
    if (!check.title.isEmpty())
        toolTip.append(check.title);
    if (check.startedAt.isValid())
        toolTip.append(ListWording::tr("started %1").arg(exactText(check.startedAt)));
    return {.id = {},
            .cells = {name, state, checkDurationText(check, now)},
            .mark = checkMark(check.state),
            .toolTip = toolTip.join(u'\n'),
            .url = check.url};
}

}

Mark markOf(Gate::State state)
{
    switch (state) {
    case Gate::State::Passed:
        return Mark::Good;
    case Gate::State::Failed:
        return Mark::Bad;
    case Gate::State::Running:
        return Mark::Running;
    case Gate::State::Missing:
    case Gate::State::Outdated:
        return Mark::Warning;
    case Gate::State::NotNeeded:
    case Gate::State::Unknown:
        break;
    }
    return Mark::Faint;
}

QList<ListedFact> gateLines(const JudgedPullRequest &pullRequest)
{
    QList<ListedFact> lines;
    for (const Gate &gate : pullRequest.standing.gates) {
        lines.append({.id = ordered(lines.size(), {}),
                      .cells = {capitalised(gateName(gate.kind)), gateOutcome(gate)},
                      .mark = markOf(gate.state),
                      .toolTip = gateSentence(gate),
                      .url = gate.url});
    }
    return lines;
}

QList<ListedFact> checkLines(const PullRequest &pullRequest, const QStringList &required, const QDateTime &now)
{
    QList<Check> checks = newestOfEach(pullRequest.checks.value_or(QList<Check>()));
    std::ranges::stable_sort(checks, {}, [](const Check &check) { return std::pair(urgency(check), check.name); });
    QList<ListedFact> lines;
    for (const Check &check : std::as_const(checks)) {
        ListedFact line = checkLine(check, pullRequest, required, now);
        line.id = ordered(lines.size(), check.name);
        lines.append(line);
    }
    return lines;
}

QList<ListedFact> reviewerLines(const PullRequest &pullRequest, const QDateTime &now)
{
    QList<ListedFact> lines;
    QStringList seen;
    const QList<Review> reviews = pullRequest.reviews.value_or(QList<Review>());
    for (auto review = reviews.crbegin(); review != reviews.crend(); ++review) { // the newest word of each
        if (seen.contains(review->author.login))
            continue;
        seen.append(review->author.login);
        QString said = reviewStateText(review->state);
        if (review->sha != pullRequest.headSha)
            said = ListWording::tr("%1, of an older commit").arg(said);
        if (review->author.isBot)
            said = ListWording::tr("%1 (a bot)").arg(said);
        else if (!review->mayCount)
            said = ListWording::tr("%1 (does not count: no right to push)").arg(said);
        lines.append({.id = ordered(lines.size(), review->author.login),
                      .cells = {review->author.login, said, agoText(std::chrono::seconds(review->at.secsTo(now)))},
                      .mark = review->sha == pullRequest.headSha ? reviewMark(review->state) : Mark::Warning,
                      .toolTip = {},
                      .url = review->url});
    }
    const QStringList asked = pullRequest.reviewRequests.value_or(QStringList());
    for (const QString &login : asked)
        lines.append({.id = ordered(lines.size(), login),
                      .cells = {login, ListWording::tr("asked to review"), {}},
                      .mark = Mark::Running,
                      .toolTip = {},
                      .url = {}});
    return lines;
}

}
