// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/servicemodel.h"

#include "models/rules/serviceurgency.h"
#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"
#include "models/wording/servicewording.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString changedText(const ServiceRow &row, const QDateTime &now)
{
    return row.service.updatedAt.isValid() ? agoText(std::chrono::seconds(row.service.updatedAt.secsTo(now))) : u"—"_s;
}

QString portsText(const QList<PublishedPort> &ports)
{
    QStringList texts;
    for (const PublishedPort &port : ports)
        texts.append(u"%1→%2/%3"_s.arg(port.published).arg(port.target).arg(port.protocol));
    return listText(texts);
}

}

ServiceModel::ServiceModel(QDateTime now, QObject *parent)
    : KeyedTableModel(parent)
    , m_now(std::move(now))
{
}

void ServiceModel::setNow(const QDateTime &now)
{
    const QDateTime before = std::exchange(m_now, now);
    tellChanged(ChangedColumn,
                [&](const ServiceRow &row) { return changedText(row, before) != changedText(row, now); });
}

int ServiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ServiceRow &row = this->row(index.row());
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
        return row.service.name;
    case VerdictRole:
        return QVariant::fromValue(row.verdict.state);
    case SeverityRole:
        return QVariant::fromValue(row.verdict.severity);
    default:
        return {};
    }
}

QString ServiceModel::text(const ServiceRow &row, Column column) const
{
    switch (column) {
    case NameColumn:
        return row.service.name;
    case StateColumn:
        return verdictText(row.verdict.state);
    case RunningColumn:
        return runningText(row.service, row.verdict);
    case ReasonColumn:
        return verdictSentence(row.service, row.verdict);
    case ImageColumn:
        return orDash(shortImage(row.service.release.image));
    case CommitColumn:
        return orDash(shortCommit(row.service.release.commit));
    case TrunkColumn:
        return distanceText(row.distance);
    case ChangedColumn:
        return changedText(row, m_now);
    case StackColumn:
        return orDash(row.service.stack);
    case PortsColumn:
        return orDash(portsText(row.service.ports));
    case ColumnCount:
        break;
    }
    return {};
}

QString ServiceModel::toolTip(const ServiceRow &row, Column column) const
{
    switch (column) {
    case NameColumn:
        return row.service.stack.isEmpty() ? row.service.id : QString(row.service.stack % u'\n' % row.service.id);
    case StateColumn:
    case RunningColumn:
    case ReasonColumn: {
        const QString advice = verdictAdvice(row.service, row.verdict);
        const QString sentence = verdictSentence(row.service, row.verdict);
        return advice.isEmpty() ? sentence : QString(sentence % u'\n' % advice);
    }
    case ImageColumn:
        return row.service.release.digest.isEmpty()
                ? row.service.release.image
                : QString(row.service.release.image % u"\n"_s % row.service.release.digest);
    case CommitColumn:
        return row.service.release.commit.isEmpty()
                ? tr("Neither a label nor the image says which commit it was built from")
                : row.service.release.commit;
    case TrunkColumn:
        if (row.distance.place == TrunkDistance::Place::Unknown)
            return tr("This repository does not know the commit");
        return row.distance.behindSince.isValid() ? tr("behind since %1").arg(exactText(row.distance.behindSince))
                                                  : QString();
    case ChangedColumn:
        return exactText(row.service.updatedAt);
    case StackColumn:
    case PortsColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ServiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[]
            = {QT_TR_NOOP("Service"), QT_TR_NOOP("State"),  QT_TR_NOOP("Running"), QT_TR_NOOP("Why"),
               QT_TR_NOOP("Image"),   QT_TR_NOOP("Commit"), QT_TR_NOOP("Trunk"),   QT_TR_NOOP("Changed"),
               QT_TR_NOOP("Stack"),   QT_TR_NOOP("Ports")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey ServiceModel::sortKey(int row, int column) const
{
    const ServiceRow &entry = this->row(row);
    const auto byText
            = [](const QString &text) { return SortKey{.text = text.toCaseFolded(), .isUnknown = text.isEmpty()}; };
    switch (Column(column)) {
    case NameColumn:
        return byText(entry.service.name);
    case StateColumn: // the name as well, so that equals stand in a useful order
        return {.number = serviceUrgency(entry.verdict), .text = entry.service.name.toCaseFolded()};
    case RunningColumn:
        return {.number = entry.verdict.up, .isUnknown = entry.verdict.reason == ServiceVerdict::Reason::NotKnown};
    case ReasonColumn:
        return {.number = qint64(entry.verdict.reason)};
    case ImageColumn:
        return byText(shortImage(entry.service.release.image));
    case CommitColumn:
        return byText(entry.service.release.commit);
    case TrunkColumn:
        return {.number = entry.distance.place == TrunkDistance::Place::Elsewhere ? std::numeric_limits<qint32>::max()
                                                                                  : entry.distance.behind.value_or(0),
                .isUnknown = entry.distance.place == TrunkDistance::Place::Unknown};
    case ChangedColumn: // ages grow as times fall
        return {.number = -entry.service.updatedAt.toMSecsSinceEpoch(),
                .isUnknown = !entry.service.updatedAt.isValid()};
    case StackColumn:
        return byText(entry.service.stack);
    case PortsColumn:
        return entry.service.ports.isEmpty() ? SortKey{.isUnknown = true}
                                             : SortKey{.number = entry.service.ports.first().published};
    case ColumnCount:
        break;
    }
    return {};
}

}
