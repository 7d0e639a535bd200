// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sqloperation.h"

#include <QByteArray>
#include <QMutex>

#include <chrono>
#include <functional>
#include <optional>

namespace Trunkline {

/// The process that reads SQL for us, kept alive. Whatever a request does to it, the others get their answers: when it
/// dies or takes too long, the one at fault goes without and the process is started again. Blocks: for worker threads.
/// Thread-safe: callers take turns.
class SqlHelper
{
    Q_DISABLE_COPY_MOVE(SqlHelper)

public:
    using Cancelled = std::function<bool()>;

    /// What is asked; the first byte of a request.
    static constexpr char AskScript = 'S'; ///< and SQL follows: what is in it
    static constexpr char TellCatalogue = 'C'; ///< and a catalogue follows
    static constexpr char AskReads = 'R'; ///< and a query follows: what it reads, given the catalogue

    struct Answer
    {
        std::optional<SqlGap::Why> failure;
        QByteArray bytes; ///< when there is none
    };

    /// @p first is told every new process before anything is asked.
    SqlHelper(QString program, std::chrono::milliseconds timeout, QByteArray first = {});
    ~SqlHelper();

    /// In the order of @p requests; fewer when cancelled.
    QList<Answer> ask(const QList<QByteArray> &requests, const Cancelled &cancelled);

    /// How often the process was started.
    int starts() const { return m_starts; }

private:
    struct Batch;
    bool start(Batch &batch);
    void dismiss();
    void stop();
    bool exchange(Batch &batch, const Cancelled &cancelled);
    bool send(Batch &batch) const;
    bool receive(Batch &batch);

    const QString m_program;
    const std::chrono::milliseconds m_timeout;
    const QByteArray m_first;
    QMutex m_mutex;
    int m_process = -1;
    int m_socket = -1;
    int m_starts = 0;
    int m_owed = 0; ///< answers that nobody asked for
};

}
