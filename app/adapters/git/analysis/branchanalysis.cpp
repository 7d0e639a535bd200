// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/branchanalysis.h"

#include "app/adapters/git/analysis/analysisrun.h"
#include "app/adapters/git/analysis/objectmissing.h"

#include <QDateTime>

#include <mutex>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace Trunkline {

static quint32 today()
{
    return quint32(QDateTime::currentSecsSinceEpoch() / 86400);
}

class BranchAnalysis::Private
{
public:
    explicit Private(const QString &cacheFolder)
        : file(cacheFolder + u"/analysis.bin"_s)
        , tools(cacheFolder)
    {
    }

    /// Whoever asks first waits for the file: the one who makes us may be the window's thread.
    void loadOnce()
    {
        std::call_once(isLoaded, [this] {
            AnalysisMemory memory = AnalysisMemory::load(file);
            tools.trunkKeys.restore(memory.trunkKeys);
            const std::scoped_lock lock(mutex);
            records = std::move(memory.records);
        });
    }

    std::optional<AnalysisRecord> find(const ObjectId &tip) const
    {
        const std::scoped_lock lock(mutex);
        const auto found = records.constFind(tip);
        return found == records.constEnd() ? std::nullopt : std::optional(*found);
    }

    void remember(const ObjectId &tip, const AnalysisRecord &record)
    {
        const std::scoped_lock lock(mutex);
        records.insert(tip, record);
        isChanged = true;
    }

    const QString file;
    AnalysisTools tools;
    std::once_flag isLoaded;
    mutable std::mutex mutex; ///< of what follows
    QHash<ObjectId, AnalysisRecord> records; ///< by tip
    bool isChanged = false;
};

BranchAnalysis::BranchAnalysis(const QString &cacheFolder)
    : d(std::make_unique<Private>(cacheFolder))
{
}

BranchAnalysis::~BranchAnalysis() = default;

std::optional<AnalysisResult> BranchAnalysis::known(const ObjectId &tip, const ObjectId &trunkTip) const
{
    d->loadOnce();
    const std::scoped_lock lock(d->mutex);
    const auto found = d->records.constFind(tip);
    if (found == d->records.constEnd() || found->trunkTip != trunkTip)
        return std::nullopt;
    return found->result;
}

std::optional<AnalysisResult> BranchAnalysis::analyse(git_repository *repository, const AnalysisTask &task,
                                                      const Cancelled &cancelled)
{
    d->loadOnce();
    const std::optional<AnalysisRecord> before = d->find(task.tip);
    if (before && before->isComplete() && before->trunkTip == task.trunkTip && before->mergeBase == task.mergeBase)
        return before->result;
    if (cancelled())
        return std::nullopt;
    try {
        AnalysisRecord record = AnalysisRun(d->tools, repository, task, cancelled).run(before);
        if (cancelled())
            return std::nullopt;
        record.usedAt = today();
        d->remember(task.tip, record);
        return record.result;
    } catch (const ObjectMissing &) {
        return AnalysisResult(); // the object store itself does not open
    }
}

void BranchAnalysis::save() const
{
    AnalysisMemory memory;
    {
        const std::scoped_lock lock(d->mutex);
        if (!std::exchange(d->isChanged, false))
            return;
        memory.records = d->records;
    }
    memory.trunkKeys = d->tools.trunkKeys.all();
    if (!memory.save(d->file)) {
        qWarning("cannot write %s", qUtf8Printable(d->file));
    }
}

void BranchAnalysis::relax()
{
    d->tools.trees.clear();
    d->tools.content.clear();
#ifdef __GLIBC__
    ::malloc_trim(0); // else it stays with the threads that worked
#endif
}

}
