// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/changepage.h"

#include "models/feeds/changefeed.h"
#include "models/wording/agewording.h"
#include "models/wording/changewording.h"
#include "models/wording/errorwording.h"
#include "ui/delegates/changelooks.h"
#include "ui/delegates/stagedelegate.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/pages/changeactions.h"
#include "ui/pages/changefilterbar.h"
#include "ui/pages/changepanel.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto ChangeColumns = "changes/columns"_L1;
constexpr auto ChangeGrouping = "changes/grouping"_L1;

}

ChangePage::ChangePage(ChangeFeed &feed, QSettings &settings, QWidget *parent)
    : Page(u"changes"_s, tr("Changes"), themedIcon(u"changes"_s), parent)
    , m_feed(feed)
    , m_settings(settings)
    , m_arranged(feed.model())
    , m_actions(new ChangeActions(feed.model(), this))
    , m_panel(new ChangePanel(this))
{
    m_panel->hide();
    m_panel->setActions({m_actions->openHost(), m_actions->showServices(), m_actions->copyRevert()});
    build();
    connectActions();
    m_bar->setGrouping(ChangeFilterBar::Grouping(m_settings.value(ChangeGrouping).toInt()));
    m_view->sortByColumn(ChangeModel::StandingColumn, Qt::AscendingOrder); // the most urgent first
    m_view->restoreLayoutState(m_settings.value(ChangeColumns).toByteArray());
    connect(m_view, &FactView::layoutStateChanged, this, &ChangePage::saveSettings);
    connect(m_bar, &ChangeFilterBar::groupingChanged, this, &ChangePage::saveSettings);
    connect(&m_feed, &ChangeFeed::factsChanged, this, &ChangePage::showFacts);
    connect(&m_feed, &Feed::stateChanged, this, &ChangePage::showFacts);
    showFacts();
}

ChangePage::~ChangePage() = default;

void ChangePage::build()
{
    m_header = new PageHeader(title(), this);
    m_header->addButton(actionButton(m_actions->refresh(), m_header));
    m_bar = new ChangeFilterBar(this);
    connect(m_bar, &ChangeFilterBar::chipChosen, this, &ChangePage::applyFilter);
    connect(m_bar, &ChangeFilterBar::groupingChanged, this, &ChangePage::applyGrouping);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(makeCard(), 1);
    setContent(m_view);
}

QWidget *ChangePage::makeCard()
{
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    m_view = new FactView(m_arranged, ChangeModel::KeyRole, card);
    m_view->setAccessibleName(tr("Changes"));
    m_view->setItemDelegateForColumn(ChangeModel::TitleColumn, new ChangeTitleDelegate(m_view));
    m_view->setItemDelegateForColumn(ChangeModel::StandingColumn, new VerdictPillDelegate(toneOfStanding, m_view));
    for (const int column : {ChangeModel::BranchColumn, ChangeModel::ReviewColumn, ChangeModel::MergeColumn,
                             ChangeModel::ImageColumn, ChangeModel::ProductionColumn, ChangeModel::ReleaseColumn})
        m_view->setItemDelegateForColumn(column, new StageDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->setColumnWidths({{340, 130},
                             {200, 178},
                             {70, 54},
                             {96, 60},
                             {88, 80},
                             {74, 56},
                             {150, 70},
                             {110, 64},
                             {150, 80},
                             {90, 50}});
    m_empty = new EmptyState(card);
    m_body = new QStackedWidget(card);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1); // inside the card's border
    layout->addWidget(m_body);
    connect(m_view, &FactView::subjectChanged, this, &ChangePage::showSubject);
    connect(m_view, &QAbstractItemView::activated, this, &Page::panelWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ChangePage::showMenu);
    connect(m_empty, &EmptyState::actionClicked, this, &ChangePage::doSuggested);
    return card;
}

void ChangePage::connectActions()
{
    addActions(m_actions->all());
    connect(m_actions, &ChangeActions::detailsWanted, this, &Page::panelWanted);
    connect(m_actions, &ChangeActions::refreshWanted, this, [this] { m_feed.refresh(); });
    connect(m_actions, &ChangeActions::passportsWanted, this, &Page::reportWanted);
    connect(m_actions, &ChangeActions::servicesWanted, this,
            [this](const QString &service) { Q_EMIT otherPageWanted(u"services"_s, service); });
    connect(m_panel, &ChangePanel::subjectWanted, this, &Page::otherPageWanted);
}

QWidget *ChangePage::panel()
{
    return m_panel;
}

bool ChangePage::hasSubject() const
{
    return subject().has_value();
}

QList<Feed *> ChangePage::feeds() const
{
    return {&m_feed};
}

QList<QAction *> ChangePage::pageActions() const
{
    return m_actions->all();
}

QStringList ChangePage::filterForms() const
{
    return {u"author:me"_s,      u"branch:search"_s,     u"station:deployed"_s, u"age:>48h"_s,
            u"commit:4f2c91e"_s, u"flag:new_checkout"_s, u"image:api"_s,        u"service:api"_s};
}

QComboBox *ChangePage::groupingBox() const
{
    return m_bar->groupingBox();
}

QString ChangePage::filterHint() const
{
    return tr("Filter changes: title, station:deployed, service:api, flag:cart…");
}

QString ChangePage::statusText() const
{
    if (!m_feed.hasFacts())
        return {};
    const ChangeFeed::Counts &counts = m_feed.counts();
    QStringList parts{tr("%Ln changes in 30 days", nullptr, counts.all)};
    if (const int shown = m_arranged.shownRows(); shown != counts.all)
        parts.append(tr("%1 shown").arg(QLocale().toString(shown)));
    parts.append(tr("%1 deployed and not released").arg(QLocale().toString(counts.notReleased)));
    return parts.join(u" · "_s);
}

Page::Badge ChangePage::badge() const
{
    return {.errors = m_feed.counts().back, .warnings = 0}; // deadlines are counted where their rules are
}

std::optional<Page::Figure> ChangePage::figure() const
{
    Figure figure{.title = tr("Merged, not live"), .value = {}, .unit = {}, .detail = {}};
    const ChangeFeed::Counts &counts = m_feed.counts();
    if (!m_feed.hasFacts() || !m_feed.isProductionKnown())
        return figure;
    figure.value = QLocale().toString(counts.notLive);
    figure.detail = counts.longestNotLive ? tr("longest for %1").arg(ageText(*counts.longestNotLive))
                                          : tr("all of trunk is in production");
    if (counts.notReleased > 0)
        figure.detail += u" · "_s + tr("%1 not released").arg(QLocale().toString(counts.notReleased));
    const bool isLate = counts.longestNotLive.value_or(std::chrono::seconds(0)) > m_feed.policy().services.behindAfter;
    figure.tone = counts.back > 0 ? Tone::Danger : isLate ? Tone::Warning : Tone::Good;
    return figure;
}

QList<Page::Subject> ChangePage::subjects() const
{
    return subjectsIn(m_feed.model(), ChangeModel::KeyRole, ChangeModel::TitleColumn, {ChangeModel::AuthorColumn});
}

bool ChangePage::selectSubject(const QString &key)
{
    if (m_feed.model().find(key) < 0)
        return false;
    clearFilter();
    m_view->selectKeys({key}, key);
    return true;
}

void ChangePage::showFacts()
{
    m_bar->setVisible(m_feed.counts().all > 0); // else there is nothing to choose from
    m_bar->showCounts(m_feed.counts());
    showSubtitle();
    showBody();
    showSubject();
    Q_EMIT badgeChanged();
    Q_EMIT statusTextChanged();
}

void ChangePage::showSubtitle()
{
    const ChangeFeed::Counts &counts = m_feed.counts();
    QStringList parts;
    if (m_feed.hasFacts())
        parts.append(tr("%1 in flight").arg(QLocale().toString(counts.inFlight)));
    if (counts.longestNotLive)
        parts.append(tr("%1 merged, not live for up to %2")
                             .arg(QLocale().toString(counts.notLive), ageText(*counts.longestNotLive)));
    if (counts.notReleased > 0)
        parts.append(tr("%1 deployed, not released").arg(QLocale().toString(counts.notReleased)));
    if (counts.back > 0)
        parts.append(tr("%1 went back").arg(QLocale().toString(counts.back)));
    m_header->setSubtitle(parts.isEmpty() ? tr("deployed is not released: where each change is now")
                                          : parts.join(u" · "_s));
}

void ChangePage::showBody()
{
    const bool isEmpty = m_arranged.shownRows() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!isEmpty)
        return;
    if (!m_feed.hasFacts() && m_feed.error()) {
        const ErrorText text = describe(*m_feed.error());
        m_empty->say(u"error"_s, text.message, text.hint, tr("Try again"));
    } else if (!m_feed.hasFacts()) {
        m_empty->say(u"clock"_s, tr("Following the changes…"), {});
    } else if (m_feed.counts().all == 0) {
        m_empty->say(u"changes"_s, tr("Nothing is on its way"),
                     tr("No branch holds anything of its own, and nothing came to trunk in 30 days."));
    } else {
        m_empty->say(u"filter"_s, tr("No change matches"),
                     tr("Words look at title, author, branch, flags and standing; station:deployed or service:api at "
                        "one fact."),
                     tr("Clear filter"));
    }
}

void ChangePage::showSubject()
{
    m_actions->setSubjects(chosenChanges());
    if (const std::optional<Change> change = subject())
        m_panel->showChange(*change, m_feed.model());
    Q_EMIT subjectChanged();
    Q_EMIT statusTextChanged();
}

void ChangePage::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_query = ChangeQuery(text);
    applyFilter();
}

void ChangePage::applyFilter()
{
    if (m_query.isEmpty() && m_bar->chip() == ChangeFilterBar::Chip::All)
        m_arranged.setFilter({});
    else
        m_arranged.setFilter([this](int row) { return isChosen(row); });
    showBody();
    Q_EMIT statusTextChanged();
}

void ChangePage::applyGrouping()
{
    m_arranged.setGrouping(m_bar->headings(m_feed.model()));
}

bool ChangePage::isChosen(int row) const
{
    const Change &change = m_feed.model().row(row);
    return m_bar->accepts(change) && m_query.matches(change, m_feed.model().now());
}

void ChangePage::clearFilter()
{
    m_bar->setChip(ChangeFilterBar::Chip::All);
    m_filterText.clear();
    m_query = ChangeQuery();
    applyFilter();
    Q_EMIT filterWanted({});
}

void ChangePage::doSuggested()
{
    if (m_feed.hasFacts())
        clearFilter();
    else
        m_feed.refresh();
}

QList<Change> ChangePage::chosenChanges() const
{
    QList<Change> changes;
    for (const QString &key : m_view->selectedKeys()) {
        if (const int row = m_feed.model().find(key); row >= 0)
            changes.append(m_feed.model().row(row));
    }
    return changes;
}

/// The selected change that the keyboard is on; none when nothing is selected.
std::optional<Change> ChangePage::subject() const
{
    const int row = m_view->selectionModel()->hasSelection() ? m_feed.model().find(m_view->currentKey()) : -1;
    return row >= 0 ? std::optional(m_feed.model().row(row)) : std::nullopt;
}

void ChangePage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ChangePage::saveSettings() const
{
    m_settings.setValue(ChangeColumns, m_view->layoutState());
    m_settings.setValue(ChangeGrouping, int(m_bar->grouping()));
}

}
