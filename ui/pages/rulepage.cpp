// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/rulepage.h"

#include "models/feeds/rulefeed.h"
#include "models/items/markdown.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/pages/rulepanel.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto RuleColumns = "rules/columns"_L1;

Tone toneOfRule(const QModelIndex &index)
{
    if (index.data(RuleModel::IsOffRole).toBool())
        return Tone::Neutral;
    if (index.data(RuleModel::IsBrokenRole).toBool())
        return Tone::Danger;
    return index.data(RuleModel::IsDecidedRole).toBool() ? Tone::Good : Tone::Neutral;
}

}

RulePage::RulePage(RuleFeed &feed, QSettings &settings, QWidget *parent)
    : Page(u"rules"_s, tr("Rules"), themedIcon(u"rules"_s), parent)
    , m_feed(feed)
    , m_settings(settings)
    , m_arranged(feed.model())
    , m_panel(new RulePanel(this))
{
    m_panel->hide();
    build();
    m_view->sortByColumn(RuleModel::RuleColumn, Qt::AscendingOrder);
    m_view->restoreLayoutState(m_settings.value(RuleColumns).toByteArray());
    connect(m_view, &FactView::layoutStateChanged, this,
            [this] { m_settings.setValue(RuleColumns, m_view->layoutState()); });
    connect(m_panel, &RulePanel::subjectWanted, this, &Page::otherPageWanted);
    connect(&m_feed, &RuleFeed::factsChanged, this, &RulePage::showFacts);
    connect(&m_feed, &Feed::stateChanged, this, &RulePage::showFacts);
    showFacts();
}

RulePage::~RulePage() = default;

void RulePage::build()
{
    QAction *details = addPageAction(u"panel"_s, tr("Show details"), Qt::Key_Return);
    connect(details, &QAction::triggered, this, &Page::panelWanted);
    QAction *copy = addPageAction(u"copy"_s, tr("Copy as Markdown table"), QKeySequence(u"Ctrl+Shift+M"_s));
    connect(copy, &QAction::triggered, this, &RulePage::copyTable);
    QAction *refresh = addPageAction(u"refresh"_s, tr("Refresh"), {});
    connect(refresh, &QAction::triggered, this, [this] { m_feed.refresh(); });
    m_header = new PageHeader(title(), this);
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    m_view = new FactView(m_arranged, RuleModel::KeyRole, card);
    m_view->setAccessibleName(tr("Rules"));
    m_view->setItemDelegateForColumn(RuleModel::NowColumn, new VerdictPillDelegate(toneOfRule, m_view));
    m_view->setSortingEnabled(true);
    m_view->setColumnWidths({{90, 80}, {330, 160}, {210, 90}, {110, 70}, {80, 60}, {80, 60}, {70, 56}, {70, 56}});
    m_empty = new EmptyState(card);
    m_body = new QStackedWidget(card);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1); // inside the card's border
    inner->addWidget(m_body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(card, 1);
    setContent(m_view);
    connect(m_view, &FactView::subjectChanged, this, &RulePage::showSubject);
    connect(m_view, &QAbstractItemView::activated, this, &Page::panelWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions);
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        setFilter({});
        Q_EMIT filterWanted({});
    });
}

QAction *RulePage::addPageAction(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions.append(action);
    return action;
}

QWidget *RulePage::panel()
{
    return m_panel;
}

bool RulePage::hasSubject() const
{
    return subject().has_value();
}

QList<Feed *> RulePage::feeds() const
{
    return {&m_feed};
}

QList<QAction *> RulePage::pageActions() const
{
    return m_actions;
}

QStringList RulePage::filterForms() const
{
    return {u"rule:BRANCH"_s, u"title:age"_s, u"severity:error"_s};
}

QString RulePage::filterHint() const
{
    return tr("Filter rules: name, words, branches, error…");
}

QString RulePage::statusText() const
{
    return tr("%1 rules · %2 broken now")
            .arg(QLocale().toString(m_feed.model().rowCount()), QLocale().toString(m_feed.broken()));
}

/// Only what belongs to no other page is counted here.
Page::Badge RulePage::badge() const
{
    Badge badge;
    for (int row = 0; row < m_feed.model().rowCount(); ++row) {
        for (const AttentionItem &item : m_feed.model().row(row).findings) {
            if (item.pane == id() && !item.snooze)
                ++(item.reported.finding.severity == Finding::Severity::Error ? badge.errors : badge.warnings);
        }
    }
    return badge;
}

QList<Page::Subject> RulePage::subjects() const
{
    QList<Subject> subjects;
    const RuleModel &model = m_feed.model();
    for (int row = 0; row < model.rowCount(); ++row)
        subjects.append({.key = model.row(row).id,
                         .title = model.row(row).id + u' ' + model.index(row, RuleModel::TitleColumn).data().toString(),
                         .words = {}});
    return subjects;
}

/// A rule's name.
bool RulePage::selectSubject(const QString &key)
{
    for (int row = 0; row < m_feed.model().rowCount(); ++row) {
        if (m_feed.model().row(row).id != key)
            continue;
        setFilter({});
        Q_EMIT filterWanted({});
        const QString place = m_feed.model().row(row).key();
        m_view->selectKeys({place}, place);
        return true;
    }
    return false;
}

void RulePage::showFacts()
{
    const int broken = m_feed.broken();
    m_header->setSubtitle(
            broken > 0 ? tr("%1 of %2 are broken now")
                                 .arg(QLocale().toString(broken), QLocale().toString(m_feed.model().rowCount()))
                       : tr("limits and switches come from .trunkline.yaml"));
    m_panel->showAiRules(m_feed.aiRules());
    m_panel->showAgents(m_feed.agentChanges(), m_feed.aiRuleChanges(), m_feed.now());
    showBody();
    showSubject();
    Q_EMIT badgeChanged();
    Q_EMIT statusTextChanged();
}

void RulePage::showBody()
{
    const bool isEmpty = m_arranged.shownRows() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (isEmpty)
        m_empty->say(u"filter"_s, tr("No rule matches"), {}, tr("Clear filter"));
}

void RulePage::showSubject()
{
    if (const std::optional<RuleRow> rule = subject())
        m_panel->showRule(*rule, m_feed.now());
    Q_EMIT subjectChanged();
}

void RulePage::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    m_query = RowQuery(text,
                       {{u"rule"_s, RuleModel::RuleColumn},
                        {u"title"_s, RuleModel::TitleColumn},
                        {u"severity"_s, RuleModel::SeverityColumn}});
    if (m_query.isEmpty())
        m_arranged.setFilter({});
    else
        m_arranged.setFilter(
                [this](int row) { return m_query.matches(m_feed.model(), row, m_feed.model().row(row).pane); });
    showBody();
    Q_EMIT statusTextChanged();
}

QString RulePage::subjectKey() const
{
    const std::optional<RuleRow> row = subject();
    return row ? row->id : QString();
}

std::optional<RuleRow> RulePage::subject() const
{
    const int row = m_view->selectionModel()->hasSelection() ? m_feed.model().find(m_view->currentKey()) : -1;
    return row >= 0 ? std::optional(m_feed.model().row(row)) : std::nullopt;
}

void RulePage::copyTable() const
{
    QList<int> rows;
    for (const QString &key : m_view->selectedKeys()) {
        if (const int row = m_feed.model().find(key); row >= 0)
            rows.append(row);
    }
    QGuiApplication::clipboard()->setText(markdownTable(m_feed.model(), rows));
}

}
