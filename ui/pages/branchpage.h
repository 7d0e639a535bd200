// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/items/arrangedmodel.h"
#include "models/items/branchquery.h"
#include "models/ports/branchstore.h"
#include "ui/pages/branchsettings.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QComboBox;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace Trunkline {

class BranchActions;
class BranchDetailSource;
class BranchFeed;
class BranchPanel;
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
    QString statusText() const override;
    Badge badge() const override;

private:
    enum class Chip { All, Overdue, Due, Fresh, Merged, Conflicts };

    void build();
    QWidget *makeBar();
    void addChip(Chip chip, const QString &tone);
    QWidget *makeCard();
    void connectActions();

    void showFacts();
    void showSubtitle();
    void showChips();
    void showForcePush();
    void showBody();
    void showSubject();

    void applyFilter();
    void applyGrouping(BranchSettings::Grouping grouping);
    bool isChosen(int row) const;
    QList<Branch> chosenBranches() const;
    std::optional<Branch> subject() const;
    void clearFilter();
    void doSuggested();

    void showMenu(const QPoint &at);
    void askToDelete();
    void offerUndo(const BranchDeletion &done);
    void undo();
    void saveSettings() const;

    BranchFeed &m_feed;
    BranchStore &m_store;
    QSettings &m_settings;
    ArrangedModel m_arranged;
    BranchQuery m_query;
    QString m_filterText;
    Chip m_chip = Chip::All;
    BranchSettings::Grouping m_grouping = BranchSettings::Grouping::None;
    QDateTime m_dismissedPush; ///< this and older force pushes were seen
    std::optional<BranchDeletion> m_undoable;
    InFlight<Result<void>> m_restoring;

    BranchActions *const m_actions;
    BranchPanel *m_panel = nullptr; ///< the window's, once it asked for it
    PageHeader *m_header = nullptr;
    NoticeBox *m_pushNotice = nullptr;
    NoticeBox *m_undoNotice = nullptr;
    QWidget *m_bar = nullptr;
    QButtonGroup *m_chips = nullptr;
    QComboBox *m_groupBy = nullptr;
    QStackedWidget *m_body = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

}
