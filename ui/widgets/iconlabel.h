// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

namespace Trunkline {

/// Shows an icon, sharp at every scale and in the colours of the theme at the moment of painting.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(QIcon icon, int side, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QIcon m_icon;
    const int m_side;
};

}
