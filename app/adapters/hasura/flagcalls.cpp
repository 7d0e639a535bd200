// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/flagcalls.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// True where the change may have happened although no answer says so.
bool mayHaveHappened(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Timeout
            || error.kind == Error::Kind::Protocol || error.kind == Error::Kind::Conflict;
}

}

FlagSnapshotCall::FlagSnapshotCall(HasuraClient &client)
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

FlagChangeCall::FlagChangeCall(HasuraClient &client, const FlagChange &change)
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
            send(documents, documents->update(change), change.before, change.changeId);
    });
}

FlagChangeCall::FlagChangeCall(HasuraClient &client, const NewFlag &flag)
    : HasuraCall(client)
    , m_isNew(true)
{
    withDocuments([this, flag](const Documents &documents) {
        if (documents->schema().insertType.isEmpty())
            end(Failure(failure(Error::Kind::Forbidden, Error::Cause::MissingRight, u"INSERT"_s)));
        else
            send(documents, documents->insert(flag), FeatureFlag{.key = flag.key}, flag.changeId);
    });
}

void FlagChangeCall::send(const Documents &documents, const HasuraRequest &request, const FeatureFlag &before,
                          const QString &changeId)
{
    m_documents = documents;
    m_before = before;
    m_changeId = changeId;
    ask<QList<FeatureFlag>>(
            request, [documents](const QJsonObject &data) { return documents->readUpdated(data); },
            [this](const Result<QList<FeatureFlag>> &rows) {
                if (rows && rows->size() == 1) {
                    end(FlagOutcome{.kind = FlagOutcome::Kind::Applied, .current = rows->first()});
                    return;
                }
                if (!rows)
                    m_why = rows.error();
                verify();
            });
}

void FlagChangeCall::verify()
{
    ask<Found>(
            m_documents->verification(m_before.key, m_changeId),
            [documents = m_documents](const QJsonObject &data) {
                return Found{.flag = documents->readFlag(data), .isRecorded = documents->readIsRecorded(data)};
            },
            [this](const Result<Found> &found) {
                m_wasRead = found.has_value();
                if (found)
                    judge(*found);
                else
                    tryAgain(m_why.value_or(found.error()));
            });
}

void FlagChangeCall::judge(const Found &found)
{
    if (found.isRecorded || (found.flag && found.flag->changeId == m_changeId)) {
        end(FlagOutcome{.kind = FlagOutcome::Kind::Applied, .current = found.flag});
    } else if (m_why && mayHaveHappened(*m_why) && !isOvertaken(found)) {
        tryAgain(*m_why); // it may still be on its way
    } else if (m_why && !mayHaveHappened(*m_why) && !(m_isNew && found.flag)) {
        end(Failure(*m_why));
    } else if (!found.flag) {
        end(FlagOutcome{.kind = FlagOutcome::Kind::Gone, .current = std::nullopt});
    } else {
        end(FlagOutcome{.kind = FlagOutcome::Kind::Conflict, .current = found.flag});
    }
}

/// True where the change can neither have happened nor happen any more: the row has moved on from the state on which it
/// depends. Two readings show that, because one might see the events before and the row after both changes.
bool FlagChangeCall::isOvertaken(const Found &found)
{
    const bool hasMoved = found.flag && (m_isNew || found.flag->lock != m_before.lock);
    const bool wasMoved = std::exchange(m_wasMoved, hasMoved);
    return hasMoved && wasMoved && m_documents->schema().shape.events.exists;
}

/// Some seconds long: what the server had begun when the answer was lost has ended by then.
void FlagChangeCall::tryAgain(const Error &why)
{
    if (++m_verifications >= client().patience().verifications) {
        Error last = why;
        if (!m_wasRead || m_wasMoved)
            last.cause = Error::Cause::OutcomeUnknown;
        end(Failure(last));
        return;
    }
    QTimer::singleShot(m_wasMoved ? std::chrono::milliseconds() : client().patience().verifyEvery, this,
                       &FlagChangeCall::verify);
}

}
