// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/hasuracall.h"

namespace Trunkline {

class FlagSnapshotCall final : public HasuraCall<FlagSnapshot>
{
public:
    explicit FlagSnapshotCall(HasuraClient &client);
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
class FlagChangeCall final : public HasuraCall<FlagOutcome>
{
public:
    FlagChangeCall(HasuraClient &client, const FlagChange &change);
    FlagChangeCall(HasuraClient &client, const NewFlag &flag);

private:
    struct Found
    {
        std::optional<FeatureFlag> flag;
        bool isRecorded = false;
    };

    void send(const Documents &documents, const HasuraRequest &request, const FeatureFlag &before,
              const QString &changeId);
    void verify();
    void judge(const Found &found);
    bool isOvertaken(const Found &found);
    void tryAgain(const Error &why);

    Documents m_documents;
    FeatureFlag m_before; ///< on whose lock the change depends
    QString m_changeId;
    /// Nothing where the answer was that no row matched: somebody was faster, or our own request was sent twice by the
    /// network below us and the second found its work done.
    std::optional<Error> m_why;
    const bool m_isNew = false; ///< then a flag that is there already is a conflict
    int m_verifications = 0;
    bool m_wasRead = false; ///< the last verification was answered
    bool m_wasMoved = false; ///< and showed that somebody else changed the flag
};

}
