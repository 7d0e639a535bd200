// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>

namespace Trunkline {

/// Owns at most one running call: starting another, or going away, cancels the one before.
template <typename T>
class InFlight
{
    Q_DISABLE_COPY_MOVE(InFlight)

public:
    InFlight() = default;
    ~InFlight() { m_future.cancel(); }

    bool isRunning() const { return m_future.isRunning(); }
    void cancel() { m_future.cancel(); }

    /// @p handler runs in @p context's thread, unless the call is cancelled first.
    template <typename Handler>
    void start(QFuture<T> future, QObject *context, Handler handler)
    {
        m_future.cancel();
        m_future = future;
        future.then(context, std::move(handler));
    }

private:
    QFuture<T> m_future;
};

}
