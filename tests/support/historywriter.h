// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testrepository.h"

#include <QRandomGenerator>

namespace Trunkline::Test {

/// Makes histories of any shape quickly: commits are described, then written all at once by git fast-import.
class HistoryWriter
{
public:
    explicit HistoryWriter(TestRepository &repository)
        : m_repository(repository)
    {
    }

    /// Gives the commit's number, which others name as their parent. The times are Unix seconds.
    int commit(const QList<int> &parents, qint64 authoredAt = 1'700'000'000, qint64 committedAt = 1'700'000'000);
    void branch(const QString &name, int commit);
    /// Writes what was described since the last time.
    void write();

    /// Hexadecimal, once written.
    QString id(int commit) const { return m_ids[commit]; }
    int count() const { return int(m_ids.size()); }

    /// Appends @p count commits with random parents among the latest ones: roots, merges, octopuses and criss-crosses
    /// all happen. Committer times mostly grow.
    void addRandom(QRandomGenerator &random, int count);

private:
    QString reference(int commit) const;

    TestRepository &m_repository;
    QStringList m_ids; ///< empty: not written yet
    QByteArray m_stream;
};

}
