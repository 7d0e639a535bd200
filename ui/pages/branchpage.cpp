// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/branchpage.h"

#include "models/feeds/branchfeed.h"
#include "models/wording/agewording.h"
#include "models/wording/branchwording.h"
#include "models/wording/phrasing.h"
#include "ui/delegates/agebardelegate.h"
#include "ui/delegates/branchlooks.h"
#include "ui/delegates/branchnamedelegate.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/pages/branchactions.h"
#include "ui/pages/branchfilterbar.h"
#include "ui/pages/branchpanel.h"
#include "ui/pages/branchremoval.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QPushButton>

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
    : TablePage(u"branches"_s, tr("Branches"), feed.model(), parent)
    , m_feed(feed)
    , m_store(store)
    , m_settings(settings)
    , m_actions(new BranchActions(feed.model(), this))
    , m_panel(new BranchPanel(details, this))
{
    setPanel(m_panel);
    m_panel->setActions({m_actions->open(), m_actions->copyCheckout(), m_actions->remove()});
    build();
    connectActions();
    const auto stored = BranchSettings::load(settings);
    m_bar->setGrouping(stored.grouping);
    view().sortByColumn(BranchModel::StateColumn, Qt::AscendingOrder); // the most urgent first
    view().restoreLayoutState(stored.columns);
    connect(&view(), &FactView::layoutStateChanged, this, &BranchPage::saveSettings);
    connect(m_bar, &BranchFilterBar::groupingChanged, this, &BranchPage::saveSettings);
    connect(&feed, &BranchFeed::factsChanged, this, &BranchPage::showFacts);
    connect(&feed, &Feed::stateChanged, this, &BranchPage::showFacts);
    showFacts();
}

BranchPage::~BranchPage() = default;

void BranchPage::build()
{
    header().addButton(actionButton(m_actions->fetch(), &header()));
    m_pushNotice = new NoticeBox(this);
    m_pushNotice->addCloseButton();
    auto *removalNotice = new NoticeBox(this);
    m_removal = new BranchRemoval(m_feed, m_store, removalNotice, this);
    m_bar = new BranchFilterBar(this);
    connect(m_bar, &BranchFilterBar::chipChosen, this, &BranchPage::applyFilter);
    connect(m_bar, &BranchFilterBar::groupingChanged, this, &BranchPage::applyGrouping);
    connect(m_pushNotice, &NoticeBox::closed, this,
            [this] { m_dismissedPush = m_feed.trunk().forcePushes.first().at; });

    layOut({m_pushNotice, removalNotice, m_bar, makeCard(BranchModel::NameRole, this)});
    dressView();
}

void BranchPage::dressView()
{
    view().setItemDelegateForColumn(BranchModel::NameColumn, new BranchNameDelegate(&view()));
    view().setItemDelegateForColumn(BranchModel::StateColumn, new VerdictPillDelegate(toneOfBranch, &view()));
    view().setItemDelegateForColumn(BranchModel::AgeColumn, new AgeBarDelegate(&view()));
    view().setColumnWidths({{.wanted = 195, .least = 130},
                            {.wanted = 88, .least = 84},
                            {.wanted = 330, .least = 238},
                            {.wanted = 108, .least = 76},
                            {.wanted = 115, .least = 70},
                            {.wanted = 100, .least = 76},
                            {.wanted = 85, .least = 66},
                            {.wanted = 100, .least = 56}});
    view().setSpareColumns({BranchModel::LastCommitColumn, BranchModel::ConflictsColumn, BranchModel::AheadBehindColumn,
                            BranchModel::PullRequestColumn});
}

void BranchPage::connectActions()
{
    addActions(m_actions->all());
    connect(m_actions, &BranchActions::detailsWanted, this, &Page::panelWanted);
    connect(m_actions, &BranchActions::removalWanted, this, &BranchPage::askToDelete);
    connect(m_actions, &BranchActions::fetchWanted, this, [this] { m_feed.refresh(); });
    connect(m_actions, &BranchActions::fetchStopWanted, this, [this] { m_feed.cancelRefresh(); });
}

QList<Feed *> BranchPage::feeds() const
{
    return {&m_feed};
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
    parts += shownTexts(m_feed.counts().all);
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
    return selectIn(m_feed.model(), key);
}

void BranchPage::showFacts()
{
    m_bar->setVisible(m_feed.counts().all > 0); // there is nothing to choose from
    showSubtitle();
    m_bar->showCounts(m_feed.counts());
    showForcePush();
    m_actions->setFetch(m_feed.isFetching() ? BranchActions::Fetch::Running : BranchActions::Fetch::Idle);
    showRows();
}

void BranchPage::showSubtitle()
{
    if (!m_feed.hasFacts()) {
        header().setSubtitle({});
        return;
    }
    const BranchFeed::Counts &counts = m_feed.counts();
    QStringList parts{branchesText(counts.all)};
    if (counts.overdue > 0)
        parts.append(overdueText(counts.overdue));
    if (counts.oldest)
        parts.append(tr("oldest %1").arg(ageText(*counts.oldest)));
    header().setSubtitle(parts.join(u" · "_s));
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

void BranchPage::sayWhyEmpty(EmptyState &empty) const
{
    if (!m_feed.hasFacts() && m_feed.state() == Feed::State::Failed) {
        // why, and what to do about it, stands above the page
        empty.say(u"branches"_s, tr("No branches to show"), tr("They appear as soon as the repository can be read."),
                  tr("Open another repository…"));
    } else if (!m_feed.hasFacts()) {
        empty.say(u"clock"_s, tr("Reading the repository…"), {});
    } else if (m_feed.counts().all == 0) {
        empty.say(u"check"_s, tr("No branch but %1: that is the goal.").arg(m_feed.trunk().name), {});
    } else {
        empty.say(u"filter"_s, tr("No branch matches"),
                  tr("Words look at name, author and state; age:>48h, conflict:yes and the like at one fact."),
                  tr("Clear filter"));
    }
}

void BranchPage::tellSubject()
{
    m_actions->setSubjects(chosenIn(m_feed.model()), m_feed.repository());
    if (const std::optional<Branch> branch = currentIn(m_feed.model()))
        m_panel->showBranch({.branch = *branch,
                             .trunk = m_feed.trunk(),
                             .now = m_feed.model().now(),
                             .limits = m_feed.model().limits()});
}

void BranchPage::takeQuery(const QString &text)
{
    m_query = BranchQuery(text);
}

bool BranchPage::isFiltering() const
{
    return !m_query.isEmpty() || m_bar->chip() != BranchFilterBar::Chip::All;
}

void BranchPage::resetChips()
{
    m_bar->setChip(BranchFilterBar::Chip::All);
}

bool BranchPage::isChosen(int row) const
{
    const BranchModel &model = m_feed.model();
    const Branch &branch = model.row(row);
    return m_bar->accepts(branch, model.state(row)) && m_query.matches(branch, model.now(), model.limits());
}

void BranchPage::applyGrouping()
{
    rows().setGrouping(groupingOf(m_bar->grouping(), m_feed.model()));
}

void BranchPage::doSuggested()
{
    if (m_feed.hasFacts())
        clearFilter();
    else
        Q_EMIT repositoryWanted();
}

void BranchPage::askToDelete()
{
    if (const QList<Branch> branches = chosenIn(m_feed.model()); branches.size() == 1)
        m_removal->ask(branches.first());
}

void BranchPage::saveSettings() const
{
    BranchSettings{.columns = view().layoutState(), .grouping = m_bar->grouping()}.save(m_settings);
}

}
