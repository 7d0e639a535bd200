// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/arrangedmodel.h"
#include "models/items/rowquery.h"
#include "ui/pages/page.h"

class QSettings;
class QStackedWidget;

namespace Trunkline {

class EmptyState;
class FactView;
class MigrationActions;
class MigrationFeed;
class MigrationPanel;
class NoticeBox;
class PageHeader;
struct Migration;

/// Schema changes under way with their phases, and all migrations.
class MigrationPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page; @p settings keeps how it was left.
    MigrationPage(MigrationFeed &feed, QSettings &settings, QWidget *parent = nullptr);
    ~MigrationPage() override;

    QWidget *panel() override;
    bool hasSubject() const override;
    QList<Feed *> feeds() const override;
    QList<QAction *> pageActions() const override;
    void setFilter(const QString &text) override;
    QString filterHint() const override;
    FactView *table() const override { return m_view; }
    QStringList filterForms() const override;
    QString statusText() const override;
    Badge badge() const override;
    std::optional<Figure> figure() const override;
    std::optional<Excerpt> excerpt() override;
    QList<Subject> subjects() const override;
    bool selectSubject(const QString &key) override;

private:
    void build();
    QWidget *makeChanges();
    QWidget *makeMigrations();
    void connectActions();
    void showFacts();
    void showRun();
    void showBody();
    void showSubject();
    void showOfChange();
    QList<Migration> chosen() const;
    void askForNew();
    void verify(const QStringList &keys);
    void askAboutForeign(const QStringList &keys, int count);
    void exportShown();
    void write(const QString &path);
    void showMenu(const QPoint &at);

    MigrationFeed &m_feed;
    QSettings &m_settings;
    ArrangedModel m_changes;
    ArrangedModel m_migrations;
    QString m_filter;
    RowQuery m_query;
    MigrationActions *const m_actions;
    MigrationPanel *m_panel = nullptr; ///< the window's, once it asked for it
    PageHeader *m_header = nullptr;
    NoticeBox *m_notice = nullptr;
    QWidget *m_changesCard = nullptr;
    FactView *m_changesView = nullptr;
    QStackedWidget *m_body = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

}
