// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/widgets.h"

#include "ui/delegates/celldelegate.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Trunkline::Test {

namespace {

bool isInteractive(const QWidget &widget)
{
    // Qt's own inner parts (the viewport of a view, the handle of a splitter, ...) speak through their owner.
    return widget.focusPolicy() != Qt::NoFocus && !widget.objectName().startsWith("qt_"_L1);
}

bool hasName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr && !interface->text(QAccessible::Name).trimmed().isEmpty();
}

bool isWhole(const QVariant &text)
{
    static const QRegularExpression unfilled(u"%(L?[1-9]|n|Ln)"_s);
    const QString words = text.toString();
    return words == words.trimmed() && !words.contains(unfilled);
}

QString problemOf(const QModelIndex &cell)
{
    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole}) {
        if (!isWhole(cell.data(role)))
            return u"\"%1\" (role %2)"_s.arg(cell.data(role).toString()).arg(role);
    }
    const bool isSilent = cell.data(Qt::AccessibleTextRole).toString().isEmpty() && !cell.data().isNull();
    return isSilent && cell.data().toString() == u"—"_s ? u"a dash that says nothing"_s : QString();
}

void addProblems(const QAbstractItemModel &model, const QModelIndex &parent, QStringList *problems)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            if (const QString problem = problemOf(cell); !problem.isEmpty())
                problems->append(u"%1 %2: %3"_s.arg(row).arg(column).arg(problem));
        }
        addProblems(model, model.index(row, 0, parent), problems);
    }
}

}

QStringList namelessWidgets(const QWidget &root)
{
    QStringList result;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (isInteractive(*widget) && !hasName(widget))
            result += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return result;
}

QStringList blankIcons(const QWidget &root)
{
    QStringList blank;
    for (const QAction *action : root.findChildren<QAction *>()) {
        if (!action->icon().name().isEmpty() && action->icon().isNull()) // whose file there is not
            blank.append(action->text());
    }
    return blank;
}

QStringList wordlessCells(const QWidget &root)
{
    QStringList result;
    for (const auto *view : root.findChildren<QAbstractItemView *>()) {
        if (!view->model() || qobject_cast<const QHeaderView *>(view))
            continue;
        const QAbstractItemModel &model = *view->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole}) {
                if (!isWhole(model.headerData(column, Qt::Horizontal, role)))
                    result += u"heading %1"_s.arg(column);
            }
        }
        addProblems(model, {}, &result);
    }
    return result;
}

QStringList cutCells(const QWidget &root)
{
    QStringList result;
    for (const auto *view : root.findChildren<QTreeView *>()) {
        if (!view->isVisible() || !view->model())
            continue;
        QStyleOptionViewItem option;
        option.initFrom(view);
        option.font = view->font();
        const QAbstractItemView &cells = *view;
        for (QModelIndex row = view->model()->index(0, 0); row.isValid(); row = view->indexBelow(row)) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex cell = row.siblingAtColumn(column);
                const auto *delegate = qobject_cast<CellDelegate *>(cells.itemDelegateForIndex(cell));
                if (view->isColumnHidden(column) || !delegate || view->model()->hasChildren(row))
                    continue;
                if (const int least = delegate->leastWidth(option, cell); least > view->columnWidth(column))
                    result += u"%1, column %2: \"%3\" needs %4, has %5"_s.arg(view->accessibleName())
                                      .arg(column)
                                      .arg(cell.data().toString())
                                      .arg(least)
                                      .arg(view->columnWidth(column));
            }
        }
    }
    return result;
}

QStringList cutSentences(const QWidget &root)
{
    QStringList result;
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            result += label->text();
    }
    return result;
}

}
