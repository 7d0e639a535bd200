// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/hasuracall.h"

namespace Trunkline {

class SnapshotCall final : public HasuraCall<FlagSnapshot>
{
public:
    explicit SnapshotCall(HasuraClient &client);
};

class HistoryCall final : public HasuraCall<QList<FlagEvent>>
{
public:
    HistoryCall(HasuraClient &client, const QString &key, qint32 limit);
};

class AuditCall final : public HasuraCall<std::optional<FlagAudit>>
{
public:
    explicit AuditCall(HasuraClient &client);
};

class RecordAuditCall final : public HasuraCall<void>
{
public:
    RecordAuditCall(HasuraClient &client, const FlagAudit &audit);
};

/// A change, sent once. Whatever came back, or did not: how it ended is found by reading.
class ChangeCall final : public HasuraCall<FlagOutcome>
{
public:
    ChangeCall(HasuraClient &client, const FlagChange &change);
    ChangeCall(HasuraClient &client, const NewFlag &flag);

private:
    void send(const Documents &documents, const HasuraRequest &request, const QString &key, const QString &changeId);
    void verify(const Documents &documents, const QString &key, const QString &changeId,
                const std::optional<Error> &why);
    void tryAgain(const Documents &documents, const QString &key, const QString &changeId, const Error &why);

    const bool m_isNew = false; ///< then a flag that is there already is a conflict
    int m_verifications = 0;
    bool m_wasRead = false; ///< at least one verification was answered
};

}
