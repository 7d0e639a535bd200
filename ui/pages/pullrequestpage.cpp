// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pullrequestpage.h"

#include "models/feeds/pullrequestfeed.h"
#include "models/rules/pullrequestjudging.h"
#include "models/wording/agewording.h"
#include "models/wording/errorwording.h"
#include "models/wording/pullrequestwording.h"
#include "ui/delegates/gatesdelegate.h"
#include "ui/delegates/pullrequestagedelegate.h"
#include "ui/delegates/pullrequestlooks.h"
#include "ui/delegates/pullrequestnumberdelegate.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/pages/pullrequestactions.h"
#include "ui/pages/pullrequestfilterbar.h"
#include "ui/pages/pullrequestnotices.h"
#include "ui/pages/pullrequestpanel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/pageheader.h"

#include <QAction>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString countText(int count)
{
    return count == 1 ? PullRequestPage::tr("1 open") : PullRequestPage::tr("%n open", nullptr, count);
}

}

PullRequestPage::PullRequestPage(PullRequestFeed &feed, const Host &host, QSettings &settings, QWidget *parent)
    : TablePage(u"prs"_s, tr("Pull requests"), feed.model(), parent)
    , m_feed(feed)
    , m_host(host)
    , m_settings(settings)
    , m_actions(new PullRequestActions(feed.model(), this))
    , m_panel(new PullRequestPanel(host.diffs, this))
{
    setPanel(m_panel);
    m_panel->setActions({m_actions->open(), m_actions->openPreview(), m_actions->copyCheckout(), m_actions->watch()});
    build();
    connectActions();
    const auto stored = PullRequestSettings::load(settings);
    m_bar->setGrouping(stored.grouping);
    view().sortByColumn(PullRequestModel::StandingColumn, Qt::AscendingOrder); // the most urgent first
    view().restoreLayoutState(stored.columns);
    applyGrouping();
    applyFilter();
    connect(&view(), &FactView::layoutStateChanged, this, &PullRequestPage::saveSettings);
    connect(m_bar, &PullRequestFilterBar::groupingChanged, this, &PullRequestPage::saveSettings);
    connect(&feed, &PullRequestFeed::factsChanged, this, &PullRequestPage::showFacts);
    connect(&feed, &Feed::stateChanged, this, &PullRequestPage::showFacts);
    showFacts();
}

PullRequestPage::~PullRequestPage() = default;

void PullRequestPage::build()
{
    header().addButton(actionButton(m_actions->account(), &header()));
    header().addButton(actionButton(m_actions->refresh(), &header()));
    auto *notices = new PullRequestNotices(m_feed, this);
    connect(notices, &PullRequestNotices::pullRequestWanted, this, &PullRequestPage::showPullRequest);
    connect(notices, &PullRequestNotices::attentionWanted, this, &PullRequestPage::attentionWanted);
    m_bar = new PullRequestFilterBar(this);
    connect(m_bar, &PullRequestFilterBar::chipChosen, this, &PullRequestPage::applyFilter);
    connect(m_bar, &PullRequestFilterBar::groupingChanged, this, &PullRequestPage::applyGrouping);

    layOut({notices, m_bar, makeCard(PullRequestModel::IdRole, this)});
    dressView();
}

void PullRequestPage::dressView()
{
    view().setItemDelegateForColumn(PullRequestModel::NumberColumn, new PullRequestNumberDelegate(&view()));
    view().setItemDelegateForColumn(PullRequestModel::StandingColumn, new VerdictPillDelegate(standingTone, &view()));
    view().setItemDelegateForColumn(PullRequestModel::GatesColumn, new GatesDelegate(&view()));
    view().setItemDelegateForColumn(PullRequestModel::AgeColumn, new PullRequestAgeDelegate(&view()));
    view().setColumnWidths({{.wanted = 72, .least = 62},
                            {.wanted = 205, .least = 140},
                            {.wanted = 92, .least = 86},
                            {.wanted = 158, .least = 156},
                            {.wanted = 128, .least = 106},
                            {.wanted = 84, .least = 66},
                            {.wanted = 84, .least = 80},
                            {.wanted = 80, .least = 60}});
    view().setSpareColumns(
            {PullRequestModel::UpdatedColumn, PullRequestModel::SizeColumn, PullRequestModel::AuthorColumn});
}

void PullRequestPage::connectActions()
{
    addActions(m_actions->all());
    m_actions->setSource(m_feed.whyNone() || m_host.signIn == nullptr ? PullRequestActions::Source::None
                                                                      : PullRequestActions::Source::There);
    connect(m_actions, &PullRequestActions::detailsWanted, this, &Page::panelWanted);
    connect(m_actions, &PullRequestActions::refreshWanted, this, [this] { m_feed.refresh(); });
    connect(m_actions, &PullRequestActions::accountWanted, this, &PullRequestPage::showAccount);
    connect(m_actions, &PullRequestActions::watchWanted, this, [this](qint32 number) { m_feed.watch(number); });
    connect(m_actions, &PullRequestActions::unwatchWanted, this, [this](qint32 number) { m_feed.unwatch(number); });
}

void PullRequestPage::setFlagKeys(const QStringList &keys)
{
    m_panel->setFlagKeys(keys);
}

QList<Feed *> PullRequestPage::feeds() const
{
    return {&m_feed};
}

QString PullRequestPage::filterHint() const
{
    return tr("Filter pull requests: title, author:, ai:failed, age:>48h…");
}

QString PullRequestPage::statusText() const
{
    if (!m_feed.hasFacts())
        return {};
    QStringList parts{countText(m_feed.counts().open)};
    parts += shownTexts(m_feed.counts().open);
    if (!m_feed.snapshot().isComplete)
        parts.append(tr("reading details…"));
    if (!m_feed.snapshot().account.missing.isEmpty())
        parts.append(tr("some rights are missing: see Account"));
    return parts.join(u" · "_s);
}

Page::Badge PullRequestPage::badge() const
{
    return {.errors = m_feed.counts().blocked, .warnings = m_feed.counts().needsMyReview};
}

std::optional<Page::Excerpt> PullRequestPage::excerpt()
{
    return Excerpt{.model = &m_feed.model(),
                   .keyRole = PullRequestModel::IdRole,
                   .sortColumn = PullRequestModel::StandingColumn,
                   .columns = {PullRequestModel::NumberColumn, PullRequestModel::TitleColumn,
                               PullRequestModel::StandingColumn, PullRequestModel::GatesColumn},
                   .spare = {PullRequestModel::GatesColumn, PullRequestModel::NumberColumn},
                   .hint = tr("what can merge first"),
                   .dress = [](QTreeView &view) {
                       view.setItemDelegateForColumn(PullRequestModel::NumberColumn,
                                                     new PullRequestNumberDelegate(&view));
                       view.setItemDelegateForColumn(PullRequestModel::StandingColumn,
                                                     new VerdictPillDelegate(standingTone, &view));
                       view.setItemDelegateForColumn(PullRequestModel::GatesColumn, new GatesDelegate(&view));
                   }};
}

void PullRequestPage::showFacts()
{
    m_bar->setVisible(m_feed.counts().open + m_feed.counts().merged > 0); // there is nothing to choose from
    showSubtitle();
    m_bar->showCounts(m_feed.counts());
    showRows();
}

void PullRequestPage::showSubtitle()
{
    if (!m_feed.hasFacts()) {
        header().setSubtitle({});
        return;
    }
    const PullRequestFeed::Counts &counts = m_feed.counts();
    QStringList parts{countText(counts.open)};
    if (counts.ready > 0)
        parts.append(tr("%n ready to merge", nullptr, counts.ready));
    if (counts.overdue > 0)
        parts.append(tr("%n open too long", nullptr, counts.overdue));
    if (counts.mergedAroundGate > 0)
        parts.append(tr("%n merged around a gate in 30 days", nullptr, counts.mergedAroundGate));
    header().setSubtitle(parts.join(u" · "_s));
}

void PullRequestPage::sayWhyEmpty(EmptyState &empty) const
{
    const std::optional<Error> error = m_feed.whyNone() ? m_feed.whyNone() : m_feed.error();
    if (!m_feed.hasFacts() && error) {
        const ErrorText text = describe(*error);
        const bool canSignIn = error->kind == Error::Kind::Unauthenticated && m_host.signIn != nullptr;
        const QString action = m_feed.whyNone() ? tr("Connect…") : canSignIn ? tr("Sign in…") : tr("Try again");
        empty.say(u"error"_s, text.message, text.hint, action);
    } else if (!m_feed.hasFacts()) {
        empty.say(u"clock"_s, tr("Asking GitHub…"), {});
    } else if (m_feed.counts().open == 0 && m_bar->chip() == PullRequestFilterBar::Chip::Open && m_query.isEmpty()) {
        empty.say(u"check"_s, tr("No pull request is open."), {});
    } else {
        empty.say(u"filter"_s, tr("No pull request matches"),
                  tr("Words look at number, title, author, branch and labels; ai:failed, age:>48h, size:>500 and the "
                     "like at one fact."),
                  tr("Clear filter"));
    }
}

void PullRequestPage::tellSubject()
{
    m_actions->setSubjects(chosenIn(m_feed.model()));
    if (const std::optional<JudgedPullRequest> pullRequest = currentIn(m_feed.model())) {
        QStringList required;
        if (m_feed.snapshot().protection) {
            for (const RequiredCheck &check :
                 m_feed.snapshot().protection->requiredChecks.value_or(QList<RequiredCheck>()))
                required.append(check.name);
        }
        m_panel->showPullRequest({.pullRequest = *pullRequest,
                                  .requiredChecks = required,
                                  .now = m_feed.model().now(),
                                  .limit = m_feed.model().limit()});
    }
}

bool PullRequestPage::selectSubject(const QString &key)
{
    const int row = m_feed.model().find(pullRequestId(key.toInt()));
    if (row < 0)
        return false;
    const JudgedPullRequest &pullRequest = m_feed.model().row(row);
    if (!m_query.matches(pullRequest, m_feed.model().now()))
        clearFilter();
    if (!m_bar->accepts(pullRequest, m_feed.model().now(), m_feed.model().limit())) {
        m_bar->setChip(pullRequest.isMerged() ? PullRequestFilterBar::Chip::Merged : PullRequestFilterBar::Chip::Open);
        applyFilter();
    }
    selectRow(pullRequest.id);
    view().scrollTo(view().currentIndex(), QAbstractItemView::PositionAtCenter);
    return true;
}

void PullRequestPage::showPullRequest(qint32 number)
{
    if (selectSubject(QString::number(number)))
        Q_EMIT panelWanted();
}

void PullRequestPage::takeQuery(const QString &text)
{
    m_query = PullRequestQuery(text);
}

/// Always: no chip shows merged and open ones together.
bool PullRequestPage::isFiltering() const
{
    return true;
}

bool PullRequestPage::isChosen(int row) const
{
    const PullRequestModel &model = m_feed.model();
    return m_bar->accepts(model.row(row), model.now(), model.limit()) && m_query.matches(model.row(row), model.now());
}

void PullRequestPage::resetChips()
{
    m_bar->setChip(PullRequestFilterBar::Chip::Open);
}

void PullRequestPage::applyGrouping()
{
    rows().setGrouping(m_bar->groupingOf(m_feed.model()));
}

void PullRequestPage::doSuggested()
{
    if (m_feed.whyNone())
        Q_EMIT connectionsWanted(ConnectedSource::GitHub);
    else if (m_feed.hasFacts())
        clearFilter();
    else if (m_feed.error() && m_feed.error()->kind == Error::Kind::Unauthenticated && m_host.signIn != nullptr)
        showAccount();
    else
        m_feed.refresh();
}

/// The selected one that the keyboard is on; none when nothing is selected.
QString PullRequestPage::subjectKey() const
{
    const std::optional<JudgedPullRequest> pullRequest = currentIn(m_feed.model());
    return pullRequest ? QString::number(pullRequest->facts.number) : QString();
}

void PullRequestPage::showAccount()
{
    if (m_host.signIn == nullptr)
        return;
    auto *dialog = new AccountDialog(m_feed, *m_host.signIn, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PullRequestPage::saveSettings() const
{
    PullRequestSettings{.columns = view().layoutState(), .grouping = m_bar->grouping()}.save(m_settings);
}

}
