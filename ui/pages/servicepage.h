// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/servicequery.h"
#include "ui/dialogs/servicechangedialog.h"
#include "ui/pages/tablepage.h"

#include <QSet>

#include <functional>

class QSettings;
class QStackedWidget;
class QTabBar;

namespace Trunkline {

class LocalStackFeed;
class LocalStackView;
class NoticeBox;
class RolloutLog;
class ServiceActions;
class ServiceFeed;
class ServiceFilterBar;
class ServicePanel;
class ServiceSource;
class StackDrift;

/// Every service of the swarm as it really is, what needs somebody first.
class ServicePage final : public TablePage
{
    Q_OBJECT

public:
    /// What the page works with. All must outlive it.
    struct Parts
    {
        ServiceFeed &feed;
        ServiceSource &source;
        ServiceStore &store;
        RolloutLog &log;
        QSettings &settings;
        StackDrift *drift = nullptr; ///< nullptr: services are not compared with stack files
        LocalStackFeed *local = nullptr; ///< nullptr, or not configured: compose projects are not shown
        std::function<QSet<QString>()> previews; ///< identifiers of services that show pull requests
    };

    explicit ServicePage(const Parts &parts, QWidget *parent = nullptr);
    ~ServicePage() override;

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

protected:
    void showEvent(QShowEvent *event) override;
    QStringList chosenKeys() const override;
    QString chosenKey() const override;

private:
    void takeQuery(const QString &text) override;
    bool isFiltering() const override;
    bool isChosen(int row) const override;
    void resetChips() override;
    void sayWhyEmpty(EmptyState &empty) const override;
    void doSuggested() override;
    void tellSubject() override;

    void build();
    QWidget *makeSwarm();
    void dressView();
    void addLocal(LocalStackFeed &feed);
    void connectActions();

    void showFacts();
    void showSubtitle();
    void showUnreadable();
    void showPlace();
    void preferLocal();
    bool isLocalShown() const;

    void applyGrouping();

    void ask(ServiceChangeDialog::Action action);
    void saveSettings() const;

    ServiceFeed &m_feed;
    ServiceStore &m_store;
    QSettings &m_settings;
    const std::function<QSet<QString>()> m_previews; ///< may be empty
    StackDrift *const m_drift;
    ServiceQuery m_query;

    ServiceActions *const m_actions;
    ServicePanel *m_panel = nullptr; ///< the window's, once it asked for it
    NoticeBox *m_notice = nullptr;
    NoticeBox *m_unreadable = nullptr; ///< stack files
    ServiceFilterBar *m_bar = nullptr;
    QTabBar *m_places = nullptr; ///< nullptr without compose projects: there is the swarm alone
    QStackedWidget *m_place = nullptr;
    LocalStackView *m_local = nullptr;
    bool m_isPlaceChosen = false; ///< by the user
};

}
