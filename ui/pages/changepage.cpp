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
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto ChangeGrouping = "changes/grouping"_L1;

}

ChangePage::ChangePage(ChangeFeed &feed, QSettings &settings, QWidget *parent)
    : TablePage(u"changes"_s, tr("Changes"), feed.model(), parent)
    , m_feed(feed)
    , m_settings(settings)
    , m_actions(new ChangeActions(feed.model(), this))
    , m_panel(new ChangePanel(this))
{
    setPanel(m_panel);
    m_panel->setActions({m_actions->openHost(), m_actions->showServices(), m_actions->copyRevert()});
    build();
    connectActions();
    m_bar->setGrouping(ChangeFilterBar::Grouping(m_settings.value(ChangeGrouping).toInt()));
    view().sortByColumn(ChangeModel::StandingColumn, Qt::AscendingOrder); // the most urgent first
    keepColumns(settings, "changes/columns"_L1);
    connect(m_bar, &ChangeFilterBar::groupingChanged, this,
            [this] { m_settings.setValue(ChangeGrouping, int(m_bar->grouping())); });
    connect(&m_feed, &ChangeFeed::factsChanged, this, &ChangePage::showFacts);
    connect(&m_feed, &Feed::stateChanged, this, &ChangePage::showFacts);
    showFacts();
}

ChangePage::~ChangePage() = default;

void ChangePage::build()
{
    header().addButton(actionButton(m_actions->refresh(), &header()));
    m_bar = new ChangeFilterBar(this);
    connect(m_bar, &ChangeFilterBar::chipChosen, this, &ChangePage::applyFilter);
    connect(m_bar, &ChangeFilterBar::groupingChanged, this, &ChangePage::applyGrouping);

    layOut({m_bar, makeCard(ChangeModel::KeyRole, this)});
    dressView();
}

void ChangePage::dressView()
{
    view().setItemDelegateForColumn(ChangeModel::TitleColumn, new ChangeTitleDelegate(&view()));
    view().setItemDelegateForColumn(ChangeModel::StandingColumn, new VerdictPillDelegate(toneOfStanding, &view()));
    for (const int column : {ChangeModel::BranchColumn, ChangeModel::ReviewColumn, ChangeModel::MergeColumn,
                             ChangeModel::ImageColumn, ChangeModel::ProductionColumn, ChangeModel::ReleaseColumn})
        view().setItemDelegateForColumn(column, new StageDelegate(&view()));
    view().setColumnWidths({{340, 160},
                            {200, 178},
                            {70, 54},
                            {96, 60},
                            {88, 80},
                            {74, 56},
                            {150, 70},
                            {110, 64},
                            {150, 80},
                            {90, 50}});
    view().setSpareColumns({ChangeModel::AuthorColumn, ChangeModel::ImageColumn, ChangeModel::MergeColumn,
                            ChangeModel::BranchColumn, ChangeModel::ReleaseColumn, ChangeModel::ReviewColumn});
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

QList<Feed *> ChangePage::feeds() const
{
    return {&m_feed};
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
    parts += shownTexts(counts.all);
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
    return selectIn(m_feed.model(), key);
}

void ChangePage::showFacts()
{
    m_bar->setVisible(m_feed.counts().all > 0); // else there is nothing to choose from
    m_bar->showCounts(m_feed.counts());
    showSubtitle();
    showRows();
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
    header().setSubtitle(parts.isEmpty() ? tr("deployed is not released: where each change is now")
                                         : parts.join(u" · "_s));
}

void ChangePage::sayWhyEmpty(EmptyState &empty) const
{
    if (!m_feed.hasFacts() && m_feed.error()) {
        const ErrorText text = describe(*m_feed.error());
        empty.say(u"error"_s, text.message, text.hint, tr("Try again"));
    } else if (!m_feed.hasFacts()) {
        empty.say(u"clock"_s, tr("Following the changes…"), {});
    } else if (m_feed.counts().all == 0) {
        empty.say(u"changes"_s, tr("Nothing is on its way"),
                  tr("No branch holds anything of its own, and nothing came to trunk in 30 days."));
    } else {
        empty.say(u"filter"_s, tr("No change matches"),
                  tr("Words look at title, author, branch, flags and standing; station:deployed or service:api at "
                     "one fact."),
                  tr("Clear filter"));
    }
}

void ChangePage::tellSubject()
{
    m_actions->setSubjects(chosenIn(m_feed.model()));
    if (const std::optional<Change> change = currentIn(m_feed.model()))
        m_panel->showChange(*change, m_feed.model());
}

void ChangePage::takeQuery(const QString &text)
{
    m_query = ChangeQuery(text);
}

bool ChangePage::isFiltering() const
{
    return !m_query.isEmpty() || m_bar->chip() != ChangeFilterBar::Chip::All;
}

void ChangePage::resetChips()
{
    m_bar->setChip(ChangeFilterBar::Chip::All);
}

void ChangePage::applyGrouping()
{
    rows().setGrouping(m_bar->headings(m_feed.model()));
}

bool ChangePage::isChosen(int row) const
{
    const Change &change = m_feed.model().row(row);
    return m_bar->accepts(change) && m_query.matches(change, m_feed.model().now());
}

void ChangePage::doSuggested()
{
    if (m_feed.hasFacts())
        clearFilter();
    else
        m_feed.refresh();
}

}
