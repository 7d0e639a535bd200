// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logline.h"
#include "models/domain/result.h"
#include "models/ports/subscription.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace Trunkline {

/// A running log. Dropping it ends it.
class LogStream : public Subscription
{
public:
    /// Stops reading, so that the engine waits; nothing piles up here meanwhile.
    virtual void pause() = 0;
    virtual void resume() = 0;
};

/// What services and containers write.
class LogSource
{
    Q_DISABLE_COPY_MOVE(LogSource)

public:
    /// Which log, and how much of it.
    struct LogRequest
    {
        QString serviceId;
        QString taskId; ///< empty: of all the service's tasks
        qint32 tail = 200; ///< how many of the lines that are there already
        bool isTty = false; ///< as the service says
        QString containerId; ///< a container of the engine's own, in place of service and task
    };
    /// Lines in the order of their times, or why there are none. After an Error nothing follows.
    using LogListener = std::function<void(const Result<QList<LogLine>> &)>;

    LogSource() = default;
    virtual ~LogSource() = default;

    /// The last lines of a log, oldest first.
    [[nodiscard]] virtual QFuture<Result<QList<LogLine>>> log(const LogRequest &request) = 0;

    /// The same, and then every new line; tasks that a rollout brings join in.
    [[nodiscard]] virtual std::unique_ptr<LogStream> followLog(const LogRequest &request, LogListener listener) = 0;
};

}
