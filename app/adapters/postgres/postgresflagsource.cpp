// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresflagsource.h"

#include "app/adapters/postgres/flagwriting.h"
#include "app/adapters/postgres/liveflags.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

PostgresFlagSource::PostgresFlagSource(PostgresPlace place, FlagPolicy policy, FlagWatcher::Timing timing)
    : m_place(std::move(place))
    , m_policy(std::move(policy))
    , m_timing(timing)
{
}

PostgresFlagSource::~PostgresFlagSource() = default;

QString PostgresFlagSource::name() const
{
    return u"postgres"_s;
}

PostgresThread &PostgresFlagSource::reads()
{
    if (!m_reads)
        m_reads = std::make_unique<PostgresThread>(m_place);
    return *m_reads;
}

PostgresThread &PostgresFlagSource::writes()
{
    if (!m_writes)
        m_writes = std::make_unique<PostgresThread>(m_place);
    return *m_writes;
}

QFuture<Result<FlagSnapshot>> PostgresFlagSource::flags()
{
    return reads().run<FlagSnapshot>(
            [policy = m_policy](PostgresSession &session) { return FlagTableReader(session, policy).snapshot(); });
}

QFuture<Result<QList<FlagEvent>>> PostgresFlagSource::history(const QString &key, qint32 limit)
{
    return reads().run<QList<FlagEvent>>([policy = m_policy, key, limit](PostgresSession &session) {
        return FlagTableReader(session, policy).history(key, limit);
    });
}

QFuture<Result<std::optional<FlagAudit>>> PostgresFlagSource::lastAudit()
{
    return reads().run<std::optional<FlagAudit>>(
            [policy = m_policy](PostgresSession &session) { return FlagTableReader(session, policy).lastAudit(); });
}

std::unique_ptr<Subscription> PostgresFlagSource::watch(Listener listener)
{
    return std::make_unique<LiveFlags>(m_place, m_policy, m_timing, std::move(listener));
}

QFuture<Result<FlagOutcome>> PostgresFlagSource::change(const FlagChange &change)
{
    return writes().run<FlagOutcome>([policy = m_policy, change](PostgresSession &session) {
        return FlagWriting(session, policy).change(change);
    });
}

QFuture<Result<FlagOutcome>> PostgresFlagSource::create(const NewFlag &flag)
{
    return writes().run<FlagOutcome>(
            [policy = m_policy, flag](PostgresSession &session) { return FlagWriting(session, policy).create(flag); });
}

QFuture<Result<void>> PostgresFlagSource::recordAudit(const FlagAudit &audit)
{
    return writes().run<void>([policy = m_policy, audit](PostgresSession &session) {
        return FlagWriting(session, policy).recordAudit(audit);
    });
}

}
