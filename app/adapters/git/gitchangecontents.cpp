// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitchangecontents.h"

#include "app/adapters/git/changecontentreader.h"

#include <QtConcurrentRun>

namespace Trunkline {

namespace {

using Contents = QHash<ObjectId, ChangeContent>;

Result<Contents> readContents(const GitPlace &place, const FlagPolicy &policy, const QList<ChangeSpan> &spans,
                              const QStringList &flagKeys, const std::function<bool()> &cancelled)
{
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    ChangeContentReader reader(repository->get(), policy, flagKeys);
    Contents contents;
    for (const ChangeSpan &span : spans) {
        if (cancelled())
            break;
        if (const std::optional<ChangeContent> content = reader.read(span))
            contents.insert(span.to, *content);
    }
    return contents;
}

}

GitChangeContents::GitChangeContents(GitPlace place, FlagPolicy policy)
    : m_place(std::move(place))
    , m_policy(std::move(policy))
{
    m_pool.setMaxThreadCount(1);
}

GitChangeContents::~GitChangeContents()
{
    for (auto &future : m_running)
        future.cancel();
    m_pool.waitForDone();
}

QFuture<Result<Contents>> GitChangeContents::contents(const QList<ChangeSpan> &spans, const QStringList &flagKeys)
{
    m_running.removeIf([](const auto &future) { return future.isFinished(); });
    const auto read = [place = m_place, policy = m_policy, spans, flagKeys](QPromise<Result<Contents>> &promise) {
        Result<Contents> contents
                = readContents(place, policy, spans, flagKeys, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(contents));
    };
    m_running.append(QtConcurrent::run(&m_pool, read));
    return m_running.last();
}

}
