// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/previewrow.h"
#include "models/items/rowquery.h"
#include "ui/pages/tablepage.h"

class QSettings;

namespace Trunkline {

class NoticeBox;
class OwnerSource;
class PreviewActions;
class PreviewFeed;
class PreviewPanel;
class PreviewStore;
class ServiceSource;
class StackDrift;

/// Every preview environment with its pull request, its address and whether it answers.
class PreviewPage final : public TablePage
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
        StackDrift *drift = nullptr; ///< nullptr: services are not compared with stack files
    };

    explicit PreviewPage(const Parts &parts, QWidget *parent = nullptr);
    ~PreviewPage() override;

    QList<Feed *> feeds() const override;
    QString filterHint() const override;
    QStringList filterForms() const override;
    QString statusText() const override;
    Badge badge() const override;
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
    void dressView();

    void showFacts();
    void askToRemove();

    PreviewFeed &m_feed;
    PreviewStore &m_store;
    OwnerSource &m_owners;
    RowQuery m_query;

    PreviewActions *const m_actions;
    PreviewPanel *m_panel = nullptr; ///< the window's, once it asked for it
    NoticeBox *m_notice = nullptr;
};

}
