// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace Trunkline {

IconLabel::IconLabel(QIcon icon, int side, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_side(side)
{
    setFixedSize(side, side);
}

void IconLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

}
