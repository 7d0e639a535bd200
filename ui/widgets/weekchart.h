// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/teamfigures.h"

#include <QWidget>

namespace Trunkline {

/// A figure week by week as small bars; a week with too few samples is an empty place.
class WeekChart final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekChart(QWidget *parent = nullptr);

    void show(const TeamFigure &figure);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barAt(qsizetype week) const;
    QString weekText(qsizetype week) const;

    TeamFigure m_figure;
};

}
