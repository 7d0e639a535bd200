// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QFrame>

class QLabel;

namespace Trunkline {

/// One large number with what it counts; activating it leads to its page.
class FigureCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void showFigure(const Page::Figure &figure);

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *const m_title;
    QLabel *const m_value;
    QLabel *const m_unit;
    QLabel *const m_detail;
    std::optional<Page::Figure> m_shown;
};

}
