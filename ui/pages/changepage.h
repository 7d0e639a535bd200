// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/arrangedmodel.h"
#include "models/items/changequery.h"
#include "ui/pages/page.h"

class QSettings;
class QStackedWidget;

namespace Trunkline {

class ChangeActions;
class ChangeFeed;
class ChangeFilterBar;
class ChangePanel;
class EmptyState;
class FactView;
class PageHeader;

/// Where each change is on its way from branch to release, what waits longest for production first.
class ChangePage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ChangePage(ChangeFeed &feed, QSettings &settings, QWidget *parent = nullptr);
    ~ChangePage() override;

    QWidget *panel() override;
    bool hasSubject() const override;
    QList<Feed *> feeds() const override;
    QList<QAction *> pageActions() const override;
    void setFilter(const QString &text) override;
    QString filterHint() const override;
    FactView *table() const override { return m_view; }
    QComboBox *groupingBox() const override;
    QStringList filterForms() const override;
    QString statusText() const override;
    Badge badge() const override;
    std::optional<Figure> figure() const override;
    QList<Subject> subjects() const override;
    bool selectSubject(const QString &key) override;

private:
    void build();
    QWidget *makeCard();
    void connectActions();
    void showFacts();
    void showSubtitle();
    void showBody();
    void showSubject();
    void applyFilter();
    void applyGrouping();
    void clearFilter();
    void doSuggested();
    void showMenu(const QPoint &at);
    bool isChosen(int row) const;
    QList<Change> chosenChanges() const;
    std::optional<Change> subject() const;
    void saveSettings() const;

    ChangeFeed &m_feed;
    QSettings &m_settings;
    ArrangedModel m_arranged;
    ChangeQuery m_query;
    QString m_filterText;

    ChangeActions *const m_actions;
    ChangePanel *m_panel = nullptr; ///< the window's, once it asked for it
    PageHeader *m_header = nullptr;
    ChangeFilterBar *m_bar = nullptr;
    QStackedWidget *m_body = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

}
