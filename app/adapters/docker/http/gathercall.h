// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/partscall.h"

namespace Trunkline {

/// Several questions at once whose answers are lists: one list, or the first error.
template <typename T>
class GatherCall final : public PartsCall<QList<T>>
{
public:
    struct Question
    {
        DockerClient::Request request;
        typename DockerCall<QList<T>>::Parse parse;
    };

    static QFuture<Result<QList<T>>> start(DockerClient &client, const QList<Question> &questions)
    {
        auto *call = new GatherCall(client);
        for (const Question &question : questions)
            call->template ask<QList<T>>(question.request, question.parse,
                                         [call](const QList<T> &list) { call->m_gathered += list; });
        return call->future();
    }

private:
    using PartsCall<QList<T>>::PartsCall;

    void next() override { this->end(std::move(m_gathered)); }

    QList<T> m_gathered;
};

}
