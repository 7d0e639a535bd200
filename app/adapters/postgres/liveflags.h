// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/flagwatcher.h"
#include "app/adapters/postgres/postgresthread.h"
#include "models/domain/flagpolicy.h"
#include "models/ports/flagsource.h"

namespace Trunkline {

/// Reports flags as they change: told by NOTIFY, and by looking now and then for what nobody announces.
class LiveFlags final : public Subscription
{
public:
    LiveFlags(const PostgresPlace &place, const FlagPolicy &policy, FlagWatcher::Timing timing,
              FlagSource::Listener listener);
    ~LiveFlags() override;

private:
    struct Mailbox;

    std::shared_ptr<Mailbox> m_mailbox; ///< outlives us while the worker may still report
    PostgresThread m_thread;
};

}
