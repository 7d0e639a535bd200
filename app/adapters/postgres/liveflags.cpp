// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/liveflags.h"

namespace Trunkline {

/// Lives in the listener's thread, where reports arrive as events.
struct LiveFlags::Mailbox : QObject
{
    FlagSource::Listener listener; ///< empty once nobody listens any more
};

LiveFlags::LiveFlags(const PostgresPlace &place, const FlagPolicy &policy, FlagWatcher::Timing timing,
                     FlagSource::Listener listener)
    : m_mailbox(new Mailbox, [](Mailbox *mailbox) { mailbox->deleteLater(); })
    , m_thread(place)
{
    m_mailbox->listener = std::move(listener);
    const auto report = [mailbox = m_mailbox](const Result<FlagSnapshot> &snapshot) {
        QMetaObject::invokeMethod(mailbox.get(), [mailbox = mailbox.get(), snapshot] {
            const FlagSource::Listener tell = mailbox->listener; // which may end the subscription
            if (tell)
                tell(snapshot);
        });
    };
    m_thread.post([policy, timing, report, context = m_thread.context()](PostgresSession &session) {
        auto *watcher = new FlagWatcher(session, policy, timing, report, context);
        watcher->connectNow();
    });
}

LiveFlags::~LiveFlags()
{
    m_mailbox->listener = {};
}

}
