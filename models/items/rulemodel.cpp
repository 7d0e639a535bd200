// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rulemodel.h"

#include "models/wording/agewording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Trunkline {

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RuleRow &rule = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(rule, Column(index.column()));
    case Qt::ToolTipRole:
        return toolTip(rule, Column(index.column()));
    case KeyRole:
        return rule.key();
    case IdRole:
        return rule.id;
    case IsBrokenRole:
        return !rule.findings.isEmpty();
    case IsDecidedRole:
        return rule.undecided.isEmpty();
    case IsOffRole:
        return rule.isOff;
    default:
        return {};
    }
}

QString RuleModel::text(const RuleRow &rule, Column column) const
{
    switch (column) {
    case RuleColumn:
        return rule.id;
    case TitleColumn:
        return rule.title;
    case ThresholdColumn:
        return rule.threshold;
    case OriginColumn:
        return rule.origin;
    case SeverityColumn:
        return rule.setting;
    case NowColumn:
        if (rule.isOff)
            return u"—"_s;
        return rule.undecided.isEmpty() || !rule.findings.isEmpty() ? QLocale().toString(rule.findings.size())
                                                                    : unknownText();
    case LatelyColumn:
        return rule.lately ? QLocale().toString(*rule.lately) : unknownText();
    case ExemptColumn:
        return rule.exemptions.isEmpty() ? u"—"_s : QLocale().toString(rule.exemptions.size());
    case ColumnCount:
        break;
    }
    return {};
}

QString RuleModel::toolTip(const RuleRow &rule, Column column) const
{
    switch (column) {
    case NowColumn:
        return rule.undecided.join(u'\n');
    case LatelyColumn:
        return tr("How many began in the last 30 days, as far as this computer saw it");
    case ExemptColumn:
        return rule.exempt > 0 ? tr("%n finding(s) do not count now", nullptr, rule.exempt) : QString();
    default:
        return text(rule, column);
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[]
            = {QT_TR_NOOP("Rule"),     QT_TR_NOOP("Asks for"), QT_TR_NOOP("Limit"),   QT_TR_NOOP("From"),
               QT_TR_NOOP("Severity"), QT_TR_NOOP("Now"),      QT_TR_NOOP("30 days"), QT_TR_NOOP("Exempt")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey RuleModel::sortKey(int row, int column) const
{
    const RuleRow &rule = this->row(row);
    switch (Column(column)) {
    case RuleColumn:
        return {.number = rule.place};
    case NowColumn:
        return rule.undecided.isEmpty() || !rule.findings.isEmpty() ? SortKey{.number = rule.findings.size()}
                                                                    : SortKey{.isUnknown = true};
    case LatelyColumn:
        return rule.lately ? SortKey{.number = *rule.lately} : SortKey{.isUnknown = true};
    case ExemptColumn:
        return {.number = rule.exemptions.size()};
    default:
        return {.text = text(rule, Column(column)).toCaseFolded()};
    }
}

}
