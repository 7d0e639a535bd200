// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/previewmodel.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"
#include "models/wording/previewwording.h"
#include "models/wording/servicewording.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString previewAge(const PreviewRow &row, const QDateTime &now)
{
    return row.preview.createdAt.isValid() ? ageText(std::chrono::seconds(row.preview.createdAt.secsTo(now))) : u"—"_s;
}

}

PreviewModel::PreviewModel(QDateTime now, QObject *parent)
    : KeyedTableModel(parent)
    , m_now(std::move(now))
{
}

void PreviewModel::setNow(const QDateTime &now)
{
    const QDateTime before = std::exchange(m_now, now);
    tellChanged(AgeColumn, [&](const PreviewRow &row) { return previewAge(row, before) != previewAge(row, now); });
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreviewRow &row = this->row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole: {
        const QString shown = text(row, column);
        return shown == u"—" ? unknownText() : shown;
    }
    case KeyRole:
        return row.preview.name;
    case VerdictRole:
        return QVariant::fromValue(row.verdict.state);
    default:
        return {};
    }
}

QString PreviewModel::text(const PreviewRow &row, Column column) const
{
    switch (column) {
    case NameColumn:
        return row.preview.name;
    case StateColumn:
        return previewStateText(row.verdict.state);
    case OwnerColumn:
        return ownerText(row.preview, row.owner);
    case UrlColumn:
        return row.preview.urls.isEmpty() ? orDash(row.preview.rules.value(0)) : row.preview.urls.first().toString();
    case AnswerColumn:
        return row.probes.isEmpty() ? u"—"_s : answerText(row.probes.first());
    case ServicesColumn:
        return u"%1/%2"_s.arg(row.verdict.up).arg(row.verdict.services);
    case CommitColumn:
        return orDash(shortCommit(row.preview.commit));
    case HeadColumn:
        return headText(row.toHead);
    case AgeColumn:
        return previewAge(row, m_now);
    case ColumnCount:
        break;
    }
    return {};
}

QString PreviewModel::toolTip(const PreviewRow &row, Column column) const
{
    switch (column) {
    case StateColumn:
        return previewSentence(row, m_now);
    case OwnerColumn:
        return row.owner.title.isEmpty() ? row.owner.branch : row.owner.title;
    case UrlColumn: {
        QStringList lines;
        for (const QUrl &url : row.preview.urls)
            lines.append(url.toString());
        return (lines + row.preview.rules).join(u'\n');
    }
    case AnswerColumn: {
        QStringList lines;
        for (const ProbeResult &probe : row.probes)
            lines.append(labelledText(probe.url.toString(), answerText(probe)));
        return lines.isEmpty() ? tr("Only hosts that the team named as its own are asked") : lines.join(u'\n');
    }
    case CommitColumn:
        return row.preview.commit;
    case AgeColumn:
        return exactText(row.preview.createdAt);
    case NameColumn:
    case ServicesColumn:
    case HeadColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[] = {QT_TR_NOOP("Preview"), QT_TR_NOOP("State"),  QT_TR_NOOP("Pull request"),
                                         QT_TR_NOOP("Address"), QT_TR_NOOP("Answer"), QT_TR_NOOP("Services"),
                                         QT_TR_NOOP("Commit"),  QT_TR_NOOP("Head"),   QT_TR_NOOP("Age")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey PreviewModel::sortKey(int row, int column) const
{
    const PreviewRow &entry = this->row(row);
    switch (Column(column)) {
    case StateColumn:
        return {.number = (previewUrgency(entry.verdict) << 32) + entry.preview.pullRequest};
    case NameColumn:
    case OwnerColumn:
        return {.number = entry.preview.pullRequest};
    case UrlColumn:
        return {.text = text(entry, UrlColumn), .isUnknown = entry.preview.urls.isEmpty()};
    case AnswerColumn:
        return entry.probes.isEmpty() ? SortKey{.isUnknown = true}
                                      : SortKey{.number = -entry.probes.first().status.value_or(999)};
    case ServicesColumn:
        return {.number = entry.verdict.up - entry.verdict.services};
    case CommitColumn:
        return {.text = entry.preview.commit, .isUnknown = entry.preview.commit.isEmpty()};
    case HeadColumn:
        return entry.toHead.behind ? SortKey{.number = *entry.toHead.behind} : SortKey{.isUnknown = true};
    case AgeColumn: // ages grow as times fall
        return {.number = -entry.preview.createdAt.toMSecsSinceEpoch(),
                .isUnknown = !entry.preview.createdAt.isValid()};
    case ColumnCount:
        break;
    }
    return {};
}

}
