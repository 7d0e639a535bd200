// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/changequery.h"
#include "ui/pages/tablepage.h"

class QSettings;

namespace Trunkline {

class ChangeActions;
class ChangeFeed;
class ChangeFilterBar;
class ChangePanel;

/// Where each change is on its way from branch to release, what waits longest for production first.
class ChangePage final : public TablePage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ChangePage(ChangeFeed &feed, QSettings &settings, QWidget *parent = nullptr);
    ~ChangePage() override;

    QList<Feed *> feeds() const override;
    QString filterHint() const override;
    QComboBox *groupingBox() const override;
    QStringList filterForms() const override;
    QString statusText() const override;
    Badge badge() const override;
    std::optional<Figure> figure() const override;
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
    void applyGrouping();

    ChangeFeed &m_feed;
    QSettings &m_settings;
    ChangeQuery m_query;

    ChangeActions *const m_actions;
    ChangePanel *m_panel = nullptr; ///< the window's, once it asked for it
    ChangeFilterBar *m_bar = nullptr;
};

}
