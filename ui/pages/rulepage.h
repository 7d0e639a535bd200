// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowquery.h"
#include "models/items/rulemodel.h"
#include "ui/pages/tablepage.h"

class QSettings;

namespace Trunkline {

class RuleFeed;
class RulePanel;

/// Every rule of the team with its limits, where they come from, and what it finds.
class RulePage final : public TablePage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    RulePage(RuleFeed &feed, QSettings &settings, QWidget *parent = nullptr);
    ~RulePage() override;

    QList<Feed *> feeds() const override;
    QString filterHint() const override;
    QString subjectKey() const override;
    QStringList filterForms() const override;
    QString statusText() const override;
    Badge badge() const override;
    QList<Subject> subjects() const override;
    bool selectSubject(const QString &key) override;

private:
    void takeQuery(const QString &text) override;
    bool isFiltering() const override;
    bool isChosen(int row) const override;
    void sayWhyEmpty(EmptyState &empty) const override;
    void doSuggested() override;
    void tellSubject() override;

    void build();
    QAction *addPageAction(const QString &icon, const QString &text, const QKeySequence &shortcut);
    void showFacts();
    void copyTable() const;

    RuleFeed &m_feed;
    RowQuery m_query;
    RulePanel *m_panel = nullptr; ///< the window's, once it asked for it
};

}
