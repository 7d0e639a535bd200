// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/widgets.h"

#include <QAccessible>
#include <QWidget>

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

}
