// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/arrangedmodel.h"
#include "models/items/previewrow.h"
#include "models/items/rowquery.h"
#include "ui/pages/page.h"

class QSettings;
class QStackedWidget;

namespace Trunkline {

class EmptyState;
class FactView;
class NoticeBox;
class OwnerSource;
class PageHeader;
class PreviewActions;
class PreviewFeed;
class PreviewPanel;
class PreviewStore;
class ServiceSource;

/// Every preview environment with its pull request, its address and whether it answers.
class PreviewPage final : public Page
{
    Q_OBJECT

public:
    /// What the page works with. All must outlive it.
    struct Parts
    {
        PreviewFeed &feed;
        ServiceSource &source;
        PreviewStore &store;
        OwnerSource &owners;
        QSettings &settings;
    };

    explicit PreviewPage(const Parts &parts, QWidget *parent = nullptr);
    ~PreviewPage() override;

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
    std::optional<Excerpt> excerpt() override;
    QList<Subject> subjects() const override;
    bool selectSubject(const QString &key) override;

private:
    void build();
    QWidget *makeCard();

    void showFacts();
    void showBody();
    void showSubject();
    QList<PreviewRow> chosenRows() const;
    std::optional<PreviewRow> subject() const;
    void showMenu(const QPoint &at);
    void askToRemove();

    PreviewFeed &m_feed;
    PreviewStore &m_store;
    OwnerSource &m_owners;
    QSettings &m_settings;
    ArrangedModel m_arranged;
    QString m_filter;
    RowQuery m_query;

    PreviewActions *const m_actions;
    PreviewPanel *m_panel = nullptr; ///< the window's, once it asked for it
    PageHeader *m_header = nullptr;
    NoticeBox *m_notice = nullptr;
    QStackedWidget *m_body = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

}
