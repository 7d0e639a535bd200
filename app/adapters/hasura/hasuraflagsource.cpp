// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/hasuraflagsource.h"

#include "app/adapters/hasura/flagcalls.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

HasuraFlagSource::HasuraFlagSource(HasuraPlace place, FlagPolicy policy, std::unique_ptr<SecretStore> secrets,
                                   LiveHasuraFlags::Timing timing, HasuraClient::Patience patience)
    : m_timing(timing)
    , m_client(std::move(place), std::move(policy), std::move(secrets), patience)
{
}

HasuraFlagSource::~HasuraFlagSource() = default;

QString HasuraFlagSource::name() const
{
    return u"hasura"_s;
}

QFuture<Result<FlagSnapshot>> HasuraFlagSource::flags()
{
    return (new FlagSnapshotCall(m_client))->future();
}

QFuture<Result<QList<FlagEvent>>> HasuraFlagSource::history(const QString &key, qint32 limit)
{
    return (new HistoryCall(m_client, key, limit))->future();
}

QFuture<Result<std::optional<FlagAudit>>> HasuraFlagSource::lastAudit()
{
    return (new AuditCall(m_client))->future();
}

std::unique_ptr<Subscription> HasuraFlagSource::watch(Listener listener)
{
    return std::make_unique<LiveHasuraFlags>(m_client, std::move(listener), m_timing);
}

QFuture<Result<FlagOutcome>> HasuraFlagSource::change(const FlagChange &change)
{
    return (new FlagChangeCall(m_client, change))->future();
}

QFuture<Result<FlagOutcome>> HasuraFlagSource::create(const NewFlag &flag)
{
    return (new FlagChangeCall(m_client, flag))->future();
}

QFuture<Result<void>> HasuraFlagSource::recordAudit(const FlagAudit &audit)
{
    return (new RecordAuditCall(m_client, audit))->future();
}

}
