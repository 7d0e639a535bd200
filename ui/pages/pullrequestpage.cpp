// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pullrequestpage.h"

#include "models/feeds/pullrequestfeed.h"
#include "models/rules/pullrequestjudging.h"
#include "models/wording/agewording.h"
#include "models/wording/errorwording.h"
#include "models/wording/pullrequestwording.h"
#include "ui/delegates/gatesdelegate.h"
#include "ui/delegates/pullrequestagedelegate.h"
#include "ui/delegates/pullrequestnumberdelegate.h"
#include "ui/delegates/standingdelegate.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/pages/pullrequestactions.h"
#include "ui/pages/pullrequestfilterbar.h"
#include "ui/pages/pullrequestnotices.h"
#include "ui/pages/pullrequestpanel.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    : Page(u"prs"_s, tr("Pull requests"), themedIcon(u"prs"_s), parent)
    , m_feed(feed)
    , m_host(host)
    , m_settings(settings)
    , m_arranged(feed.model())
    , m_actions(new PullRequestActions(feed.model(), this))
    , m_panel(new PullRequestPanel(host.diffs, this))
{
    m_panel->hide();
    m_panel->setActions({m_actions->open(), m_actions->openPreview(), m_actions->copyCheckout(), m_actions->watch()});
    build();
    connectActions();
    const auto stored = PullRequestSettings::load(settings);
    m_bar->setGrouping(stored.grouping);
    m_view->sortByColumn(PullRequestModel::StandingColumn, Qt::AscendingOrder); // the most urgent first
    m_view->restoreLayoutState(stored.columns);
    applyGrouping();
    applyFilter();
    connect(m_view, &FactView::layoutStateChanged, this, &PullRequestPage::saveSettings);
    connect(m_bar, &PullRequestFilterBar::groupingChanged, this, &PullRequestPage::saveSettings);
    connect(&feed, &PullRequestFeed::factsChanged, this, &PullRequestPage::showFacts);
    connect(&feed, &Feed::stateChanged, this, &PullRequestPage::showFacts);
    showFacts();
}

PullRequestPage::~PullRequestPage() = default;

void PullRequestPage::build()
{
    m_header = new PageHeader(title(), this);
    m_header->addButton(actionButton(m_actions->account(), m_header));
    m_header->addButton(actionButton(m_actions->refresh(), m_header));
    auto *notices = new PullRequestNotices(m_feed, this);
    connect(notices, &PullRequestNotices::pullRequestWanted, this, &PullRequestPage::showPullRequest);
    connect(notices, &PullRequestNotices::attentionWanted, this, &PullRequestPage::attentionWanted);
    m_bar = new PullRequestFilterBar(this);
    connect(m_bar, &PullRequestFilterBar::chipChosen, this, &PullRequestPage::applyFilter);
    connect(m_bar, &PullRequestFilterBar::groupingChanged, this, &PullRequestPage::applyGrouping);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(notices);
    layout->addWidget(m_bar);
    layout->addWidget(makeCard(), 1);
    setContent(m_view);
}

QWidget *PullRequestPage::makeCard()
{
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    m_view = new FactView(m_arranged, PullRequestModel::IdRole, card);
    m_view->setAccessibleName(tr("Pull requests"));
    m_view->setItemDelegateForColumn(PullRequestModel::NumberColumn, new PullRequestNumberDelegate(m_view));
    m_view->setItemDelegateForColumn(PullRequestModel::StandingColumn, new StandingDelegate(m_view));
    m_view->setItemDelegateForColumn(PullRequestModel::GatesColumn, new GatesDelegate(m_view));
    m_view->setItemDelegateForColumn(PullRequestModel::AgeColumn, new PullRequestAgeDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->setColumnWidths({{.wanted = 72, .least = 62},
                             {.wanted = 205, .least = 140},
                             {.wanted = 92, .least = 86},
                             {.wanted = 158, .least = 156},
                             {.wanted = 128, .least = 106},
                             {.wanted = 84, .least = 66},
                             {.wanted = 84, .least = 80},
                             {.wanted = 80, .least = 60}});
    m_empty = new EmptyState(card);
    m_body = new QStackedWidget(card);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1); // inside the card's border
    layout->addWidget(m_body);
    connect(m_view, &FactView::subjectChanged, this, &PullRequestPage::showSubject);
    connect(m_view, &QAbstractItemView::activated, this, &Page::panelWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PullRequestPage::showMenu);
    connect(m_empty, &EmptyState::actionClicked, this, &PullRequestPage::doSuggested);
    return card;
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

QWidget *PullRequestPage::panel()
{
    return m_panel;
}

bool PullRequestPage::hasSubject() const
{
    return subject().has_value();
}

QList<Feed *> PullRequestPage::feeds() const
{
    return {&m_feed};
}

QList<QAction *> PullRequestPage::pageActions() const
{
    return m_actions->all();
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
    parts.append(tr("%1 shown").arg(QLocale().toString(m_arranged.shownRows())));
    if (const qsizetype selected = m_view->selectionModel()->selectedRows().size(); selected > 1)
        parts.append(tr("%1 selected").arg(QLocale().toString(selected)));
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
                   .spare = {PullRequestModel::GatesColumn},
                   .hint = tr("what can merge first"),
                   .dress = [](QTreeView &view) {
                       view.setItemDelegateForColumn(PullRequestModel::NumberColumn,
                                                     new PullRequestNumberDelegate(&view));
                       view.setItemDelegateForColumn(PullRequestModel::StandingColumn, new StandingDelegate(&view));
                       view.setItemDelegateForColumn(PullRequestModel::GatesColumn, new GatesDelegate(&view));
                   }};
}

void PullRequestPage::showFacts()
{
    m_bar->setVisible(m_feed.counts().open + m_feed.counts().merged > 0); // there is nothing to choose from
    showSubtitle();
    m_bar->showCounts(m_feed.counts());
    showBody();
    showSubject();
    Q_EMIT badgeChanged();
    Q_EMIT statusTextChanged();
}

void PullRequestPage::showSubtitle()
{
    if (!m_feed.hasFacts()) {
        m_header->setSubtitle({});
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
    m_header->setSubtitle(parts.join(u" · "_s));
}

void PullRequestPage::showBody()
{
    const bool isEmpty = m_arranged.shownRows() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (isEmpty)
        sayWhyEmpty();
}

void PullRequestPage::sayWhyEmpty()
{
    const std::optional<Error> error = m_feed.whyNone() ? m_feed.whyNone() : m_feed.error();
    if (!m_feed.hasFacts() && error) {
        const ErrorText text = describe(*error);
        const bool canSignIn = error->kind == Error::Kind::Unauthenticated && m_host.signIn != nullptr;
        const QString action = m_feed.whyNone() ? tr("Connect…") : canSignIn ? tr("Sign in…") : tr("Try again");
        m_empty->say(u"error"_s, text.message, text.hint, action);
    } else if (!m_feed.hasFacts()) {
        m_empty->say(u"clock"_s, tr("Asking GitHub…"), {});
    } else if (m_feed.counts().open == 0 && m_bar->chip() == PullRequestFilterBar::Chip::Open && m_query.isEmpty()) {
        m_empty->say(u"check"_s, tr("No pull request is open."), {});
    } else {
        m_empty->say(
                u"filter"_s, tr("No pull request matches"),
                tr("Words look at number, title, author, branch and labels; ai:failed, age:>48h, size:>500 and the "
                   "like at one fact."),
                tr("Clear filter"));
    }
}

void PullRequestPage::showSubject()
{
    m_actions->setSubjects(chosen());
    if (const std::optional<JudgedPullRequest> pullRequest = subject()) {
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
    Q_EMIT subjectChanged();
    Q_EMIT statusTextChanged();
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
    m_view->selectKeys({pullRequest.id}, pullRequest.id);
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    return true;
}

void PullRequestPage::showPullRequest(qint32 number)
{
    if (selectSubject(QString::number(number)))
        Q_EMIT panelWanted();
}

void PullRequestPage::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_query = PullRequestQuery(text);
    applyFilter();
}

void PullRequestPage::applyFilter()
{
    m_arranged.setFilter([this](int row) {
        const PullRequestModel &model = m_feed.model();
        return m_bar->accepts(model.row(row), model.now(), model.limit())
                && m_query.matches(model.row(row), model.now());
    });
    showBody();
    Q_EMIT statusTextChanged();
}

void PullRequestPage::applyGrouping()
{
    m_arranged.setGrouping(m_bar->groupingOf(m_feed.model()));
}

void PullRequestPage::clearFilter()
{
    m_bar->setChip(PullRequestFilterBar::Chip::Open);
    m_filterText.clear();
    m_query = PullRequestQuery();
    applyFilter();
    Q_EMIT filterWanted({});
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

QList<JudgedPullRequest> PullRequestPage::chosen() const
{
    QList<JudgedPullRequest> pullRequests;
    for (const QString &id : m_view->selectedKeys()) {
        if (const int row = m_feed.model().find(id); row >= 0)
            pullRequests.append(m_feed.model().row(row));
    }
    return pullRequests;
}

/// The selected one that the keyboard is on; none when nothing is selected.
QString PullRequestPage::subjectKey() const
{
    const std::optional<JudgedPullRequest> pullRequest = subject();
    return pullRequest ? QString::number(pullRequest->facts.number) : QString();
}

std::optional<JudgedPullRequest> PullRequestPage::subject() const
{
    const QString id = m_view->currentKey();
    const int row = m_view->selectionModel()->hasSelection() ? m_feed.model().find(id) : -1;
    return row >= 0 ? std::optional(m_feed.model().row(row)) : std::nullopt;
}

void PullRequestPage::showAccount()
{
    if (m_host.signIn == nullptr)
        return;
    auto *dialog = new AccountDialog(m_feed, *m_host.signIn, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PullRequestPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void PullRequestPage::saveSettings() const
{
    PullRequestSettings{.columns = m_view->layoutState(), .grouping = m_bar->grouping()}.save(m_settings);
}

}
