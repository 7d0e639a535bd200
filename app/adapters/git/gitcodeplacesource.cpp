// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitcodeplacesource.h"

#include "app/adapters/git/code/codehistory.h"
#include "app/adapters/git/code/codescan.h"

#include <QtConcurrentRun>

namespace Trunkline {

GitCodePlaceSource::GitCodePlaceSource(GitPlace place, const FlagPolicy &policy, const QString &cacheFolder)
    : m_place(std::move(place))
    , m_policy(policy)
    , m_scan(std::make_unique<CodeScan>(m_place, policy, cacheFolder))
{
    m_scans.setMaxThreadCount(1);
    m_looks.setMaxThreadCount(2);
    m_saves.setMaxThreadCount(1);
}

GitCodePlaceSource::~GitCodePlaceSource()
{
    for (QFuture<void> &future : m_running)
        future.cancel();
    m_scans.waitForDone();
    m_looks.waitForDone();
    m_saves.waitForDone();
}

template <typename T, typename Work>
QFuture<Result<T>> GitCodePlaceSource::run(QThreadPool &pool, Work work)
{
    m_running.removeIf([](const QFuture<void> &future) { return future.isFinished(); });
    const auto task = [work = std::move(work)](QPromise<Result<T>> &promise) {
        const auto cancelled = [&promise] { return promise.isCanceled(); };
        Result<T> result = work(cancelled);
        if (!promise.isCanceled())
            promise.addResult(std::move(result));
    };
    QFuture<Result<T>> future = QtConcurrent::run(&pool, task);
    m_running.append(QFuture<void>(future));
    return future;
}

QFuture<Result<CodePlaces>> GitCodePlaceSource::places(const ObjectId &commit)
{
    return run<CodePlaces>(m_scans, [this, commit](const CodeTree::Cancelled &cancelled) {
        Result<CodePlaces> places = m_scan->places(commit, cancelled);
        m_saves.start([this] { m_scan->save(); }); // nobody waits for that
        return places;
    });
}

QFuture<Result<QList<CodeExcerpt>>> GitCodePlaceSource::excerpts(const QList<CodePlace> &places)
{
    return run<QList<CodeExcerpt>>(m_looks, [place = m_place, places](const CodeTree::Cancelled &cancelled) {
        return readExcerpts(place, places, cancelled);
    });
}

QFuture<Result<ObjectId>> GitCodePlaceSource::introduction(const CodePlace &place, const ObjectId &commit)
{
    return run<ObjectId>(m_looks, [git = m_place, place, commit](const CodeTree::Cancelled &cancelled) {
        return findIntroduction(git, place, commit, cancelled);
    });
}

QFuture<Result<bool>> GitCodePlaceSource::contains(const ObjectId &commit, const ObjectId &wanted)
{
    return run<bool>(m_looks, [git = m_place, commit, wanted](const CodeTree::Cancelled &) {
        return isContained(git, commit, wanted);
    });
}

}
