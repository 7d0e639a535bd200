// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"

#include <QAbstractButton>
#include <QTimer>

namespace Trunkline {

class Clock;

/// How one source stands: a mark whose shape alone tells the state (disc live, half disc refreshing, dotted ring
/// stale, triangle failed, ring not connected), and words. A click asks the source again.
class SourceIndicator final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Detail { MarkOnly, Words };

    SourceIndicator(Feed &feed, const Clock &clock, QWidget *parent = nullptr);

    void setDetail(Detail detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void tell();
    void ask();

    Feed &m_feed;
    const Clock &m_clock;
    Detail m_detail = Detail::Words;
    Feed::State m_settled; ///< the last state that was not Refreshing
    Feed::State m_shown; ///< by the mark
    QTimer m_ageTimer;
};

}
