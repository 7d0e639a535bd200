// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/flagtablereader.h"

namespace Trunkline {

/// One change, from the first statement until it is known how it ended. Blocks, for a worker thread.
class FlagWriting
{
public:
    FlagWriting(PostgresSession &session, const FlagPolicy &policy);

    Result<FlagOutcome> change(const FlagChange &change);
    Result<FlagOutcome> create(const NewFlag &flag);
    Result<void> recordAudit(const FlagAudit &audit);

private:
    /// @p backend is set once something was asked that may have happened although no answer came.
    Result<FlagOutcome> tryChange(const FlagChange &change, std::optional<PostgresSession::Backend> &backend);
    Result<FlagOutcome> tryCreate(const NewFlag &flag, std::optional<PostgresSession::Backend> &backend);
    Result<FlagOutcome> whatIsThere(const QString &key, const QString &changeId);
    Result<FlagOutcome> findOut(const QString &key, const QString &changeId, const PostgresSession::Backend &lost,
                                const Error &why);
    /// Until the server process of the lost connection is gone: then its transaction has ended, one way or the other.
    Result<void> endBackend(const PostgresSession::Backend &lost);
    Result<void> writeEvent(const FlagSql &sql, const FeatureFlag &before, const FeatureFlag &after);

    PostgresSession &m_session;
    FlagTableReader m_reading;
};

}
