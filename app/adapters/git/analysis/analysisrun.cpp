// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/analysisrun.h"

#include "app/adapters/git/analysis/landing.h"
#include "app/adapters/git/analysis/mergebases.h"
#include "app/adapters/git/analysis/objectmissing.h"
#include "app/adapters/git/analysis/treemerge.h"

namespace Trunkline {

static constexpr std::size_t largestPathSet = 4096; ///< a larger branch is looked at anew after every move of trunk

static QStringList toStrings(const std::vector<QByteArray> &paths)
{
    QStringList strings;
    for (const QByteArray &path : paths)
        strings.append(QString::fromUtf8(path));
    return strings;
}

AnalysisTools::AnalysisTools(const QString &cacheFolder)
    : mergeTree(cacheFolder)
    , moves(trunkKeys)
{
}

AnalysisRun::AnalysisRun(AnalysisTools &tools, git_repository *repository, const AnalysisTask &task,
                         const Cancelled &cancelled)
    : m_tools(tools)
    , m_repository(repository)
    , m_task(task)
    , m_cancelled(cancelled)
    , m_reader(repository, tools.trees)
{
}

AnalysisRecord AnalysisRun::run(const std::optional<AnalysisRecord> &before)
{
    const std::shared_ptr<const TrunkMove> move = moveSince(before);
    if (move)
        m_record = *before;
    m_record.trunkTip = m_task.trunkTip;
    m_record.mergeBase = m_task.mergeBase;
    m_record.ownCommits = quint32(m_task.ownCommits.size());

    const bool conflictsHold = move && before->hangsOnPathsAlone && !before->paths.meets(move->paths);
    const bool landingHolds = move && before->result.merged == Merged::No && !move->hasAny(before->awaitedKeys);
    if (!conflictsHold || !landingHolds)
        readBranch();
    if (!conflictsHold)
        predictConflicts();
    if (!landingHolds)
        findLanding();
    return m_record;
}

/// What trunk got since the record was made; null when the record says nothing about this task.
std::shared_ptr<const TrunkMove> AnalysisRun::moveSince(const std::optional<AnalysisRecord> &before)
{
    if (!before || !before->isComplete() || before->mergeBase != m_task.mergeBase
        || before->ownCommits != m_task.ownCommits.size())
        return nullptr;
    return m_tools.moves.find(m_repository, m_reader, before->trunkTip, m_task.trunkTip, m_cancelled);
}

/// Without a merge base because history is missing, not because there is none.
bool AnalysisRun::isCutOff() const
{
    return m_task.mergeBase.isNull() && git_repository_is_shallow(m_repository) != 0;
}

void AnalysisRun::readBranch()
{
    if (m_task.mergeBase.isNull())
        return;
    try {
        m_wholeChange
                = treeChanges(m_reader, m_reader.root(toGitOid(m_task.mergeBase)), m_reader.root(toGitOid(m_task.tip)));
        m_record.paths = PathSet(*m_wholeChange);
    } catch (const ObjectMissing &) {
        m_wholeChange.reset();
    }
}

void AnalysisRun::predictConflicts()
{
    m_record.result.conflicts.reset();
    m_record.hangsOnPathsAlone = false;
    if (!m_wholeChange) // git refuses to merge unrelated histories, and where objects are missing nobody can
        return;
    try {
        if (!m_task.isOnlyMergeBase && countMergeBases(m_repository, m_task) != MergeBases::One) {
            askGit();
            return;
        }
        TreeMerge merge(m_repository, m_reader, m_tools.content);
        const TreeMerge::Certainty certainty
                = merge.run(m_reader.root(toGitOid(m_task.mergeBase)), m_reader.root(toGitOid(m_task.trunkTip)),
                            m_reader.root(toGitOid(m_task.tip)), *m_wholeChange);
        if (certainty == TreeMerge::Certainty::AskGit) {
            askGit();
            return;
        }
        m_record.result.conflicts = toStrings(merge.conflicts());
        m_record.hangsOnPathsAlone = m_record.paths.paths.size() <= largestPathSet;
        if (!m_record.hangsOnPathsAlone)
            m_record.paths = PathSet();
    } catch (const ObjectMissing &) {
        m_record.result.conflicts.reset();
    }
}

void AnalysisRun::askGit()
{
    m_record.paths = PathSet(); // trunk may rename what lies elsewhere: any move can change the answer
    const auto paths
            = m_tools.mergeTree.conflicts(m_repository, toGitOid(m_task.trunkTip), toGitOid(m_task.tip), m_cancelled);
    if (paths)
        m_record.result.conflicts = toStrings(*paths);
}

void AnalysisRun::findLanding()
{
    m_record.result.merged.reset();
    m_record.awaitedKeys.clear();
    if (isCutOff())
        return;
    const CommitKeys::Outcome keys
            = m_tools.trunkKeys.provide(m_repository, m_reader, m_task.trunkCommits, m_cancelled);
    if (keys == CommitKeys::Outcome::Cancelled)
        return;
    Landing landing(m_repository, m_reader, m_tools.trunkKeys);
    Landing::Answer answer = landing.find({.ownCommits = m_task.ownCommits,
                                           .trunkCommits = m_task.trunkCommits,
                                           .wholeChange = m_wholeChange ? &*m_wholeChange : nullptr},
                                          keys);
    const bool isWholeChangeUnknown = !m_wholeChange && !m_task.mergeBase.isNull();
    if ((isWholeChangeUnknown || m_task.isCut) && answer.merged == Merged::No)
        answer.merged.reset();
    m_record.result.merged = answer.merged;
    m_record.awaitedKeys = std::move(answer.awaitedKeys);
}

}
