// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/flagtablereader.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Trunkline {

/// The part of LiveFlags that lives in the worker thread.
class FlagWatcher final : public QObject
{
    Q_OBJECT

public:
    using Report = std::function<void(const Result<FlagSnapshot> &)>;

    struct Timing
    {
        std::chrono::milliseconds lookEvery{3'000}; ///< what nobody announces, and whether the connection is alive
        std::chrono::milliseconds firstPause{250}; ///< before connecting again; doubles up to the longest
        std::chrono::milliseconds longestPause{20'000};
    };

    FlagWatcher(PostgresSession &session, const FlagPolicy &policy, Timing timing, Report report, QObject *parent);

    void connectNow();

private:
    Result<void> listen();
    void look(); ///< is the connection alive, has anything changed that nobody announced?
    void read();
    void lose(const Error &error);

    PostgresSession &m_session;
    const FlagPolicy m_policy;
    const Timing m_timing;
    const Report m_report;
    FlagTableReader m_reading;
    QTimer m_retry;
    QTimer m_look;
    QTimer m_settle; ///< a burst of notifications is one reading
    QString m_seen;
    std::chrono::milliseconds m_pause;
    std::optional<Error> m_error;
};

}
