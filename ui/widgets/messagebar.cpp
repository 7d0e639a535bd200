// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "models/feeds/feed.h"
#include "models/ports/clock.h"
#include "models/wording/errorwording.h"
#include "models/wording/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/sourcewording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

MessageBar::MessageBar(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_message(selectableLabel(this))
    , m_advice(selectableLabel(this))
    , m_retry(new QPushButton(tr("Retry"), this))
{
    setProperty("surface", u"danger"_s);
    m_message->setFont(themeFont(FontRole::BodyBold));
    m_message->setProperty("tone", u"danger"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_message);
    texts->addWidget(m_advice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(themedIcon(u"error"_s, Tone::Danger), 20, this), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_retry, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_failed->refresh(); });
    hide();
}

void MessageBar::setFeeds(const QList<Feed *> &feeds)
{
    for (Feed *feed : std::as_const(m_feeds))
        feed->disconnect(this);
    m_feeds = feeds;
    for (Feed *feed : std::as_const(m_feeds))
        connect(feed, &Feed::stateChanged, this, &MessageBar::follow);
    follow();
}

void MessageBar::follow()
{
    // A feed keeps its error while it is asked again: the message stays until that went well.
    const auto failed
            = std::ranges::find_if(std::as_const(m_feeds), [](const Feed *feed) { return feed->error().has_value(); });
    m_failed = failed == m_feeds.cend() ? nullptr : *failed;
    if (m_failed != nullptr)
        tell(*m_failed);
    setVisible(m_failed != nullptr);
    announce(*this, std::exchange(m_news, {}));
}

void MessageBar::tell(const Feed &feed)
{
    const ErrorText text = describe(*feed.error());
    const QString title = sourceTitle(feed.name());
    const QString message = labelledText(title, text.message);
    if (message != m_message->text() || !isVisible())
        m_news = sentencesText({message, text.hint});
    m_message->setText(message);
    m_advice->setText(sentencesText({remainingText(feed, m_clock.now()), text.hint}));
    m_retry->setEnabled(feed.state() != Feed::State::Refreshing);
    m_retry->setText(m_retry->isEnabled() ? tr("Retry") : tr("Trying…"));
    m_retry->setAccessibleName(tr("Ask %1 again").arg(title));
    setAccessibleName(m_message->text());
}

}
