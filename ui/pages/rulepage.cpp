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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

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
    : TablePage(u"rules"_s, tr("Rules"), feed.model(), parent)
    , m_feed(feed)
    , m_panel(new RulePanel(this))
{
    setPanel(m_panel);
    build();
    view().sortByColumn(RuleModel::RuleColumn, Qt::AscendingOrder);
    keepColumns(settings, "rules/columns"_L1);
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
    layOut({makeCard(RuleModel::KeyRole, this)});
    view().setItemDelegateForColumn(RuleModel::NowColumn, new VerdictPillDelegate(toneOfRule, &view()));
    view().setColumnWidths({{90, 80}, {330, 160}, {210, 90}, {110, 70}, {80, 60}, {80, 60}, {70, 56}, {70, 56}});
    view().setSpareColumns({RuleModel::OriginColumn, RuleModel::LatelyColumn, RuleModel::ExemptColumn});
}

QAction *RulePage::addPageAction(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QList<Feed *> RulePage::feeds() const
{
    return {&m_feed};
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
        return selectIn(m_feed.model(), m_feed.model().row(row).key());
    }
    return false;
}

void RulePage::showFacts()
{
    const int broken = m_feed.broken();
    header().setSubtitle(
            broken > 0 ? tr("%1 of %2 are broken now")
                                 .arg(QLocale().toString(broken), QLocale().toString(m_feed.model().rowCount()))
                       : tr("limits and switches come from .trunkline.yaml"));
    m_panel->showAiRules(m_feed.aiRules());
    m_panel->showAgents(m_feed.agentChanges(), m_feed.aiRuleChanges(), m_feed.now());
    showRows();
}

void RulePage::sayWhyEmpty(EmptyState &empty) const
{
    empty.say(u"filter"_s, tr("No rule matches"), {}, tr("Clear filter"));
}

void RulePage::tellSubject()
{
    if (const std::optional<RuleRow> rule = currentIn(m_feed.model()))
        m_panel->showRule(*rule, m_feed.now());
}

void RulePage::takeQuery(const QString &text)
{
    m_query = RowQuery(text,
                       {{u"rule"_s, RuleModel::RuleColumn},
                        {u"title"_s, RuleModel::TitleColumn},
                        {u"severity"_s, RuleModel::SeverityColumn}});
}

bool RulePage::isFiltering() const
{
    return !m_query.isEmpty();
}

bool RulePage::isChosen(int row) const
{
    return m_query.matches(m_feed.model(), row, m_feed.model().row(row).pane);
}

void RulePage::doSuggested()
{
    clearFilter();
}

QString RulePage::subjectKey() const
{
    const std::optional<RuleRow> row = currentIn(m_feed.model());
    return row ? row->id : QString();
}

void RulePage::copyTable() const
{
    QList<int> rows;
    for (const QString &key : chosenKeys()) {
        if (const int row = m_feed.model().find(key); row >= 0)
            rows.append(row);
    }
    QGuiApplication::clipboard()->setText(markdownTable(m_feed.model(), rows));
}

}
