// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/judgedpullrequest.h"
#include "models/items/arrangedmodel.h"
#include "models/items/pullrequestquery.h"
#include "models/ports/pullrequestdiffsource.h"
#include "ui/pages/page.h"

class QSettings;
class QStackedWidget;

namespace Trunkline {

class EmptyState;
class FactView;
class HostSignIn;
class PageHeader;
class PullRequestActions;
class PullRequestFeed;
class PullRequestFilterBar;
class PullRequestPanel;

/// Every pull request with its five gates, in groups: what can merge first.
class PullRequestPage final : public Page
{
    Q_OBJECT

public:
    /// Where the page is not fed, because there is no repository on a code host, both are null.
    struct Host
    {
        PullRequestDiffSource *diffs = nullptr;
        HostSignIn *signIn = nullptr;
    };

    /// All must outlive the page; @p settings keeps how it was left.
    PullRequestPage(PullRequestFeed &feed, const Host &host, QSettings &settings, QWidget *parent = nullptr);
    ~PullRequestPage() override;

    /// Who the program is towards the host, and the ways to sign in; nothing where there is no host.
    void showAccount();

    /// Flags whose lines among the changes are told in the panel.
    void setFlagKeys(const QStringList &keys);

    QWidget *panel() override;
    bool hasSubject() const override;
    QList<Feed *> feeds() const override;
    QList<QAction *> pageActions() const override;
    void setFilter(const QString &text) override;
    QString filterHint() const override;
    FactView *table() const override { return m_view; }
    QString subjectKey() const override;
    QComboBox *groupingBox() const override;
    QString me() const override;
    QStringList filterForms() const override;
    QString statusText() const override;
    Badge badge() const override;
    std::optional<Figure> figure() const override;
    std::optional<Excerpt> excerpt() override;
    /// @p key is a number.
    QList<Subject> subjects() const override;
    bool selectSubject(const QString &key) override;

Q_SIGNALS:
    /// A watched one has its verdicts: worth attention even while the window is not in front.
    void attentionWanted();

private:
    void build();
    QWidget *makeCard();
    void connectActions();

    void showFacts();
    void showSubtitle();
    void showBody();
    void sayWhyEmpty();
    void showSubject();
    void showPullRequest(qint32 number);

    void applyFilter();
    void applyGrouping();
    QList<JudgedPullRequest> chosen() const;
    std::optional<JudgedPullRequest> subject() const;
    void clearFilter();
    void doSuggested();
    void showMenu(const QPoint &at);
    void saveSettings() const;

    PullRequestFeed &m_feed;
    const Host m_host;
    QSettings &m_settings;
    ArrangedModel m_arranged;
    PullRequestQuery m_query;
    QString m_filterText;

    PullRequestActions *const m_actions;
    PullRequestPanel *m_panel = nullptr; ///< the window's, once it asked for it
    PageHeader *m_header = nullptr;
    PullRequestFilterBar *m_bar = nullptr;
    QStackedWidget *m_body = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

}
