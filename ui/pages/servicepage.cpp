// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicepage.h"

#include "models/feeds/localstackfeed.h"
#include "models/feeds/servicefeed.h"
#include "models/feeds/stackdrift.h"
#include "models/wording/servicewording.h"
#include "ui/delegates/servicelooks.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/pages/localstackview.h"
#include "ui/pages/serviceactions.h"
#include "ui/pages/servicefilterbar.h"
#include "ui/pages/servicepanel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

ArrangedModel::Grouping groupingOf(ServiceSettings::Grouping grouping, const ServiceModel &model)
{
    switch (grouping) {
    case ServiceSettings::Grouping::None:
        return {};
    case ServiceSettings::Grouping::State:
        return [&model](int row) {
            const ServiceVerdict::State state = model.row(row).verdict.state;
            static constexpr int order[] = {6, 7, 5, 4, 2, 1, 3, 0, 9, 8}; // by urgency, indexed by State
            return ArrangedModel::Heading{QString::number(order[int(state)]), verdictText(state)};
        };
    case ServiceSettings::Grouping::Stack:
        return [&model](int row) {
            const QString &stack = model.row(row).service.stack;
            return ArrangedModel::Heading{stack.isEmpty() ? u"\uffff"_s : stack.toCaseFolded(),
                                          stack.isEmpty() ? ServicePage::tr("without a stack") : stack};
        };
    }
    std::unreachable();
}

}

ServicePage::ServicePage(const Parts &parts, QWidget *parent)
    : TablePage(u"services"_s, tr("Services"), parts.feed.model(), parent)
    , m_feed(parts.feed)
    , m_store(parts.store)
    , m_settings(parts.settings)
    , m_previews(parts.previews)
    , m_drift(parts.drift)
    , m_actions(new ServiceActions(parts.feed.model(), this))
    , m_panel(new ServicePanel(parts.source, parts.log, parts.drift, this))
{
    setPanel(m_panel);
    m_panel->setActions({m_actions->rollBack(), m_actions->restart(), m_actions->scale()});
    build();
    if (parts.local && parts.local->isConfigured())
        addLocal(*parts.local);
    connectActions();
    const auto stored = ServiceSettings::load(m_settings);
    m_bar->setGrouping(stored.grouping);
    view().sortByColumn(ServiceModel::StateColumn, Qt::AscendingOrder); // the most urgent first
    view().restoreLayoutState(stored.columns);
    connect(&view(), &FactView::layoutStateChanged, this, &ServicePage::saveSettings);
    connect(m_bar, &ServiceFilterBar::groupingChanged, this, &ServicePage::saveSettings);
    connect(&m_feed, &ServiceFeed::factsChanged, this, &ServicePage::showFacts);
    connect(&m_feed, &Feed::stateChanged, this, &ServicePage::showFacts);
    if (m_drift) {
        connect(m_drift, &StackDrift::changed, this, &ServicePage::showUnreadable);
        connect(m_drift, &StackDrift::changed, this, &ServicePage::showSubject);
        showUnreadable();
    }
    showFacts();
}

ServicePage::~ServicePage() = default;

void ServicePage::build()
{
    header().addButton(actionButton(m_actions->refresh(), &header()));
    m_notice = new NoticeBox(this);
    m_notice->addCloseButton();
    m_unreadable = new NoticeBox(this);
    m_place = new QStackedWidget(this);
    m_place->addWidget(makeSwarm());

    layOut({m_notice, m_unreadable, m_place});
}

QWidget *ServicePage::makeSwarm()
{
    auto *swarm = new QWidget(this);
    m_bar = new ServiceFilterBar(swarm);
    connect(m_bar, &ServiceFilterBar::chipChosen, this, &ServicePage::applyFilter);
    connect(m_bar, &ServiceFilterBar::groupingChanged, this, &ServicePage::applyGrouping);
    auto *layout = new QVBoxLayout(swarm);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_bar);
    layout->addWidget(makeCard(ServiceModel::KeyRole, swarm), 1);
    dressView();
    return swarm;
}

void ServicePage::dressView()
{
    view().setItemDelegateForColumn(ServiceModel::StateColumn, new VerdictPillDelegate(toneOfServiceRow, &view()));
    view().setColumnWidths({{.wanted = 150, .least = 110},
                            {.wanted = 105, .least = 96},
                            {.wanted = 75, .least = 66},
                            {.wanted = 330, .least = 170},
                            {.wanted = 130, .least = 90},
                            {.wanted = 80, .least = 66},
                            {.wanted = 90, .least = 66},
                            {.wanted = 90, .least = 66},
                            {.wanted = 90, .least = 66},
                            {.wanted = 100, .least = 66}});
    view().setSpareColumns({ServiceModel::PortsColumn, ServiceModel::StackColumn, ServiceModel::ChangedColumn,
                            ServiceModel::CommitColumn, ServiceModel::ImageColumn});
}

void ServicePage::connectActions()
{
    using Action = ServiceChangeDialog::Action;
    addActions(m_actions->all());
    connect(m_actions, &ServiceActions::detailsWanted, this, &Page::panelWanted);
    connect(m_actions, &ServiceActions::logsWanted, this, [this] {
        m_panel->showTab(ServicePanel::LogTab);
        Q_EMIT panelWanted();
    });
    connect(m_actions, &ServiceActions::rollBackWanted, this, [this] { ask(Action::RollBack); });
    connect(m_actions, &ServiceActions::restartWanted, this, [this] { ask(Action::Restart); });
    connect(m_actions, &ServiceActions::scaleWanted, this, [this] { ask(Action::Scale); });
    connect(m_actions, &ServiceActions::refreshWanted, this, [this] { m_feed.refresh(); });
}

QList<Feed *> ServicePage::feeds() const
{
    return {&m_feed};
}

bool ServicePage::selectSubject(const QString &key)
{
    if (m_places && m_feed.model().find(key) >= 0)
        m_places->setCurrentIndex(0);
    return selectIn(m_feed.model(), key);
}

void ServicePage::showFacts()
{
    m_bar->setVisible(m_feed.counts().all > 0); // there is nothing to choose from
    showSubtitle();
    m_bar->showCounts(m_feed.counts());
    m_actions->refresh()->setEnabled(m_feed.isConfigured() || m_local);
    preferLocal();
    showRows();
}

void ServicePage::tellSubject()
{
    m_actions->setSubjects(chosenIn(m_feed.model()));
    if (const std::optional<ServiceRow> row = currentIn(m_feed.model()))
        m_panel->showService(*row, m_feed);
}

void ServicePage::takeQuery(const QString &text)
{
    m_query = ServiceQuery(text);
    if (m_local)
        m_local->setFilter(text);
}

bool ServicePage::isFiltering() const
{
    return !m_query.isEmpty() || m_bar->chip() != ServiceFilterBar::Chip::All;
}

void ServicePage::resetChips()
{
    m_bar->setChip(ServiceFilterBar::Chip::All);
}

bool ServicePage::isChosen(int row) const
{
    const ServiceRow &service = m_feed.model().row(row);
    return m_bar->accepts(service.verdict) && m_query.matches(service, m_feed.nodeNames());
}

void ServicePage::applyGrouping()
{
    rows().setGrouping(groupingOf(m_bar->grouping(), m_feed.model()));
}

void ServicePage::doSuggested()
{
    if (!m_feed.isConfigured())
        Q_EMIT connectionsWanted(ConnectedSource::Docker);
    else if (m_feed.hasFacts())
        clearFilter();
    else
        m_feed.refresh();
}

/// None of the swarm's while this computer's are shown.
QStringList ServicePage::chosenKeys() const
{
    return isLocalShown() ? QStringList() : TablePage::chosenKeys();
}

QString ServicePage::chosenKey() const
{
    return isLocalShown() ? QString() : TablePage::chosenKey();
}

void ServicePage::ask(ServiceChangeDialog::Action action)
{
    const QList<ServiceRow> rows = chosenIn(m_feed.model());
    if (rows.size() != 1)
        return;
    auto *dialog = new ServiceChangeDialog(m_store, action, rows.first(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServiceChangeDialog::changed, m_notice,
            [this](const QString &sentence) { m_notice->say(Tone::Accent, {}, sentence); });
    connect(dialog, &ServiceChangeDialog::rereadWanted, this, [this] { m_feed.refresh(); });
    connect(&m_feed, &ServiceFeed::factsChanged, dialog, [this, dialog] {
        const int row = m_feed.model().find(dialog->serviceName());
        dialog->showService(row >= 0 ? std::optional(m_feed.model().row(row)) : std::nullopt);
    });
    dialog->open();
}

void ServicePage::saveSettings() const
{
    ServiceSettings{.columns = view().layoutState(), .grouping = m_bar->grouping()}.save(m_settings);
}

}
