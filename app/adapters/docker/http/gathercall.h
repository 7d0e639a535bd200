// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/dockercall.h"

namespace Trunkline {

/// Several questions at once whose answers are lists: one list, or the first error. Cancelling its future ends all.
template <typename T>
class GatherCall final : public QObject
{
    Q_DISABLE_COPY_MOVE(GatherCall)

public:
    struct Question
    {
        DockerClient::Request request;
        typename DockerCall<QList<T>>::Parse parse;
    };

    static QFuture<Result<QList<T>>> start(DockerClient &client, const QList<Question> &questions)
    {
        auto *call = new GatherCall(client);
        QFuture<Result<QList<T>>> future = call->m_promise.future();
        for (const Question &question : questions)
            call->ask(client, question);
        return future;
    }

    ~GatherCall() override
    {
        for (auto &future : m_futures)
            future.cancel();
    }

private:
    explicit GatherCall(DockerClient &client)
        : QObject(&client)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
        m_watcher.setFuture(m_promise.future());
    }

    void ask(DockerClient &client, const Question &question)
    {
        m_futures.append(DockerCall<QList<T>>::start(client, question.request, question.parse));
        ++m_pending;
        m_futures.last().then(this, [this](const Result<QList<T>> &answer) {
            if (m_pending <= 0)
                return;
            if (!answer)
                return end(Failure(answer.error()));
            m_gathered += *answer;
            if (m_pending == 1)
                return end(std::move(m_gathered));
            --m_pending;
        });
    }

    void end(Result<QList<T>> result)
    {
        m_pending = 0;
        QPromise<Result<QList<T>>> promise = std::move(m_promise);
        m_watcher.disconnect(this);
        deleteLater();
        promise.addResult(std::move(result));
        promise.finish();
    }

    QList<QFuture<Result<QList<T>>>> m_futures;
    QList<T> m_gathered;
    int m_pending = 0;
    QPromise<Result<QList<T>>> m_promise;
    QFutureWatcher<Result<QList<T>>> m_watcher;
};

}
