// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/ports/clock.h"
#include "models/ports/stacksource.h"

namespace Trunkline {

/// Keeps stack files, for the rules about them: trunk's, read when it is made and whenever refresh() is called (trunk
/// has moved), and those that open branches change.
class StackFeed final : public Feed
{
    Q_OBJECT

public:
    StackFeed(StackSource &source, const Clock &clock, QObject *parent = nullptr);

    const QList<StackFile> &files() const { return m_files; }
    const QList<BranchStackFile> &branchFiles() const { return m_branchFiles; }
    bool hasFacts() const { return asOf().isValid(); }

    void refresh() override;
    /// Those of @p commit, for who is interested in it alone.
    [[nodiscard]] QFuture<Result<QList<StackFile>>> filesAt(const ObjectId &commit) { return m_source.filesAt(commit); }
    /// Which branches are open now; those of before are not read again.
    void setBranches(const QList<StackBranch> &branches);

Q_SIGNALS:
    void factsChanged();

private:
    StackSource &m_source;
    const Clock &m_clock;
    QList<StackFile> m_files;
    QList<StackBranch> m_branches;
    QList<BranchStackFile> m_branchFiles;
    InFlight<Result<QList<StackFile>>> m_reading;
    InFlight<Result<QList<BranchStackFile>>> m_readingBranches;
};

}
