// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/branchquery.h"
#include "models/ports/branchstore.h"
#include "ui/pages/tablepage.h"

class QSettings;

namespace Trunkline {

class BranchActions;
class BranchDetailSource;
class BranchFeed;
class BranchFilterBar;
class BranchPanel;
class BranchRemoval;
class NoticeBox;

/// Every branch with its true age, most urgent first.
class BranchPage final : public TablePage
{
    Q_OBJECT

public:
    /// All must outlive the page; @p settings keeps how it was left.
    BranchPage(BranchFeed &feed, BranchDetailSource &details, BranchStore &store, QSettings &settings,
               QWidget *parent = nullptr);
    ~BranchPage() override;

    QList<Feed *> feeds() const override;
    QString filterHint() const override;
    QComboBox *groupingBox() const override;
    QStringList filterForms() const override;
    QString statusText() const override;
    Badge badge() const override;
    std::optional<Figure> figure() const override;
    std::optional<Excerpt> excerpt() override;
    QList<Subject> subjects() const override;
    bool selectSubject(const QString &key) override;

private:
    void takeQuery(const QString &text) override;
    bool isFiltering() const override;
    bool isChosen(int row) const override;
    void resetChips() override;
    void sayWhyEmpty(EmptyState &empty) const override;
    void doSuggested() override;
    void tellSubject() override;

    void build();
    void dressView();
    void connectActions();

    void showFacts();
    void showSubtitle();
    void showForcePush();

    void applyGrouping();

    void askToDelete();
    void saveSettings() const;

    BranchFeed &m_feed;
    BranchStore &m_store;
    QSettings &m_settings;
    BranchQuery m_query;
    QDateTime m_dismissedPush; ///< this and older force pushes were seen

    BranchActions *const m_actions;
    BranchPanel *m_panel = nullptr; ///< the window's, once it asked for it
    NoticeBox *m_pushNotice = nullptr;
    BranchRemoval *m_removal = nullptr;
    BranchFilterBar *m_bar = nullptr;
};

}
