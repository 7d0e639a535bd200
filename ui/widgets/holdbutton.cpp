// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/holdbutton.h"

#include <QPainter>

namespace Trunkline {

namespace {

constexpr int holdTime = 1500; // ms

}

HoldButton::HoldButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    m_filling.setStartValue(0.0);
    m_filling.setEndValue(1.0);
    m_filling.setDuration(holdTime);
    connect(&m_filling, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_filling, &QVariantAnimation::finished, this, [this] {
        update();
        Q_EMIT confirmed();
    });
    connect(this, &QPushButton::pressed, this, &HoldButton::begin);
    connect(this, &QPushButton::released, this, &HoldButton::end);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_needs == Needs::Click)
            Q_EMIT confirmed();
    });
}

void HoldButton::setNeeds(Needs needs)
{
    m_needs = needs;
    m_filling.stop();
    setAccessibleDescription(needs == Needs::Hold ? tr("Hold it down to confirm") : QString());
    update();
}

void HoldButton::begin()
{
    if (m_needs == Needs::Hold)
        m_filling.start();
}

void HoldButton::end()
{
    const bool wasTooSoon = m_needs == Needs::Hold && m_filling.state() == QAbstractAnimation::Running;
    m_filling.stop();
    update();
    if (wasTooSoon)
        Q_EMIT releasedTooSoon();
}

void HoldButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (m_filling.state() != QAbstractAnimation::Running)
        return;
    QColor color = palette().color(QPalette::ButtonText);
    color.setAlphaF(0.35F);
    QRectF filled = QRectF(rect()).adjusted(2, 2, -2, -2);
    const qreal width = filled.width() * m_filling.currentValue().toReal();
    if (layoutDirection() == Qt::RightToLeft)
        filled.setLeft(filled.right() - width);
    else
        filled.setWidth(width);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(filled, 4, 4);
}

}
