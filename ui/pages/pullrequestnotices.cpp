// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pullrequestnotices.h"

#include "models/feeds/pullrequestfeed.h"
#include "models/rules/pullrequestrules.h"
#include "models/wording/agewording.h"
#include "models/wording/hostwording.h"
#include "models/wording/phrasing.h"
#include "models/wording/pullrequestwording.h"
#include "ui/widgets/noticebox.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Trunkline {

PullRequestNotices::PullRequestNotices(PullRequestFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_trunk(new NoticeBox(this))
    , m_watch(new NoticeBox(this))
    , m_show(m_watch->addButton(tr("Show")))
{
    m_trunk->addCloseButton();
    m_watch->addCloseButton();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_trunk);
    layout->addWidget(m_watch);
    connect(m_trunk, &NoticeBox::closed, this, [this] {
        m_dismissed = m_trunk->title();
        fold();
    });
    connect(m_watch, &NoticeBox::closed, this, &PullRequestNotices::fold);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT pullRequestWanted(m_number); });
    connect(&feed, &PullRequestFeed::factsChanged, this, &PullRequestNotices::showTrunk);
    connect(&feed, &PullRequestFeed::decided, this, &PullRequestNotices::showDecided);
    connect(&feed, &PullRequestFeed::vanished, this, &PullRequestNotices::showVanished);
    showTrunk();
}

/// Takes no room, and no spacing, while there is nothing to say.
void PullRequestNotices::fold()
{
    setVisible(!m_trunk->isHidden() || !m_watch->isHidden());
}

void PullRequestNotices::showTrunk()
{
    const PullRequestSnapshot &snapshot = m_feed.snapshot();
    const QDateTime &now = m_feed.model().now();
    const QList<TrunkForcePush> pushes = snapshot.forcePushes.value_or(QList<TrunkForcePush>());
    const bool wasPushed = !hostedForcePushFindings(pushes, now).isEmpty();
    const QList<Finding> protection = protectionFindings(snapshot.protection);
    const bool isOpen
            = m_feed.hasFacts() && !protection.isEmpty() && protection.first().verdict == Finding::Verdict::Broken;
    QStringList sentences;
    if (wasPushed)
        sentences.append(tr("%1 Seen %2.", "sentence, how long ago")
                                 .arg(forcePushText(pushes.first(), snapshot.trunk),
                                      agoText(std::chrono::seconds(pushes.first().at.secsTo(now)))));
    if (isOpen)
        sentences.append(protectionText(snapshot.protection, snapshot.trunk));
    const QString title
            = wasPushed ? tr("%1 was force-pushed").arg(snapshot.trunk) : tr("%1 is not protected").arg(snapshot.trunk);
    if (sentences.isEmpty() || title == m_dismissed)
        m_trunk->hide();
    else
        m_trunk->say(wasPushed ? Tone::Danger : Tone::Warning, title, sentencesText(sentences));
    fold();
}

void PullRequestNotices::sayNews(Tone tone, const QString &title, const QString &text)
{
    m_watch->say(tone, title, text);
    fold();
    Q_EMIT attentionWanted();
}

void PullRequestNotices::showDecided(const JudgedPullRequest &pullRequest)
{
    m_number = pullRequest.facts.number;
    m_show->show();
    const bool isGood = pullRequest.isMerged() || pullRequest.standing.isReady;
    sayNews(isGood ? Tone::Good : Tone::Warning,
            tr("#%1 %2", "number, title").arg(m_number).arg(pullRequest.facts.title.simplified()),
            standingSentence(pullRequest, m_feed.model().now()));
}

void PullRequestNotices::showVanished(qint32 number)
{
    m_show->hide();
    sayNews(Tone::Warning, tr("#%1").arg(number), tr("It was closed without a merge."));
}

}
