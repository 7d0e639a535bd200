// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>

namespace Trunkline {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\w\\)"));
    return text.remove(behind).remove(u'&');
}

QPushButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto follow = [action, button] {
        button->setText(withoutMnemonic(action->text())); // that is the menu's
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setAccessibleName(withoutMnemonic(action->text()));
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void setTone(QPushButton &button, const QString &tone)
{
    button.setProperty("tone", tone);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

}
