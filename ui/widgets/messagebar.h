// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace Trunkline {

class Clock;
class Feed;

/// Above a page: says which of its sources failed, what still stands and what to do about it. Hidden while all is
/// well; never in the way.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Clock &clock, QWidget *parent = nullptr);

    void setFeeds(const QList<Feed *> &feeds);

private:
    void follow();
    void tell(const Feed &feed);

    const Clock &m_clock;
    QList<Feed *> m_feeds;
    Feed *m_failed = nullptr;
    QLabel *const m_message;
    QLabel *const m_advice;
    QPushButton *const m_retry;
    QString m_news; ///< to be announced
};

}
