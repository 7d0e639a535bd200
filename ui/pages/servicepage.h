// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/arrangedmodel.h"
#include "models/items/servicequery.h"
#include "ui/dialogs/servicechangedialog.h"
#include "ui/pages/page.h"

#include <QSet>

#include <functional>

class QSettings;
class QTabBar;
class QStackedWidget;

namespace Trunkline {

class EmptyState;
class FactView;
class LocalStackFeed;
class LocalStackView;
class NoticeBox;
class PageHeader;
class RolloutLog;
class ServiceActions;
class ServiceFeed;
class ServiceFilterBar;
class ServicePanel;
class ServiceSource;
class StackDrift;

/// Every service of the swarm as it really is, what needs somebody first.
class ServicePage final : public Page
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
        std::function<QSet<QString>()> previews = {}; ///< identifiers of services that show pull requests
    };

    explicit ServicePage(const Parts &parts, QWidget *parent = nullptr);
    ~ServicePage() override;

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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeSwarm();
    QWidget *makeCard();
    void addLocal(LocalStackFeed &feed);
    void connectActions();

    void showFacts();
    void showSubtitle();
    void showUnreadable();
    void showBody();
    void showSubject();
    void showPlace();
    void preferLocal();
    bool isLocalShown() const;

    void applyFilter();
    void applyGrouping();
    bool isChosen(int row) const;
    QList<ServiceRow> chosenRows() const;
    std::optional<ServiceRow> subject() const;
    void clearFilter();
    void doSuggested();

    void showMenu(const QPoint &at);
    void ask(ServiceChangeDialog::Action action);
    void saveSettings() const;

    ServiceFeed &m_feed;
    ServiceStore &m_store;
    QSettings &m_settings;
    const std::function<QSet<QString>()> m_previews; ///< may be empty
    StackDrift *const m_drift;
    ArrangedModel m_arranged;
    ServiceQuery m_query;
    QString m_filterText;

    ServiceActions *const m_actions;
    ServicePanel *m_panel = nullptr; ///< the window's, once it asked for it
    PageHeader *m_header = nullptr;
    NoticeBox *m_notice = nullptr;
    NoticeBox *m_unreadable = nullptr; ///< stack files
    ServiceFilterBar *m_bar = nullptr;
    QTabBar *m_places = nullptr; ///< nullptr without compose projects: there is the swarm alone
    QStackedWidget *m_place = nullptr;
    LocalStackView *m_local = nullptr;
    bool m_isPlaceChosen = false; ///< by the user
    QStackedWidget *m_body = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

}
