// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/judgedpullrequest.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace Trunkline {

class NoticeBox;
class PullRequestFeed;

/// Above the table: what happened to trunk, and the verdicts on watched pull requests.
class PullRequestNotices final : public QWidget
{
    Q_OBJECT

public:
    /// @p feed must outlive it.
    explicit PullRequestNotices(PullRequestFeed &feed, QWidget *parent = nullptr);

Q_SIGNALS:
    void pullRequestWanted(qint32 number);
    /// There is news that somebody waits for.
    void attentionWanted();

private:
    void showTrunk();
    void showDecided(const JudgedPullRequest &pullRequest);
    void showVanished(qint32 number);
    void sayNews(Tone tone, const QString &title, const QString &text);
    void fold();

    PullRequestFeed &m_feed;
    NoticeBox *const m_trunk;
    NoticeBox *const m_watch;
    QPushButton *const m_show;
    QString m_dismissed; ///< what the notice about trunk said when it was closed
    qint32 m_number = 0; ///< of the news
};

}
