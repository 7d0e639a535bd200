// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/attentionmodel.h"

#include "models/rules/rulecatalogue.h"
#include "models/wording/attentionwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct Pane
{
    QLatin1StringView id;
    const char *title;
};

/// In the order of their urgency.
constexpr Pane panes[] = {{"services"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionModel", "services")},
                          {"migrations"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionModel", "migrations")},
                          {"flags"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionModel", "flags")},
                          {"prs"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionModel", "pull requests")},
                          {"branches"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionModel", "branches")},
                          {"previews"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionModel", "previews")},
                          {"rules"_L1, QT_TRANSLATE_NOOP("Trunkline::AttentionModel", "rules")}};

qint64 rankOf(const QString &pane)
{
    return std::ranges::find(panes, pane, &Pane::id) - std::begin(panes);
}

}

QString paneTitle(const QString &pane)
{
    const auto known = std::ranges::find(panes, pane, &Pane::id);
    return known == std::end(panes) ? pane : QCoreApplication::translate("Trunkline::AttentionModel", known->title);
}

qint64 attentionUrgency(const AttentionItem &item)
{
    const Finding &finding = item.reported.finding;
    constexpr qint64 Latest = (qint64(1) << 34) - 1; // in seconds since 1970: the year 2514
    const QDateTime &when = finding.dueAt.isValid() ? finding.dueAt : finding.since;
    const qint64 due = when.isValid() ? std::clamp<qint64>(when.toSecsSinceEpoch(), 0, Latest) : Latest;
    const qint64 severity = qint64(Finding::Severity::Error) - qint64(finding.severity);
    return (severity << 44) + (rankOf(item.pane) << 36) + due;
}

AttentionModel::AttentionModel(QDateTime now, QObject *parent)
    : KeyedTableModel(parent)
    , m_now(std::move(now))
{
}

void AttentionModel::setNow(const QDateTime &now)
{
    const QDateTime before = std::exchange(m_now, now);
    tellChanged(WhenColumn, [&](const AttentionItem &item) {
        return findingWhenText(item.reported.finding, before) != findingWhenText(item.reported.finding, now);
    });
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttentionItem &item = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, Column(index.column()));
    case Qt::ToolTipRole:
        return toolTip(item, Column(index.column()));
    case KeyRole:
        return item.key();
    case VerdictRole:
        return QVariant::fromValue(item.reported.finding.severity);
    case SubjectRole:
        return subjectText(item.reported.subject);
    case PaneRole:
        return item.pane;
    default:
        return {};
    }
}

QString AttentionModel::text(const AttentionItem &item, Column column) const
{
    switch (column) {
    case WordColumn:
        return findingWord(item.reported.finding);
    case MessageColumn:
        return subjectText(item.reported.subject) + u"  "_s + item.reported.message;
    case PaneColumn:
        return paneTitle(item.pane);
    case WhenColumn:
        return findingWhenText(item.reported.finding, m_now);
    case RuleColumn:
        return item.reported.finding.rule;
    case ColumnCount:
        break;
    }
    return {};
}

QString AttentionModel::toolTip(const AttentionItem &item, Column column) const
{
    switch (column) {
    case WordColumn:
    case MessageColumn:
        return QStringList{item.reported.message, item.reported.next}.join(u'\n').trimmed();
    case WhenColumn:
        return findingExactWhenText(item.reported.finding);
    case RuleColumn: {
        const Rule *rule = findRule(item.reported.finding.rule);
        return rule ? rule->title : QString();
    }
    case PaneColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[]
            = {QT_TR_NOOP("State"), QT_TR_NOOP("What"), QT_TR_NOOP("Page"), QT_TR_NOOP("When"), QT_TR_NOOP("Rule")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey AttentionModel::sortKey(int row, int column) const
{
    const AttentionItem &item = this->row(row);
    const Finding &finding = item.reported.finding;
    switch (Column(column)) {
    case WordColumn:
        return {.number = attentionUrgency(item), .text = item.reported.subject.key};
    case WhenColumn: {
        const QDateTime &when = finding.dueAt.isValid() ? finding.dueAt : finding.since;
        return when.isValid() ? SortKey{.number = when.toSecsSinceEpoch()} : SortKey{.isUnknown = true};
    }
    case PaneColumn:
        return {.number = rankOf(item.pane)};
    case MessageColumn:
    case RuleColumn:
    case ColumnCount:
        break;
    }
    return {.text = text(item, Column(column)).toCaseFolded()};
}

}
