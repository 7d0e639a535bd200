// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/judgedpullrequest.h"
#include "models/items/pullrequestquery.h"
#include "models/ports/pullrequestdiffsource.h"
#include "ui/pages/tablepage.h"

class QSettings;

namespace Trunkline {

class HostSignIn;
class PullRequestActions;
class PullRequestFeed;
class PullRequestFilterBar;
class PullRequestPanel;

/// Every pull request with its five gates, in groups: what can merge first.
class PullRequestPage final : public TablePage
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

    QList<Feed *> feeds() const override;
    QString filterHint() const override;
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
    void showPullRequest(qint32 number);

    void applyGrouping();
    void saveSettings() const;

    PullRequestFeed &m_feed;
    const Host m_host;
    QSettings &m_settings;
    PullRequestQuery m_query;

    PullRequestActions *const m_actions;
    PullRequestPanel *m_panel = nullptr; ///< the window's, once it asked for it
    PullRequestFilterBar *m_bar = nullptr;
};

}
