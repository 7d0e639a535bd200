// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/branchpage.h"

#include "models/feeds/branchfeed.h"
#include "models/wording/agewording.h"
#include "models/wording/branchwording.h"
#include "models/wording/phrasing.h"
#include "ui/delegates/agebardelegate.h"
#include "ui/delegates/branchnamedelegate.h"
#include "ui/delegates/statepilldelegate.h"
#include "ui/pages/branchactions.h"
#include "ui/pages/branchfilterbar.h"
#include "ui/pages/branchpanel.h"
#include "ui/pages/branchremoval.h"
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
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString branchesText(int count)
{
    return count == 1 ? BranchPage::tr("1 branch") : BranchPage::tr("%Ln branches", nullptr, count);
}

QString overdueText(int count)
{
    return BranchPage::tr("%Ln overdue", nullptr, count);
}

ArrangedModel::Grouping groupingOf(BranchSettings::Grouping grouping, const BranchModel &model)
{
    switch (grouping) {
    case BranchSettings::Grouping::None:
        return {};
    case BranchSettings::Grouping::Author:
        return [&model](int row) {
            const QString &author = model.row(row).author.name;
            return ArrangedModel::Heading{author.toCaseFolded(), author.isEmpty() ? unknownText() : author};
        };
    case BranchSettings::Grouping::State:
        return [&model](int row) {
            const BranchState state = model.state(row);
            static constexpr int order[] = {5, 3, 1, 0, 2, 4}; // by urgency, indexed by BranchState
            return ArrangedModel::Heading{QString::number(order[int(state)]), stateText(state)};
        };
    }
    std::unreachable();
}

}

BranchPage::BranchPage(BranchFeed &feed, BranchDetailSource &details, BranchStore &store, QSettings &settings,
                       QWidget *parent)
    : Page(u"branches"_s, tr("Branches"), themedIcon(u"branches"_s), parent)
    , m_feed(feed)
    , m_store(store)
    , m_settings(settings)
    , m_arranged(feed.model())
    , m_actions(new BranchActions(feed.model(), this))
    , m_panel(new BranchPanel(details, this))
{
    m_panel->hide();
    m_panel->setActions({m_actions->open(), m_actions->copyCheckout(), m_actions->remove()});
    build();
    connectActions();
    const auto stored = BranchSettings::load(settings);
    m_bar->setGrouping(stored.grouping);
    m_view->sortByColumn(BranchModel::StateColumn, Qt::AscendingOrder); // the most urgent first
    m_view->restoreLayoutState(stored.columns);
    connect(m_view, &FactView::layoutStateChanged, this, &BranchPage::saveSettings);
    connect(m_bar, &BranchFilterBar::groupingChanged, this, &BranchPage::saveSettings);
    connect(&feed, &BranchFeed::factsChanged, this, &BranchPage::showFacts);
    connect(&feed, &Feed::stateChanged, this, &BranchPage::showFacts);
    showFacts();
}

BranchPage::~BranchPage() = default;

void BranchPage::build()
{
    m_header = new PageHeader(title(), this);
    m_header->addButton(actionButton(m_actions->fetch(), m_header));
    m_pushNotice = new NoticeBox(this);
    m_pushNotice->addCloseButton();
    auto *removalNotice = new NoticeBox(this);
    m_removal = new BranchRemoval(m_feed, m_store, removalNotice, this);
    m_bar = new BranchFilterBar(this);
    connect(m_bar, &BranchFilterBar::chipChosen, this, &BranchPage::applyFilter);
    connect(m_bar, &BranchFilterBar::groupingChanged, this, &BranchPage::applyGrouping);
    connect(m_pushNotice, &NoticeBox::closed, this,
            [this] { m_dismissedPush = m_feed.trunk().forcePushes.first().at; });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_pushNotice);
    layout->addWidget(removalNotice);
    layout->addWidget(m_bar);
    layout->addWidget(makeCard(), 1);
    setContent(m_view);
}

QWidget *BranchPage::makeCard()
{
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    m_view = new FactView(m_arranged, BranchModel::NameRole, card);
    m_view->setAccessibleName(tr("Branches"));
    m_view->setItemDelegateForColumn(BranchModel::NameColumn, new BranchNameDelegate(m_view));
    m_view->setItemDelegateForColumn(BranchModel::StateColumn, new StatePillDelegate(m_view));
    m_view->setItemDelegateForColumn(BranchModel::AgeColumn, new AgeBarDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->setColumnWidths({{.wanted = 195, .least = 130},
                             {.wanted = 88, .least = 84},
                             {.wanted = 300, .least = 238},
                             {.wanted = 108, .least = 76},
                             {.wanted = 115, .least = 70},
                             {.wanted = 100, .least = 76},
                             {.wanted = 85, .least = 66},
                             {.wanted = 100, .least = 56}});
    m_empty = new EmptyState(card);
    m_body = new QStackedWidget(card);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1); // inside the card's border
    layout->addWidget(m_body);
    connect(m_view, &FactView::subjectChanged, this, &BranchPage::showSubject);
    connect(m_view, &QAbstractItemView::activated, this, &Page::panelWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &BranchPage::showMenu);
    connect(m_empty, &EmptyState::actionClicked, this, &BranchPage::doSuggested);
    return card;
}

void BranchPage::connectActions()
{
    addActions(m_actions->all());
    connect(m_actions, &BranchActions::detailsWanted, this, &Page::panelWanted);
    connect(m_actions, &BranchActions::removalWanted, this, &BranchPage::askToDelete);
    connect(m_actions, &BranchActions::fetchWanted, this, [this] { m_feed.refresh(); });
    connect(m_actions, &BranchActions::fetchStopWanted, this, [this] { m_feed.cancelRefresh(); });
}

QWidget *BranchPage::panel()
{
    return m_panel;
}

bool BranchPage::hasSubject() const
{
    return subject().has_value();
}

QList<Feed *> BranchPage::feeds() const
{
    return {&m_feed};
}

QList<QAction *> BranchPage::pageActions() const
{
    return m_actions->all();
}

QString BranchPage::filterHint() const
{
    return tr("Filter branches: name, author, age:>48h…");
}

QString BranchPage::statusText() const
{
    if (!m_feed.hasFacts())
        return {};
    QStringList parts{branchesText(m_feed.counts().all)};
    if (const int shown = m_arranged.shownRows(); shown != m_feed.counts().all)
        parts.append(tr("%1 shown").arg(QLocale().toString(shown)));
    if (const qsizetype selected = m_view->selectionModel()->selectedRows().size(); selected > 1)
        parts.append(tr("%1 selected").arg(QLocale().toString(selected)));
    if (!m_feed.isComplete())
        parts.append(tr("looking for merges and conflicts…"));
    if (m_feed.fetchedAt().isValid())
        parts.append(
                tr("fetched %1").arg(agoText(std::chrono::seconds(m_feed.fetchedAt().secsTo(m_feed.model().now())))));
    return parts.join(u" · "_s);
}

Page::Badge BranchPage::badge() const
{
    return {.errors = m_feed.counts().overdue, .warnings = m_feed.counts().attention};
}

std::optional<Page::Excerpt> BranchPage::excerpt()
{
    const QString &trunk = m_feed.trunk().name;
    return Excerpt{
            .model = &m_feed.model(),
            .keyRole = BranchModel::NameRole,
            .sortColumn = BranchModel::StateColumn,
            .columns = {BranchModel::NameColumn, BranchModel::AgeColumn, BranchModel::AheadBehindColumn,
                        BranchModel::AuthorColumn},
            .spare = {BranchModel::AuthorColumn, BranchModel::AheadBehindColumn},
            .hint = trunk.isEmpty()
                    ? QString()
                    : tr("age since it left %1 · tick = %2").arg(trunk, ageText(m_feed.model().limits().overdueAfter)),
            .dress = [](QTreeView &view) {
                view.setItemDelegateForColumn(BranchModel::NameColumn, new BranchNameDelegate(&view));
                view.setItemDelegateForColumn(BranchModel::AgeColumn, new AgeBarDelegate(&view));
            }};
}

bool BranchPage::selectSubject(const QString &key)
{
    if (m_feed.model().find(key) < 0)
        return false;
    clearFilter();
    m_view->selectKeys({key}, key);
    return true;
}

void BranchPage::showFacts()
{
    m_bar->setVisible(m_feed.counts().all > 0); // there is nothing to choose from
    showSubtitle();
    m_bar->showCounts(m_feed.counts());
    showForcePush();
    showBody();
    showSubject();
    m_actions->setFetch(m_feed.isFetching() ? BranchActions::Fetch::Running : BranchActions::Fetch::Idle);
    Q_EMIT badgeChanged();
    Q_EMIT statusTextChanged();
}

void BranchPage::showSubtitle()
{
    if (!m_feed.hasFacts()) {
        m_header->setSubtitle({});
        return;
    }
    const BranchFeed::Counts &counts = m_feed.counts();
    QStringList parts{branchesText(counts.all)};
    if (counts.overdue > 0)
        parts.append(overdueText(counts.overdue));
    if (counts.oldest)
        parts.append(tr("oldest %1").arg(ageText(*counts.oldest)));
    m_header->setSubtitle(parts.join(u" · "_s));
}

void BranchPage::showForcePush()
{
    const QList<ForcePush> &pushes = m_feed.trunk().forcePushes;
    if (pushes.isEmpty() || (m_dismissedPush.isValid() && pushes.first().at <= m_dismissedPush)) {
        m_pushNotice->hide();
        return;
    }
    const ForcePush &push = pushes.first();
    QString text
            = tr("It moved from %1 to %2, which does not contain it (seen %3).")
                      .arg(push.from.toShortHex(), push.to.toShortHex(), momentText(push.at, m_feed.model().now()));
    if (pushes.size() > 1)
        text = sentencesText({text, tr("Another %n time(s) before that.", nullptr, int(pushes.size()) - 1)});
    m_pushNotice->say(Tone::Danger, tr("%1 was force-pushed").arg(m_feed.trunk().name), text);
}

void BranchPage::showBody()
{
    const bool isEmpty = m_arranged.shownRows() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!isEmpty)
        return;
    if (!m_feed.hasFacts() && m_feed.state() == Feed::State::Failed) {
        // why, and what to do about it, stands above the page
        m_empty->say(u"branches"_s, tr("No branches to show"), tr("They appear as soon as the repository can be read."),
                     tr("Open another repository…"));
    } else if (!m_feed.hasFacts()) {
        m_empty->say(u"clock"_s, tr("Reading the repository…"), {});
    } else if (m_feed.counts().all == 0) {
        m_empty->say(u"check"_s, tr("No branch but %1: that is the goal.").arg(m_feed.trunk().name), {});
    } else {
        m_empty->say(u"filter"_s, tr("No branch matches"),
                     tr("Words look at name, author and state; age:>48h, conflict:yes and the like at one fact."),
                     tr("Clear filter"));
    }
}

void BranchPage::showSubject()
{
    m_actions->setSubjects(chosenBranches(), m_feed.repository());
    if (const std::optional<Branch> branch = subject())
        m_panel->showBranch({.branch = *branch,
                             .trunk = m_feed.trunk(),
                             .now = m_feed.model().now(),
                             .limits = m_feed.model().limits()});
    Q_EMIT subjectChanged();
    Q_EMIT statusTextChanged();
}

void BranchPage::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_query = BranchQuery(text);
    applyFilter();
}

void BranchPage::applyFilter()
{
    if (m_query.isEmpty() && m_bar->chip() == BranchFilterBar::Chip::All)
        m_arranged.setFilter({});
    else
        m_arranged.setFilter([this](int row) { return isChosen(row); });
    showBody();
    Q_EMIT statusTextChanged();
}

bool BranchPage::isChosen(int row) const
{
    const BranchModel &model = m_feed.model();
    const Branch &branch = model.row(row);
    return m_bar->accepts(branch, model.state(row)) && m_query.matches(branch, model.now(), model.limits());
}

void BranchPage::applyGrouping()
{
    m_arranged.setGrouping(groupingOf(m_bar->grouping(), m_feed.model()));
}

void BranchPage::clearFilter()
{
    m_bar->setChip(BranchFilterBar::Chip::All);
    m_filterText.clear();
    m_query = BranchQuery();
    applyFilter();
    Q_EMIT filterWanted({});
}

void BranchPage::doSuggested()
{
    if (m_feed.hasFacts())
        clearFilter();
    else
        Q_EMIT repositoryWanted();
}

QList<Branch> BranchPage::chosenBranches() const
{
    QList<Branch> branches;
    for (const QString &name : m_view->selectedKeys()) {
        if (const int row = m_feed.model().find(name); row >= 0)
            branches.append(m_feed.model().row(row));
    }
    return branches;
}

/// The selected branch that the keyboard is on; none when nothing is selected.
std::optional<Branch> BranchPage::subject() const
{
    const QString name = m_view->currentKey();
    const int row = m_view->selectionModel()->hasSelection() ? m_feed.model().find(name) : -1;
    return row >= 0 ? std::optional(m_feed.model().row(row)) : std::nullopt;
}

void BranchPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void BranchPage::askToDelete()
{
    if (const QList<Branch> branches = chosenBranches(); branches.size() == 1)
        m_removal->ask(branches.first());
}

void BranchPage::saveSettings() const
{
    BranchSettings{.columns = m_view->layoutState(), .grouping = m_bar->grouping()}.save(m_settings);
}

}
