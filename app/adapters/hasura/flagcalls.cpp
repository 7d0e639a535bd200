// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/flagcalls.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr int mostVerifications = 8;
constexpr auto verifyEvery = 400ms;

/// True where the change may have happened although no answer says so.
bool mayHaveHappened(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Timeout
            || error.kind == Error::Kind::Protocol || error.kind == Error::Kind::Conflict;
}

}

SnapshotCall::SnapshotCall(HasuraClient &client)
    : HasuraCall(client)
{
    withDocuments([this](const Documents &documents) {
        ask<FlagSnapshot>(
                documents->flags(), [documents](const QJsonObject &data) { return documents->readSnapshot(data); },
                [this](const Result<FlagSnapshot> &snapshot) { end(snapshot); });
    });
}

HistoryCall::HistoryCall(HasuraClient &client, const QString &key, qint32 limit)
    : HasuraCall(client)
{
    withDocuments([this, key, limit](const Documents &documents) {
        if (!documents->schema().shape.events.exists) {
            end(QList<FlagEvent>());
            return;
        }
        ask<QList<FlagEvent>>(
                documents->history(key, limit),
                [documents](const QJsonObject &data) { return documents->readHistory(data); },
                [this](const Result<QList<FlagEvent>> &events) { end(events); });
    });
}

AuditCall::AuditCall(HasuraClient &client)
    : HasuraCall(client)
{
    withDocuments([this](const Documents &documents) {
        if (!documents->schema().shape.audits.exists) {
            end(std::optional<FlagAudit>());
            return;
        }
        ask<std::optional<FlagAudit>>(
                documents->lastAudit(), [documents](const QJsonObject &data) { return documents->readAudit(data); },
                [this](const Result<std::optional<FlagAudit>> &audit) { end(audit); });
    });
}

RecordAuditCall::RecordAuditCall(HasuraClient &client, const FlagAudit &audit)
    : HasuraCall(client)
{
    withDocuments([this, audit](const Documents &documents) {
        if (!documents->schema().canRecordAudits) {
            end(Failure(failure(Error::Kind::Forbidden, Error::Cause::MissingRight, u"INSERT"_s)));
            return;
        }
        ask<bool>(
                documents->insertAudit(audit), [](const QJsonObject &) { return true; },
                [this](const Result<bool> &done) { end(done ? Result<void>() : Failure(done.error())); });
    });
}

ChangeCall::ChangeCall(HasuraClient &client, const FlagChange &change)
    : HasuraCall(client)
{
    withDocuments([this, change](const Documents &documents) {
        const FlagSchema &schema = documents->schema();
        const FlagRights rights = flagRights(schema.shape, this->client().policy());
        if (rights.obstacle == FlagRights::Obstacle::NoVersionColumn || change.before.lock.isEmpty())
            end(Failure(failure(Error::Kind::Invalid, Error::Cause::Refused,
                                u"the table has no version column that could be written"_s)));
        else if (schema.setType.isEmpty() || !rights.changeable.testFlags(change.fields()))
            end(Failure(failure(Error::Kind::Forbidden, Error::Cause::MissingRight, u"UPDATE"_s)));
        else
            send(documents, documents->update(change), change.before.key, change.changeId);
    });
}

ChangeCall::ChangeCall(HasuraClient &client, const NewFlag &flag)
    : HasuraCall(client)
    , m_isNew(true)
{
    withDocuments([this, flag](const Documents &documents) {
        if (documents->schema().insertType.isEmpty())
            end(Failure(failure(Error::Kind::Forbidden, Error::Cause::MissingRight, u"INSERT"_s)));
        else
            send(documents, documents->insert(flag), flag.key, flag.changeId);
    });
}

void ChangeCall::send(const Documents &documents, const HasuraRequest &request, const QString &key,
                      const QString &changeId)
{
    ask<QList<FeatureFlag>>(
            request, [documents](const QJsonObject &data) { return documents->readUpdated(data); },
            [this, documents, key, changeId](const Result<QList<FeatureFlag>> &rows) {
                if (rows && rows->size() == 1)
                    end(FlagOutcome{.kind = FlagOutcome::Kind::Applied, .current = rows->first()});
                else
                    verify(documents, key, changeId, rows ? std::nullopt : std::optional(rows.error()));
            });
}

/// @p why is nullopt where the answer was that nothing matched: somebody was faster, or our own request was sent twice
/// by the network below us and the second found its work done.
void ChangeCall::verify(const Documents &documents, const QString &key, const QString &changeId,
                        const std::optional<Error> &why)
{
    struct Found
    {
        std::optional<FeatureFlag> flag;
        bool isRecorded = false;
    };
    ask<Found>(
            documents->verification(key, changeId),
            [documents](const QJsonObject &data) {
                return Found{.flag = documents->readFlag(data), .isRecorded = documents->readIsRecorded(data)};
            },
            [this, documents, key, changeId, why](const Result<Found> &found) {
                m_wasRead = found.has_value();
                if (!found) {
                    tryAgain(documents, key, changeId, why.value_or(found.error()));
                    return;
                }
                const bool isOurs = found->isRecorded || (found->flag && found->flag->changeId == changeId);
                if (isOurs)
                    end(FlagOutcome{.kind = FlagOutcome::Kind::Applied, .current = found->flag});
                else if (why && mayHaveHappened(*why))
                    tryAgain(documents, key, changeId, *why); // it may still be on its way
                else if (why && !(m_isNew && found->flag))
                    end(Failure(*why));
                else if (!found->flag)
                    end(FlagOutcome{.kind = FlagOutcome::Kind::Gone, .current = std::nullopt});
                else
                    end(FlagOutcome{.kind = FlagOutcome::Kind::Conflict, .current = found->flag});
            });
}

/// Some seconds long: what the server had begun when the answer was lost has ended by then.
void ChangeCall::tryAgain(const Documents &documents, const QString &key, const QString &changeId, const Error &why)
{
    if (++m_verifications >= mostVerifications) {
        Error last = why;
        if (!m_wasRead)
            last.cause = Error::Cause::OutcomeUnknown;
        end(Failure(last));
        return;
    }
    QTimer::singleShot(verifyEvery, this,
                       [this, documents, key, changeId, why] { verify(documents, key, changeId, why); });
}

}
