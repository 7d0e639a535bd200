// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/teamfigures.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace Trunkline {

class WeekChart;

/// One of the team's figures with its weeks; its definition is one click away.
class TeamFigureCard final : public QFrame
{
    Q_OBJECT

public:
    explicit TeamFigureCard(QWidget *parent = nullptr);

    void showFigure(const TeamFigure &figure);

private:
    QLabel *const m_name;
    QLabel *const m_value;
    QLabel *const m_detail;
    QLabel *const m_definition;
    QToolButton *const m_ask;
    WeekChart *const m_chart;
};

}
