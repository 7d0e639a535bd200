// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/arrangedmodel.h"
#include "models/items/rowquery.h"
#include "models/items/rulemodel.h"
#include "ui/pages/page.h"

class QSettings;
class QStackedWidget;

namespace Trunkline {

class EmptyState;
class FactView;
class PageHeader;
class RuleFeed;
class RulePanel;

/// Every rule of the team with its limits, where they come from, and what it finds.
class RulePage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    RulePage(RuleFeed &feed, QSettings &settings, QWidget *parent = nullptr);
    ~RulePage() override;

    QWidget *panel() override;
    bool hasSubject() const override;
    QList<Feed *> feeds() const override;
    QList<QAction *> pageActions() const override;
    void setFilter(const QString &text) override;
    QString filterHint() const override;
    FactView *table() const override { return m_view; }
    QString subjectKey() const override;
    QStringList filterForms() const override;
    QString statusText() const override;
    Badge badge() const override;
    QList<Subject> subjects() const override;
    bool selectSubject(const QString &key) override;

private:
    void build();
    QAction *addPageAction(const QString &icon, const QString &text, const QKeySequence &shortcut);
    void showFacts();
    void showBody();
    void showSubject();
    void copyTable() const;
    std::optional<RuleRow> subject() const;

    RuleFeed &m_feed;
    QSettings &m_settings;
    ArrangedModel m_arranged;
    QString m_filter;
    RowQuery m_query;
    QList<QAction *> m_actions;
    RulePanel *m_panel = nullptr; ///< the window's, once it asked for it
    PageHeader *m_header = nullptr;
    QStackedWidget *m_body = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

}
