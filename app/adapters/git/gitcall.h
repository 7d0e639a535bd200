// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitprocess.h"
#include "models/feeds/inflight.h"
#include "models/feeds/promisedcall.h"

#include <functional>

namespace Trunkline {

/// One request that takes several gits, one after the other. Its end ends the git under way.
template <typename T>
class GitCall : public PromisedCall<T>
{
protected:
    using Then = std::function<void(const QByteArray &output)>;
    using Otherwise = std::function<void(const Error &error)>;

    explicit GitCall(QObject *owner)
        : PromisedCall<T>(owner)
    {
    }

    /// Runs git and goes on with its output; a failure ends the request, unless @p otherwise takes care of it.
    void ask(const GitCommand &command, Then then, Otherwise otherwise = {})
    {
        // the owner's, not ours: it shall have time to end in order when we are cancelled
        m_step.start(
                GitProcess::run(command, this->parent()), this,
                [this, then = std::move(then), otherwise = std::move(otherwise)](const Result<QByteArray> &output) {
                    if (output)
                        then(*output);
                    else if (otherwise)
                        otherwise(output.error());
                    else
                        this->end(Failure(output.error()));
                });
    }

private:
    InFlight<Result<QByteArray>> m_step;
};

}
