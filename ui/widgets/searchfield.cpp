// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "models/wording/phrasing.h"
#include "ui/theme/themedicon.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Trunkline {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    const QAction *begin = addAction(themedIcon(u"search"_s), LeadingPosition);
    connect(begin, &QAction::triggered, this, [this] { setFocus(Qt::OtherFocusReason); });
    setClearButtonEnabled(true);
    const QList<QToolButton *> buttons = findChildren<QToolButton *>(); // the one of begin first
    for (QToolButton *button : buttons)
        button->setAccessibleName(button == buttons.first() ? tr("Filter") : tr("Clear filter"));
    setMinimumWidth(150);
    setMaximumWidth(360);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchField::setHint(const QString &hint, const QStringList &forms)
{
    setEnabled(!hint.isEmpty());
    setPlaceholderText(hint.isEmpty() ? tr("Nothing to filter here") : hint);
    setAccessibleName(placeholderText());
    QString help = hint.isEmpty() ? QString() : tr("%1 (Ctrl+F or /)").arg(hint);
    if (!forms.isEmpty())
        help += u'\n'
                + tr("Words are looked for in each row, \"two words\" as they are; all of them must fit. Operators:")
                + u'\n' + forms.join(u"   "_s);
    setAccessibleDescription(listText(forms));
    setToolTip(Qt::convertFromPlainText(help));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

}
