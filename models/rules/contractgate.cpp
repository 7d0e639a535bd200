// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/migrationassembly.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using BlockerKind = ContractBlocker::Kind;

class ContractGate
{
public:
    ContractGate(SchemaChange &change, QDateTime now, const Policy::Migrations &policy)
        : m_change(change)
        , m_now(std::move(now))
        , m_policy(policy)
    {
    }

    void decide()
    {
        m_change.blockers.clear();
        if (m_change.isContractApplied) {
            m_change.phase = SchemaChange::Phase::Done;
            return;
        }
        askExpand();
        const bool isFilled = askBackfill();
        const bool isQuiet = askReads();
        askCode();
        askFlag();
        m_change.phase = !m_change.isExpandApplied         ? SchemaChange::Phase::Expand
                : !isFilled                                ? SchemaChange::Phase::Backfill
                : !isQuiet || !m_change.blockers.isEmpty() ? SchemaChange::Phase::Quiet
                                                           : SchemaChange::Phase::Contract;
        m_change.contractAllowedAt = allowedAt();
    }

private:
    void block(BlockerKind kind, const QString &detail = {}, const QDateTime &until = {})
    {
        m_change.blockers.append({.kind = kind, .detail = detail, .until = until});
    }

    void askExpand()
    {
        if (m_change.isInPlace || !m_change.isExpandApplied)
            block(BlockerKind::NotExpanded, m_change.replacement);
    }

    /// True when nothing is left to be carried over.
    bool askBackfill()
    {
        if (m_change.replacement.isEmpty())
            return true; // it only goes: there is nothing to fill
        const std::optional<BackfillProgress> &backfill = m_change.backfill;
        if (!backfill) {
            block(BlockerKind::BackfillUnknown);
            return false;
        }
        if (backfill->isProven == true)
            return true;
        const bool isFinished = backfill->status >= BackfillProgress::Status::Finished;
        if (backfill->isProven == false || !isFinished) {
            block(backfill->isStalled ? BlockerKind::BackfillStalled : BlockerKind::BackfillOpen, backfill->lastError);
            return false;
        }
        block(BlockerKind::BackfillUnproven);
        return true;
    }

    bool askReads()
    {
        const ReadEvidence &reads = m_change.reads;
        switch (reads.state) {
        case ReadEvidence::State::Unknown:
            block(BlockerKind::ReadsUnknown, {},
                  reads.since.isValid() ? reads.since.addDuration(m_policy.quietFor) : QDateTime());
            return false;
        case ReadEvidence::State::Read:
            block(BlockerKind::ReadLately, reads.readers.join(u", "_s),
                  reads.lastReadAt.addDuration(m_policy.quietFor));
            return false;
        case ReadEvidence::State::Zero:
            break;
        }
        if (reads.since.addDuration(m_policy.quietFor) > m_now) {
            block(BlockerKind::QuietTooShort, {}, reads.since.addDuration(m_policy.quietFor));
            return false;
        }
        return true;
    }

    void askCode()
    {
        if (!m_change.codePlaces)
            block(BlockerKind::CodeUnknown);
        else if (!m_change.codePlaces->isEmpty())
            block(BlockerKind::NamedInCode,
                  m_change.codePlaces->first().path + u':' + QString::number(m_change.codePlaces->first().line));
        if (!m_change.oldImages.isEmpty())
            block(BlockerKind::OldImage, m_change.oldImages.join(u", "_s));
    }

    void askFlag()
    {
        if (!m_change.flag.isEmpty() && m_change.isFlagAlive != false)
            block(m_change.isFlagAlive ? BlockerKind::FlagAlive : BlockerKind::FlagUnknown, m_change.flag);
    }

    /// Invalid when more than time is needed.
    QDateTime allowedAt() const
    {
        if (m_change.blockers.isEmpty())
            return m_change.reads.since.addDuration(m_policy.quietFor);
        QDateTime latest;
        for (const ContractBlocker &blocker : std::as_const(m_change.blockers)) {
            if (!blocker.until.isValid())
                return {};
            latest = latest.isValid() ? std::max(latest, blocker.until) : blocker.until;
        }
        return latest;
    }

    SchemaChange &m_change;
    const QDateTime m_now;
    const Policy::Migrations &m_policy;
};

}

void decideGate(SchemaChange &change, const QDateTime &now, const Policy::Migrations &policy)
{
    ContractGate(change, now, policy).decide();
}

}
