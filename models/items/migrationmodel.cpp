// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/migrationmodel.h"

#include "models/wording/agewording.h"
#include "models/wording/hazardwording.h"
#include "models/wording/migrationwording.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

int MigrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MigrationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Migration &migration = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(migration, column);
    case Qt::AccessibleTextRole:
        return text(migration, column) == u"—" ? unknownText() : text(migration, column);
    case Qt::ToolTipRole:
        return toolTip(migration, column);
    case KeyRole:
        return migration.key();
    case VerdictRole:
        return QVariant::fromValue(verdict(migration, column));
    default:
        return {};
    }
}

QString MigrationModel::text(const Migration &migration, Column column) const
{
    const bool isInGit = migration.place != Migration::Place::DatabaseOnly;
    switch (column) {
    case VersionColumn:
        return QString::number(migration.version);
    case NameColumn:
        return isInGit ? migration.name : u"—"_s;
    case KindColumn:
        return isInGit ? kindText(migration.judgement.kind) : u"—"_s;
    case DownColumn:
        return isInGit ? downText(downOf(migration)) : u"—"_s;
    case VerifiedColumn:
        return isInGit ? verificationText(migration.verification) : u"—"_s;
    case LocksColumn:
        return isInGit ? worstLockText(migration.judgement.hazards) : u"—"_s;
    case StateColumn:
        return stateText(migration);
    case DatabaseColumn:
        return migration.database;
    case ColumnCount:
        break;
    }
    return {};
}

QString MigrationModel::toolTip(const Migration &migration, Column column) const
{
    switch (column) {
    case NameColumn:
        return migration.path;
    case VerifiedColumn: {
        const QString sentence = verificationSentence(migration.verification);
        return migration.verification.at.isValid() ? QString(sentence % u'\n' % exactText(migration.verification.at))
                                                   : sentence;
    }
    case LocksColumn: {
        QStringList lines;
        for (const Hazard &hazard : migration.judgement.hazards) {
            if (const QString lock = lockText(hazard); !lock.isEmpty() && !lines.contains(lock))
                lines.append(lock);
        }
        for (const ObservedLock &lock : migration.verification.locks)
            lines.append(tr("observed: %1 on %2").arg(lock.mode, lock.object));
        return lines.join(u'\n');
    }
    case KindColumn: {
        QStringList gaps;
        for (const SqlGap &gap : migration.up.script.gaps)
            gaps.append(gapText(gap));
        return gaps.join(u'\n');
    }
    case StateColumn:
        return migration.branches.join(u'\n');
    default:
        return {};
    }
}

static MigrationModel::Verdict stateVerdict(const Migration &migration)
{
    using enum MigrationModel::Verdict;
    switch (migration.state) {
    case Migration::State::Applied:
        return migration.isDirty == true ? Bad : Faint;
    case Migration::State::Pending:
        return Warning;
    case Migration::State::PullRequest:
        return Note;
    case Migration::State::OnlyInDatabase:
        return Bad;
    case Migration::State::Unknown:
        return Faint;
    }
    Q_UNREACHABLE_RETURN(Plain);
}

MigrationModel::Verdict MigrationModel::verdict(const Migration &migration, Column column) const
{
    using enum Verdict;
    switch (column) {
    case KindColumn:
        switch (migration.judgement.kind) {
        case MigrationKind::Contract:
        case MigrationKind::Mixed:
            return Bad;
        case MigrationKind::Unknown:
            return Warning;
        case MigrationKind::Neutral:
            return Faint;
        default:
            return Note;
        }
    case DownColumn:
        return downOf(migration) == Migration::Down::Present ? Good : Bad;
    case VerifiedColumn: {
        using State = Verification::State;
        const State state = migration.verification.state;
        return state == State::Passed                                                                   ? Good
                : state == State::SchemaDiffers || state == State::RowsDiffer || state == State::Failed ? Bad
                : state == State::Irreversible || state == State::Outdated                              ? Warning
                                                                                                        : Faint;
    }
    case LocksColumn: {
        for (const Hazard &hazard : migration.judgement.hazards) {
            if (hazard.reach >= Hazard::Reach::Scan && hazard.blocks != Hazard::Blocks::Nothing && !hazard.isAllowed())
                return Bad;
        }
        return Plain;
    }
    case StateColumn:
        return stateVerdict(migration);
    default:
        break;
    }
    return Plain;
}

QVariant MigrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[]
            = {QT_TR_NOOP("Version"),  QT_TR_NOOP("Name"),  QT_TR_NOOP("Kind"),  QT_TR_NOOP("Down"),
               QT_TR_NOOP("Verified"), QT_TR_NOOP("Locks"), QT_TR_NOOP("State"), QT_TR_NOOP("Database")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

SortKey MigrationModel::sortKey(int row, int column) const
{
    const Migration &migration = this->row(row);
    if (column == VersionColumn)
        return {.number = qint64(migration.version)};
    if (column == VerifiedColumn)
        return {.number = qint64(migration.verification.state)};
    if (column == StateColumn)
        return {.number = qint64(migration.state), .text = text(migration, StateColumn)};
    return {.text = text(migration, Column(column)).toCaseFolded()};
}

}
