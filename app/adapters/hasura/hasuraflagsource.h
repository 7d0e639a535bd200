// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/livehasuraflags.h"
#include "models/ports/flagsource.h"
#include "models/ports/flagstore.h"

namespace Trunkline {

/// Flags through Hasura v2.
class HasuraFlagSource final : public FlagSource, public FlagStore
{
public:
    /// @p secrets: where the admin secret is when @p place holds none; may be null.
    HasuraFlagSource(HasuraPlace place, FlagPolicy policy, std::unique_ptr<SecretStore> secrets = {},
                     LiveHasuraFlags::Timing timing = {}, HasuraClient::Patience patience = {});
    ~HasuraFlagSource() override;

    QString name() const override;
    QFuture<Result<FlagSnapshot>> flags() override;
    QFuture<Result<QList<FlagEvent>>> history(const QString &key, qint32 limit) override;
    QFuture<Result<std::optional<FlagAudit>>> lastAudit() override;
    std::unique_ptr<Subscription> watch(Listener listener) override;

    QFuture<Result<FlagOutcome>> change(const FlagChange &change) override;
    QFuture<Result<FlagOutcome>> create(const NewFlag &flag) override;
    QFuture<Result<void>> recordAudit(const FlagAudit &audit) override;

private:
    const LiveHasuraFlags::Timing m_timing;
    HasuraClient m_client;
};

}
