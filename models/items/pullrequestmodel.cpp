// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/pullrequestmodel.h"

#include "models/rules/pullrequestjudging.h"
#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"
#include "models/wording/pullrequestwording.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QStringList gateSentences(const QList<Gate> &gates)
{
    QStringList lines;
    for (const Gate &gate : gates)
        lines.append(gateSentence(gate));
    return lines;
}

QString filesText(qint32 count)
{
    return count == 1 ? PullRequestModel::tr("1 file") : PullRequestModel::tr("%n files", nullptr, count);
}

QChar gateCharacter(Gate::State state)
{
    switch (state) {
    case Gate::State::Passed:
        return u'✓';
    case Gate::State::Failed:
        return u'✗';
    case Gate::State::Running:
        return u'…';
    case Gate::State::Missing:
        return u'○';
    case Gate::State::Outdated:
        return u'↺';
    case Gate::State::NotNeeded:
        return u'–';
    case Gate::State::Unknown:
        return u'?';
    }
    std::unreachable();
}

}

QString gateMarks(const QList<Gate> &gates)
{
    QString marks;
    for (const Gate &gate : gates)
        marks += gateCharacter(gate.state);
    return marks;
}

PullRequestModel::PullRequestModel(QDateTime now, QObject *parent)
    : KeyedTableModel(parent)
    , m_now(std::move(now))
{
}

void PullRequestModel::changed(Column first, Column last)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
}

void PullRequestModel::setNow(const QDateTime &now)
{
    m_now = now;
    changed(AgeColumn, AgeColumn);
    changed(UpdatedColumn, UpdatedColumn);
}

void PullRequestModel::setLimit(std::chrono::seconds limit)
{
    m_limit = limit;
    changed(AgeColumn, AgeColumn);
}

void PullRequestModel::setWatched(const QSet<qint32> &watched)
{
    m_watched = watched;
    changed(NumberColumn, TitleColumn);
}

int PullRequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PullRequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JudgedPullRequest &pullRequest = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(pullRequest, column);
    case Qt::ToolTipRole:
        return toolTip(pullRequest, column);
    case Qt::AccessibleTextRole:
        return accessibleText(pullRequest, column);
    default:
        return fact(pullRequest, role);
    }
}

QString PullRequestModel::text(const JudgedPullRequest &pullRequest, Column column) const
{
    const PullRequest &facts = pullRequest.facts;
    switch (column) {
    case NumberColumn:
        return u'#' + QString::number(facts.number);
    case TitleColumn:
        return facts.title.simplified();
    case StandingColumn:
        return standingText(pullRequest);
    case GatesColumn:
        return gateMarks(pullRequest.standing.gates);
    case AgeColumn:
        return ageText(pullRequestAge(facts, m_now));
    case AuthorColumn:
        return facts.author.login.isEmpty() ? tr("deleted account") : facts.author.login;
    case SizeColumn:
        return sizeText(facts);
    case UpdatedColumn:
        return facts.updatedAt.isValid() ? agoText(std::chrono::seconds(facts.updatedAt.secsTo(m_now))) : u"—"_s;
    case ColumnCount:
        break;
    }
    return {};
}

QString PullRequestModel::toolTip(const JudgedPullRequest &pullRequest, Column column) const
{
    const PullRequest &facts = pullRequest.facts;
    switch (column) {
    case NumberColumn:
        return facts.url;
    case TitleColumn: {
        QStringList lines{facts.title, QString(facts.branch % u" → "_s % facts.base)};
        if (facts.labels && !facts.labels->isEmpty())
            lines.append(listText(*facts.labels));
        lines += unreadableTexts(facts);
        return lines.join(u'\n');
    }
    case StandingColumn:
        return standingSentence(pullRequest, m_now);
    case GatesColumn:
        return gateSentences(pullRequest.standing.gates).join(u'\n');
    case AgeColumn: {
        const QString opened = tr("opened: %1").arg(exactText(facts.createdAt));
        const QString limit = limitText(facts, m_now, m_limit);
        return limit.isEmpty() ? opened : QString(opened % u'\n' % limit);
    }
    case SizeColumn:
        return facts.fileCount ? filesText(*facts.fileCount) : QString();
    case UpdatedColumn:
        return exactText(facts.updatedAt);
    case AuthorColumn:
        return facts.author.isBot ? tr("a bot") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

// A screen reader has neither the bar nor the marks, and reads a dash as nothing.
QString PullRequestModel::accessibleText(const JudgedPullRequest &pullRequest, Column column) const
{
    const QString shown = text(pullRequest, column);
    if (column == GatesColumn)
        return clausesText(gateSentences(pullRequest.standing.gates));
    if (column == AgeColumn)
        return listText({shown, limitText(pullRequest.facts, m_now, m_limit)});
    if (column == NumberColumn && m_watched.contains(pullRequest.facts.number))
        return tr("%1, watched").arg(shown);
    return shown == u"—" ? unknownText() : shown;
}

QVariant PullRequestModel::fact(const JudgedPullRequest &pullRequest, int role) const
{
    switch (role) {
    case IdRole:
        return pullRequest.id;
    case GroupRole:
        return pullRequest.isMerged() ? QVariant() : QVariant::fromValue(pullRequest.standing.group);
    case GatesRole:
        return QVariant::fromValue(pullRequest.standing.gates);
    case AgeRole:
        return QVariant::fromValue(pullRequestAge(pullRequest.facts, m_now));
    case LimitRole:
        return QVariant::fromValue(m_limit);
    case LimitTextRole:
        return limitText(pullRequest.facts, m_now, m_limit);
    case IgnoredGateRole:
        return pullRequest.isMerged() && !pullRequest.notPassedAtMerge.isEmpty();
    case IsWatchedRole:
        return m_watched.contains(pullRequest.facts.number);
    default:
        return {};
    }
}

QVariant PullRequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[]
            = {QT_TR_NOOP("Number"), QT_TR_NOOP("Title"),  QT_TR_NOOP("Standing"), QT_TR_NOOP("Gates"),
               QT_TR_NOOP("Age"),    QT_TR_NOOP("Author"), QT_TR_NOOP("Size"),     QT_TR_NOOP("Updated")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey PullRequestModel::sortKey(int row, int column) const
{
    const JudgedPullRequest &pullRequest = this->row(row);
    const PullRequest &facts = pullRequest.facts;
    switch (Column(column)) {
    case NumberColumn:
        return {.number = facts.number};
    case TitleColumn:
        return {.text = facts.title.toCaseFolded()};
    case StandingColumn:
        return {.number = urgency(pullRequest)};
    case GatesColumn: // what failed first, then what is open
        return {.number = openGates(pullRequest.standing)};
    case AgeColumn:
        return {.number = -facts.createdAt.toMSecsSinceEpoch()};
    case AuthorColumn:
        return {.text = facts.author.login.toCaseFolded(), .isUnknown = facts.author.login.isEmpty()};
    case SizeColumn:
        return facts.linesAdded && facts.linesRemoved
                ? SortKey{.number = qint64(*facts.linesAdded) + *facts.linesRemoved}
                : SortKey{.isUnknown = true};
    case UpdatedColumn:
        return facts.updatedAt.isValid() ? SortKey{.number = facts.updatedAt.toMSecsSinceEpoch()}
                                         : SortKey{.isUnknown = true};
    case ColumnCount:
        break;
    }
    return {};
}

}
