// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/filechangemodel.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct ColumnWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::FileChangeModel)
};

QString kindText(FileChange::Kind kind)
{
    switch (kind) {
    case FileChange::Kind::Added:
        return ColumnWording::tr("added");
    case FileChange::Kind::Modified:
        return ColumnWording::tr("changed");
    case FileChange::Kind::Deleted:
        return ColumnWording::tr("deleted");
    case FileChange::Kind::Renamed:
        return ColumnWording::tr("renamed");
    case FileChange::Kind::Copied:
        return ColumnWording::tr("copied");
    case FileChange::Kind::TypeChanged:
        return ColumnWording::tr("type changed");
    }
    std::unreachable();
}

}

int FileChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FileChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FileChange &file = row(index.row());
    if (role == Qt::ToolTipRole)
        return file.oldPath.isEmpty() ? file.path : QString(file.oldPath % u" → "_s % file.path);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case PathColumn:
        return file.path;
    case KindColumn:
        return kindText(file.kind);
    case LinesColumn:
        return file.isBinary ? tr("binary") : u"+%1 −%2"_s.arg(file.linesAdded).arg(file.linesRemoved);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FileChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[] = {QT_TR_NOOP("File"), QT_TR_NOOP("Change"), QT_TR_NOOP("Lines")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

}
