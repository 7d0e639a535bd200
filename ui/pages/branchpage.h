// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/arrangedmodel.h"
#include "models/items/branchquery.h"
#include "models/ports/branchstore.h"
#include "ui/pages/page.h"

class QSettings;
class QStackedWidget;

namespace Trunkline {

class BranchActions;
class BranchDetailSource;
class BranchFeed;
class BranchFilterBar;
class BranchPanel;
class BranchRemoval;
class EmptyState;
class FactView;
class NoticeBox;
class PageHeader;

/// Every branch with its true age, most urgent first.
class BranchPage final : public Page
{
    Q_OBJECT

public:
    /// All must outlive the page; @p settings keeps how it was left.
    BranchPage(BranchFeed &feed, BranchDetailSource &details, BranchStore &store, QSettings &settings,
               QWidget *parent = nullptr);
    ~BranchPage() override;

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
    std::optional<Excerpt> excerpt() override;
    QList<Subject> subjects() const override;
    bool selectSubject(const QString &key) override;

private:
    void build();
    QWidget *makeCard();
    void connectActions();

    void showFacts();
    void showSubtitle();
    void showForcePush();
    void showBody();
    void showSubject();

    void applyFilter();
    void applyGrouping();
    bool isChosen(int row) const;
    QList<Branch> chosenBranches() const;
    std::optional<Branch> subject() const;
    void clearFilter();
    void doSuggested();

    void showMenu(const QPoint &at);
    void askToDelete();
    void saveSettings() const;

    BranchFeed &m_feed;
    BranchStore &m_store;
    QSettings &m_settings;
    ArrangedModel m_arranged;
    BranchQuery m_query;
    QString m_filterText;
    QDateTime m_dismissedPush; ///< this and older force pushes were seen

    BranchActions *const m_actions;
    BranchPanel *m_panel = nullptr; ///< the window's, once it asked for it
    PageHeader *m_header = nullptr;
    NoticeBox *m_pushNotice = nullptr;
    BranchRemoval *m_removal = nullptr;
    BranchFilterBar *m_bar = nullptr;
    QStackedWidget *m_body = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

}
