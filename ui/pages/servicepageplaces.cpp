// SPDX-License-Identifier: GPL-3.0-or-later

// Beside the swarm: the compose projects of this machine.

#include "models/feeds/localstackfeed.h"
#include "models/feeds/servicefeed.h"
#include "ui/pages/localstackview.h"
#include "ui/pages/serviceactions.h"
#include "ui/pages/servicepage.h"
#include "ui/widgets/factview.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Trunkline {

void ServicePage::addLocal(LocalStackFeed &feed)
{
    m_local = new LocalStackView(feed, this);
    m_places = new QTabBar(this);
    m_places->setAccessibleName(tr("Which services"));
    m_places->setDrawBase(false);
    m_places->setExpanding(false);
    m_places->addTab(tr("Swarm"));
    m_places->addTab(tr("This machine"));
    m_place->addWidget(m_local);
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_place), m_places);
    connect(m_places, &QTabBar::currentChanged, this, &ServicePage::showPlace);
    connect(m_places, &QTabBar::tabBarClicked, this, [this] { m_isPlaceChosen = true; });
    connect(m_local, &LocalStackView::statusTextChanged, this, [this, &feed] {
        m_places->setTabText(1,
                             feed.hasFacts() ? tr("This machine %1").arg(QLocale().toString(feed.model().rowCount()))
                                             : tr("This machine"));
        m_places->setVisible(m_isPlaceChosen || isLocalShown() || feed.model().rowCount() > 0);
        preferLocal();
        Q_EMIT statusTextChanged();
    });
    connect(m_actions, &ServiceActions::refreshWanted, &feed, &LocalStackFeed::refresh);
    m_places->hide();
}

/// Compose projects are only looked for while somebody is here.
void ServicePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_local)
        m_local->lookAgain();
}

bool ServicePage::isLocalShown() const
{
    return m_places && m_places->currentIndex() == 1;
}

void ServicePage::showPlace()
{
    m_place->setCurrentIndex(m_places->currentIndex());
    setContent(isLocalShown() ? m_local->table() : table());
    showSubject();
}

/// A plain engine has no swarm to show; what it has are compose projects.
void ServicePage::preferLocal()
{
    using Cause = Error::Cause;
    const bool isPlain = !m_feed.isConfigured()
            || (m_feed.error()
                && (m_feed.error()->cause == Cause::SwarmInactive || m_feed.error()->cause == Cause::NotASwarmManager));
    if (m_places && !m_isPlaceChosen && isPlain && !m_feed.hasFacts() && m_places->isVisibleTo(this))
        m_places->setCurrentIndex(1);
}

}
