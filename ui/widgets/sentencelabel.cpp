// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sentencelabel.h"

#include "ui/theme/fonts.h"

#include <QLabel>

namespace Trunkline {

QLabel *sentenceLabel(QWidget *parent, const QString &text, const QString &tone)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

QLabel *selectableLabel(QWidget *parent, const QString &text, const QString &tone)
{
    QLabel *label = sentenceLabel(parent, text, tone);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus); // no stop on the keyboard's way
    return label;
}

QLabel *nameLabel(QWidget *parent)
{
    QFont font = themeFont(FontRole::Mono);
    font.setPointSizeF(themeFont(FontRole::Title).pointSizeF());
    font.setWeight(QFont::DemiBold);
    QLabel *label = selectableLabel(parent);
    label->setFont(font);
    return label;
}

}
