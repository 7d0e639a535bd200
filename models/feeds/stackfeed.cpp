// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/stackfeed.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

StackFeed::StackFeed(StackSource &source, const Clock &clock, QObject *parent)
    : Feed(u"git"_s, parent)
    , m_source(source)
    , m_clock(clock)
{
    refresh();
}

void StackFeed::refresh()
{
    markRefreshing();
    m_reading.start(m_source.stackFiles(), this, [this](const Result<QList<StackFile>> &files) {
        if (!files)
            return markFailed(files.error());
        m_files = *files;
        markLive(m_clock.now());
        Q_EMIT factsChanged();
    });
}

void StackFeed::setBranches(const QList<StackBranch> &branches)
{
    if (branches == m_branches)
        return;
    m_branches = branches;
    m_readingBranches.start(m_source.changedFiles(branches), this, [this](const Result<QList<BranchStackFile>> &files) {
        if (!files || *files == m_branchFiles)
            return; // trunk's reading says what is wrong with the repository
        m_branchFiles = *files;
        Q_EMIT factsChanged();
    });
}

}
