// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chipbar.h"

#include "models/wording/phrasing.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QLocale>
#include <QToolButton>

namespace Trunkline {

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
{
    setLayout(new FlowLayout);
    connect(m_chips, &QButtonGroup::idClicked, this, &ChipBar::chipChosen);
}

void ChipBar::addChip(int id, const QString &tone)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setProperty("chip", tone);
    m_chips->addButton(button, id);
    layout()->addWidget(button);
}

int ChipBar::chosenChip() const
{
    return m_chips->checkedId();
}

void ChipBar::chooseChip(int id)
{
    m_chips->button(id)->setChecked(true);
}

void ChipBar::labelChips(const QList<Label> &labels, const QString &spoken)
{
    for (int id = 0; const Label &label : labels) {
        const QString number = label.count ? QLocale().toString(*label.count) : QString();
        QAbstractButton *chip = m_chips->button(id++);
        chip->setText(label.count.value_or(0) > 0 ? QString(label.text % u' ' % number) : label.text);
        chip->setAccessibleName(spoken.arg(bracketedText(label.text, number)));
    }
}

void ChipBar::addGroupings(const QStringList &ways)
{
    m_groupBy = new QComboBox(this);
    m_groupBy->setAccessibleName(tr("Group by"));
    m_groupBy->view()->setAccessibleName(tr("Ways to group"));
    m_groupBy->addItems(ways);
    layout()->addWidget(m_groupBy);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &ChipBar::groupingChanged);
}

}
