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
#include "ui/theme/themedicon.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
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
    : Page(u"services"_s, tr("Services"), themedIcon(u"services"_s), parent)
    , m_feed(parts.feed)
    , m_store(parts.store)
    , m_settings(parts.settings)
    , m_previews(parts.previews)
    , m_drift(parts.drift)
    , m_arranged(parts.feed.model())
    , m_actions(new ServiceActions(parts.feed.model(), this))
    , m_panel(new ServicePanel(parts.source, parts.log, parts.drift, this))
{
    m_panel->hide();
    m_panel->setActions({m_actions->rollBack(), m_actions->restart(), m_actions->scale()});
    build();
    if (parts.local && parts.local->isConfigured())
        addLocal(*parts.local);
    connectActions();
    const auto stored = ServiceSettings::load(m_settings);
    m_bar->setGrouping(stored.grouping);
    m_view->sortByColumn(ServiceModel::StateColumn, Qt::AscendingOrder); // the most urgent first
    m_view->restoreLayoutState(stored.columns);
    connect(m_view, &FactView::layoutStateChanged, this, &ServicePage::saveSettings);
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
    m_header = new PageHeader(title(), this);
    m_header->addButton(actionButton(m_actions->refresh(), m_header));
    m_notice = new NoticeBox(this);
    m_notice->addCloseButton();
    m_unreadable = new NoticeBox(this);
    m_place = new QStackedWidget(this);
    m_place->addWidget(makeSwarm());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_unreadable);
    layout->addWidget(m_place, 1);
    setContent(m_view);
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
    layout->addWidget(makeCard(), 1);
    return swarm;
}

QWidget *ServicePage::makeCard()
{
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    m_view = new FactView(m_arranged, ServiceModel::KeyRole, card);
    m_view->setAccessibleName(tr("Services"));
    m_view->setItemDelegateForColumn(ServiceModel::StateColumn, new VerdictPillDelegate(toneOfServiceRow, m_view));
    m_view->setSortingEnabled(true);
    m_view->setColumnWidths({{.wanted = 150, .least = 110},
                             {.wanted = 105, .least = 96},
                             {.wanted = 75, .least = 66},
                             {.wanted = 330, .least = 170},
                             {.wanted = 130, .least = 90},
                             {.wanted = 80, .least = 66},
                             {.wanted = 90, .least = 66},
                             {.wanted = 90, .least = 66},
                             {.wanted = 90, .least = 66},
                             {.wanted = 100, .least = 66}});
    m_empty = new EmptyState(card);
    m_body = new QStackedWidget(card);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1); // inside the card's border
    layout->addWidget(m_body);
    connect(m_view, &FactView::subjectChanged, this, &ServicePage::showSubject);
    connect(m_view, &QAbstractItemView::activated, this, &Page::panelWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ServicePage::showMenu);
    connect(m_empty, &EmptyState::actionClicked, this, &ServicePage::doSuggested);
    return card;
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

QWidget *ServicePage::panel()
{
    return m_panel;
}

bool ServicePage::hasSubject() const
{
    return subject().has_value();
}

QList<Feed *> ServicePage::feeds() const
{
    return {&m_feed};
}

QList<QAction *> ServicePage::pageActions() const
{
    return m_actions->all();
}

bool ServicePage::selectSubject(const QString &key)
{
    if (m_feed.model().find(key) < 0)
        return false;
    if (m_places)
        m_places->setCurrentIndex(0);
    clearFilter();
    m_view->selectKeys({key}, key);
    return true;
}

void ServicePage::showFacts()
{
    m_bar->setVisible(m_feed.counts().all > 0); // there is nothing to choose from
    showSubtitle();
    m_bar->showCounts(m_feed.counts());
    showBody();
    showSubject();
    m_actions->refresh()->setEnabled(m_feed.isConfigured() || m_local);
    preferLocal();
    Q_EMIT badgeChanged();
    Q_EMIT statusTextChanged();
}

void ServicePage::showSubject()
{
    m_actions->setSubjects(chosenRows());
    if (const std::optional<ServiceRow> row = subject())
        m_panel->showService(*row, m_feed);
    Q_EMIT subjectChanged();
    Q_EMIT statusTextChanged();
}

void ServicePage::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_query = ServiceQuery(text);
    applyFilter();
    if (m_local)
        m_local->setFilter(text);
}

void ServicePage::applyFilter()
{
    if (m_query.isEmpty() && m_bar->chip() == ServiceFilterBar::Chip::All)
        m_arranged.setFilter({});
    else
        m_arranged.setFilter([this](int row) { return isChosen(row); });
    showBody();
    Q_EMIT statusTextChanged();
}

bool ServicePage::isChosen(int row) const
{
    const ServiceRow &service = m_feed.model().row(row);
    return m_bar->accepts(service.verdict) && m_query.matches(service, m_feed.nodeNames());
}

void ServicePage::applyGrouping()
{
    m_arranged.setGrouping(groupingOf(m_bar->grouping(), m_feed.model()));
}

void ServicePage::clearFilter()
{
    m_bar->setChip(ServiceFilterBar::Chip::All);
    m_filterText.clear();
    m_query = ServiceQuery();
    applyFilter();
    Q_EMIT filterWanted({});
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

QList<ServiceRow> ServicePage::chosenRows() const
{
    QList<ServiceRow> rows;
    if (isLocalShown())
        return rows;
    for (const QString &name : m_view->selectedKeys())
        if (const int row = m_feed.model().find(name); row >= 0)
            rows.append(m_feed.model().row(row));
    return rows;
}

/// The selected service that the keyboard is on; none when nothing is selected.
std::optional<ServiceRow> ServicePage::subject() const
{
    const bool isAny = !isLocalShown() && m_view->selectionModel()->hasSelection();
    const int row = isAny ? m_feed.model().find(m_view->currentKey()) : -1;
    return row >= 0 ? std::optional(m_feed.model().row(row)) : std::nullopt;
}

void ServicePage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ServicePage::ask(ServiceChangeDialog::Action action)
{
    const QList<ServiceRow> rows = chosenRows();
    if (rows.size() != 1)
        return;
    auto *dialog = new ServiceChangeDialog(m_store, action, rows.first(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServiceChangeDialog::done, m_notice,
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
    ServiceSettings{.columns = m_view->layoutState(), .grouping = m_bar->grouping()}.save(m_settings);
}

}
