// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicedrift.h"

#include "models/wording/driftwording.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/sentencelabel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

ServiceDrift::ServiceDrift(QWidget *parent)
    : QWidget(parent)
    , m_sentence(selectableLabel(this))
    , m_view(new DiffView(this))
{
    m_sentence->setProperty("tone", u"muted"_s);
    m_sentence->setText(driftText(m_shown));
    m_view->setAccessibleName(tr("Stack file and what runs"));
    m_view->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_view, 1);
    layout->addStretch();
}

void ServiceDrift::showDrift(const SpecDrift &drift)
{
    if (drift == m_shown)
        return; // the reader's place in it stays
    m_shown = drift;
    m_sentence->setText(driftText(drift));
    m_view->setVisible(!drift.difference.isEmpty());
    m_view->showDifference(drift.paths.value(0), drift.difference);
}

}
