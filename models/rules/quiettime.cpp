// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/quiettime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::chrono::days longestRemembered(40);

QDateTime laterOf(const QDateTime &one, const QDateTime &other)
{
    return !one.isValid() || (other.isValid() && other > one) ? other : one;
}

class SampleTaking
{
public:
    SampleTaking(StatementRecord &record, const StatementSample &sample)
        : m_record(record)
        , m_sample(sample)
        , m_isFirst(!record.firstAt.isValid())
    {
    }

    void take()
    {
        if (m_sample.obstacle != ReadDoubt::None || m_record.obstacle != ReadDoubt::None)
            doubt(m_sample.obstacle != ReadDoubt::None ? m_sample.obstacle : m_record.obstacle);
        if (m_sample.obstacle == ReadDoubt::None) {
            compareCounters();
            compareStatements();
            compareScans();
        }
        if (m_isFirst)
            m_record.firstAt = m_sample.at;
        m_record.lastAt = m_sample.at;
        m_record.obstacle = m_sample.obstacle;
    }

private:
    void doubt(ReadDoubt why, qint64 count = 0) { m_record.doubts.insert(why, {.until = m_sample.at, .count = count}); }

    void compareCounters()
    {
        const bool isKnown = !m_record.resetAt.isEmpty();
        m_isReset = isKnown && m_record.resetAt != m_sample.resetAt;
        const qint64 evicted = m_isReset ? m_sample.evictions : m_sample.evictions - m_record.evictions;
        if (m_isReset)
            doubt(ReadDoubt::Reset);
        if (isKnown && evicted > 0)
            doubt(ReadDoubt::Evicted, evicted);
        m_record.resetAt = m_sample.resetAt;
        m_record.evictions = m_sample.evictions;
        m_isFirst = !isKnown; // what stands in the counters by then happened before
    }

    void compareStatements()
    {
        QSet<QString> present;
        for (const StatementSample::Entry &entry : m_sample.entries) {
            present.insert(entry.key);
            StatementRecord::Statement &known = m_record.statements[entry.key];
            const qint64 before = known.goneAt.isValid() || m_isReset ? 0 : known.calls;
            const qint64 calls = entry.calls >= before ? entry.calls - before : entry.calls;
            if (calls > 0 && !m_isFirst) {
                known.grown += calls;
                known.grownAt = m_sample.at;
            }
            known.role = entry.role;
            known.text = entry.text;
            known.calls = entry.calls;
            known.goneAt = {};
        }
        const QDateTime oldest = m_sample.at.addDuration(-longestRemembered);
        m_record.statements.removeIf([&](const std::pair<const QString &, StatementRecord::Statement &> &one) {
            StatementRecord::Statement &known = one.second;
            if (present.contains(one.first))
                return false;
            if (!known.goneAt.isValid())
                known.goneAt = m_sample.at;
            return known.goneAt < oldest;
        });
    }

    void compareScans()
    {
        for (const auto &[table, count] : m_sample.scans.asKeyValueRange()) {
            StatementRecord::Scans &known = m_record.scans[table];
            if (!m_isFirst && count != known.count)
                known.grownAt = m_sample.at;
            known.count = count;
        }
    }

    StatementRecord &m_record;
    const StatementSample &m_sample;
    bool m_isFirst;
    bool m_isReset = false;
};

class Evidence
{
public:
    Evidence(const QuietQuestion &question, const StatementRecord &record, const StatementSample &sample,
             const QHash<QString, SqlReads> &reads)
        : m_question(question)
        , m_record(record)
        , m_sample(sample)
        , m_reads(reads)
        , m_table(question.isTable ? question.object : question.object.section(u'.', 0, -2))
    {
    }

    ReadEvidence find()
    {
        if (!m_record.firstAt.isValid() || m_sample.obstacle != ReadDoubt::None)
            return {.doubt = m_sample.obstacle == ReadDoubt::None ? ReadDoubt::NoDatabase : m_sample.obstacle};
        lookAtStatements();
        lookAtScans();
        lookAtRunning();
        for (const auto &[why, doubt] : m_record.doubts.asKeyValueRange())
            doubtUntil(doubt.until, why, doubt.count);
        m_evidence.since = laterOf(laterOf(m_record.firstAt, m_evidence.lastReadAt), m_doubtUntil);
        m_evidence.state = state();
        if (m_evidence.state != ReadEvidence::State::Unknown)
            m_evidence.doubt = ReadDoubt::None;
        else if (!m_question.users.isEmpty())
            m_evidence = {.doubt = ReadDoubt::UsedInDatabase, .users = m_question.users};
        return m_evidence;
    }

private:
    enum class Answer { No, Maybe, Yes };

    Answer readsIt(const QString &text) const
    {
        const auto known = m_reads.constFind(text);
        if (known == m_reads.cend())
            return mentions(text) ? Answer::Maybe : Answer::No;
        if ((m_question.isTable ? known->tables : known->columns).contains(m_question.object))
            return Answer::Yes;
        if (!known->isUnderstood)
            return mentions(text) ? Answer::Maybe : Answer::No;
        const QString table = m_table.section(u'.', -1);
        const QString column = m_question.isTable ? table : m_question.object.section(u'.', -1);
        const bool isHidden = std::ranges::any_of(known->unresolved, [&](const QString &name) {
            const QString last = name.section(u'.', -1);
            return last == table || last == column;
        });
        return isHidden ? Answer::Maybe : Answer::No;
    }

    bool mentions(const QString &text) const { return text.contains(m_table.section(u'.', -1), Qt::CaseInsensitive); }

    void lookAtStatements()
    {
        qint64 most = 0;
        for (const StatementRecord::Statement &statement : m_record.statements) {
            const QDateTime last = laterOf(statement.grownAt, statement.goneAt);
            const Answer answer = last.isValid() ? readsIt(statement.text) : Answer::No;
            if (answer == Answer::No)
                continue;
            if (m_question.ignoredRoles.contains(statement.role)) {
                m_explained.insert(statement.grownAt);
                continue;
            }
            if (statement.goneAt.isValid())
                doubtUntil(statement.goneAt, ReadDoubt::Forgotten);
            if (answer == Answer::Maybe) {
                doubtUntil(statement.grownAt, ReadDoubt::NotUnderstood);
            } else if (statement.grownAt.isValid()) {
                note(statement.role, statement.grownAt);
                m_evidence.calls += statement.grown;
                if (statement.grown > most) {
                    most = statement.grown;
                    m_evidence.query = statement.text;
                }
            }
        }
    }

    /// A column may be left alone while its table is in use.
    void lookAtScans()
    {
        if (!m_question.isTable)
            return;
        if (const auto scans = m_record.scans.constFind(m_question.object);
            scans != m_record.scans.cend() && scans->grownAt.isValid() && !m_explained.contains(scans->grownAt))
            note({}, scans->grownAt);
    }

    void lookAtRunning()
    {
        for (const StatementSample::Running &running : m_sample.running) {
            const Answer answer = readsIt(running.text);
            if (m_question.ignoredRoles.contains(running.role) || answer == Answer::No)
                continue;
            if (answer == Answer::Yes)
                note(running.role, m_sample.at);
            else
                doubtUntil(m_sample.at, ReadDoubt::NotUnderstood);
        }
    }

    void note(const QString &role, const QDateTime &at)
    {
        m_evidence.lastReadAt = laterOf(m_evidence.lastReadAt, at);
        if (!role.isEmpty() && !m_evidence.readers.contains(role))
            m_evidence.readers.append(role);
    }

    void doubtUntil(const QDateTime &until, ReadDoubt why, qint64 count = 0)
    {
        if (!until.isValid() || (m_doubtUntil.isValid() && until < m_doubtUntil))
            return;
        m_doubtUntil = until;
        m_evidence.doubt = why;
        m_evidence.evicted = count;
    }

    bool isRecent(const QDateTime &at) const
    {
        return at.isValid() && at.addDuration(m_question.quietFor) > m_sample.at;
    }

    ReadEvidence::State state() const
    {
        if (isRecent(m_evidence.lastReadAt))
            return ReadEvidence::State::Read;
        if (isRecent(m_doubtUntil) || !m_question.users.isEmpty())
            return ReadEvidence::State::Unknown;
        return ReadEvidence::State::Zero;
    }

    const QuietQuestion &m_question;
    const StatementRecord &m_record;
    const StatementSample &m_sample;
    const QHash<QString, SqlReads> &m_reads;
    const QString m_table;
    ReadEvidence m_evidence{.doubt = ReadDoubt::None};
    QDateTime m_doubtUntil;
    QSet<QDateTime> m_explained; ///< ends of intervals in which somebody scanned it who does not count
};

}

void takeSample(StatementRecord &record, const StatementSample &sample)
{
    SampleTaking(record, sample).take();
}

QSet<QString> textsToFollow(const StatementRecord &record, const StatementSample &sample, std::chrono::seconds window)
{
    QSet<QString> texts;
    const QDateTime from = sample.at.addDuration(-window);
    for (const StatementRecord::Statement &statement : record.statements) {
        if ((statement.grownAt.isValid() && statement.grownAt > from)
            || (statement.goneAt.isValid() && statement.goneAt > from))
            texts.insert(statement.text);
    }
    for (const StatementSample::Running &running : sample.running)
        texts.insert(running.text);
    return texts;
}

ReadEvidence readEvidence(const QuietQuestion &question, const StatementRecord &record, const StatementSample &sample,
                          const QHash<QString, SqlReads> &reads)
{
    return Evidence(question, record, sample, reads).find();
}

}
