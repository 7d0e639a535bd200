// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/dockercall.h"

#include <functional>

namespace Trunkline {

/// Several questions to the engine side by side that make one answer; the first that fails ends it.
template <typename T>
class PartsCall : public PromisedCall<T>
{
public:
    ~PartsCall() override
    {
        for (const auto &cancel : std::as_const(m_cancels))
            cancel();
    }

protected:
    enum class Missing { Fails, IsLeftOut }; ///< what the engine does not know (any more)

    explicit PartsCall(DockerClient &client)
        : PromisedCall<T>(&client)
        , m_client(client)
    {
    }

    DockerClient &client() const { return m_client; }

    template <typename Part, typename Store>
    void ask(DockerClient::Request request, typename DockerCall<Part>::Parse parse, Store store,
             Missing missing = Missing::Fails)
    {
        ++m_pending;
        QFuture<Result<Part>> future = DockerCall<Part>::start(m_client, std::move(request), std::move(parse));
        m_cancels.append([future]() mutable { future.cancel(); });
        future.then(this, [this, store = std::move(store), missing](Result<Part> part) {
            if (this->hasEnded())
                return;
            if (part)
                store(std::move(*part));
            else if (missing == Missing::Fails || part.error().kind != Error::Kind::NotFound)
                return this->end(Failure(part.error()));
            if (--m_pending == 0)
                next();
        });
    }

private:
    /// All that was asked has its answer: ask more, or end().
    virtual void next() = 0;

    DockerClient &m_client;
    int m_pending = 0;
    QList<std::function<void()>> m_cancels;
};

}
