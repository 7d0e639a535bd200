// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowquery.h"
#include "ui/pages/tablepage.h"

class QSettings;

namespace Trunkline {

class FactView;
class MigrationActions;
class MigrationFeed;
class MigrationPanel;
class NoticeBox;
struct Migration;

/// Schema changes under way with their phases, and all migrations.
class MigrationPage final : public TablePage
{
    Q_OBJECT

public:
    /// Both must outlive the page; @p settings keeps how it was left.
    MigrationPage(MigrationFeed &feed, QSettings &settings, QWidget *parent = nullptr);
    ~MigrationPage() override;

    QList<Feed *> feeds() const override;
    QString filterHint() const override;
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
    void sayWhyEmpty(EmptyState &empty) const override;
    void doSuggested() override;
    void tellSubject() override;

    void build();
    QWidget *makeChanges();
    QWidget *makeMigrations();
    void connectActions();
    void showFacts();
    void showRun();
    void showOfChange();
    void askForNew();
    void verify(const QStringList &keys);
    void askAboutForeign(const QStringList &keys, int count);
    void exportShown();
    void write(const QString &path);

    MigrationFeed &m_feed;
    ArrangedModel m_changes;
    RowQuery m_query;
    MigrationActions *const m_actions;
    MigrationPanel *m_panel = nullptr; ///< the window's, once it asked for it
    NoticeBox *m_notice = nullptr;
    QWidget *m_changesCard = nullptr;
    FactView *m_changesView = nullptr;
};

}
