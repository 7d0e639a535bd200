// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/teamfigurecard.h"

#include "models/wording/figurewording.h"
#include "models/wording/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/weekchart.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

TeamFigureCard::TeamFigureCard(QWidget *parent)
    : QFrame(parent)
    , m_name(selectableLabel(this))
    , m_value(selectableLabel(this))
    , m_detail(selectableLabel(this))
    , m_definition(selectableLabel(this))
    , m_ask(new QToolButton(this))
    , m_chart(new WeekChart(this))
{
    setProperty("surface", u"card"_s);
    m_name->setProperty("tone", u"muted"_s);
    m_value->setFont(themeFont(FontRole::Figure));
    m_detail->setFont(themeFont(FontRole::Small));
    m_detail->setProperty("tone", u"muted"_s);
    m_definition->setFont(themeFont(FontRole::Small));
    m_definition->hide();
    m_ask->setIcon(themedIcon(u"question"_s));
    m_ask->setAutoRaise(true);
    m_ask->setCheckable(true);
    m_ask->setToolTip(tr("How is this counted?"));
    connect(m_ask, &QToolButton::toggled, m_definition, &QWidget::setVisible);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_name, 1);
    head->addWidget(m_ask, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 12);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_value);
    layout->addWidget(m_detail);
    layout->addWidget(m_definition);
    layout->addStretch(1);
    layout->addWidget(m_chart);
}

void TeamFigureCard::showFigure(const TeamFigure &figure)
{
    m_name->setText(figureName(figure.kind));
    m_value->setText(figureValueText(figure));
    m_detail->setText(figureDetailText(figure));
    m_definition->setText(figureDefinition(figure.kind));
    m_ask->setAccessibleName(tr("How is “%1” counted?").arg(figureName(figure.kind)));
    setAccessibleName(labelledText(m_name->text(), listText({m_value->text(), m_detail->text()})));
    m_chart->show(figure);
}

}
