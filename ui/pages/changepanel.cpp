// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/changepanel.h"

#include "models/items/changemodel.h"
#include "models/wording/changewording.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/stationlist.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

ChangePanel::ChangePanel(QWidget *parent)
    : QWidget(parent)
{
    build();
}

void ChangePanel::build()
{
    setAccessibleName(tr("Change"));
    m_title = selectableLabel(this);
    m_title->setFont(themeFont(FontRole::Title));
    m_sentence = selectableLabel(this);
    m_sentence->setProperty("tone", u"muted"_s);
    m_stations = new StationList;
    connect(m_stations, &StationList::subjectWanted, this, &ChangePanel::subjectWanted);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("The way of the change"));
    scroll->setWidget(m_stations);
    scroll->viewport()->setAutoFillBackground(false);
    m_stations->setAutoFillBackground(false);
    m_buttons = new FlowLayout;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(scroll, 1);
    layout->addLayout(m_buttons);
}

void ChangePanel::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        QPushButton *button = actionButton(action, this);
        if (action == actions.first())
            button->setProperty("tone", u"primary"_s);
        m_buttons->addWidget(button);
    }
}

void ChangePanel::showChange(const Change &change, const ChangeModel &model)
{
    const QString name = changeName(change);
    m_title->setText(change.title == change.branch ? change.title : QString(name % u' ' % change.title));
    QStringList parts;
    if (!change.branch.isEmpty() && change.branch != change.title)
        parts.append(change.branch);
    if (!change.author.isEmpty())
        parts.append(change.author);
    parts.append(standingText(change, model.now()));
    m_sentence->setText(parts.join(u" · "_s));
    m_stations->show(passportLines(change, model.now(), model.limits()));
}

}
