// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sqloperation.h"

#include <QByteArray>
#include <QMutex>

#include <chrono>
#include <functional>

namespace Trunkline {

/// Parses SQL in one helper process that is kept alive. Whatever the SQL does to the parser, the caller gets a script:
/// when the helper dies or takes too long, the file at fault has a gap and the helper is started again for the others.
/// Blocks: for worker threads. Thread-safe: callers take turns.
class SqlParser
{
    Q_DISABLE_COPY_MOVE(SqlParser)

public:
    using Cancelled = std::function<bool()>;

    /// @p helper is the program to run.
    explicit SqlParser(QString helper, std::chrono::milliseconds timeout = std::chrono::seconds(5));
    ~SqlParser();

    /// In the order of @p texts; shorter when cancelled.
    QList<SqlScript> parse(const QList<QByteArray> &texts, const Cancelled &cancelled = {});
    SqlScript parse(const QByteArray &text) { return parse(QList{text}).value(0); }

    /// How often the helper was started.
    int starts() const { return m_starts; }

    /// Where the program's own helper lies.
    static QString helperBesideTheProgram();

private:
    struct Batch;
    bool start();
    void stop();
    bool exchange(Batch &batch, const Cancelled &cancelled);
    bool send(Batch &batch);
    bool receive(Batch &batch);

    const QString m_helper;
    const std::chrono::milliseconds m_timeout;
    QMutex m_mutex;
    int m_process = -1;
    int m_socket = -1;
    int m_starts = 0;
};

}
