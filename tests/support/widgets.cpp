// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/widgets.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QRegularExpression>

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

}
