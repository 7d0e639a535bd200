// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/temporaryplace.h"
#include "models/domain/result.h"

#include <QProcess>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace Trunkline {

/// A PostgreSQL of our own in a temporary folder: only reachable through a socket there, without a network where
/// bubblewrap can take it away, and gone without a trace when it is destroyed. Blocks: for worker threads, and it stays
/// with the thread that started it.
class ThrowAwayServer
{
    Q_DISABLE_COPY_MOVE(ThrowAwayServer)

public:
    static constexpr qint64 DiskLimit = qint64(2) << 30U;

    using Cancelled = std::function<bool()>;

    struct Setup
    {
        QString programs; ///< their folder; empty: where they usually are
        QString shelf; ///< where files of fresh clusters are kept; empty: nowhere
        QStringList settings; ///< further ones: "name=value"
    };

    /// Fails with Kind::NotFound when PostgreSQL's server is not installed. @p cancelled ends it at any time, also
    /// under a statement that runs.
    static Result<std::unique_ptr<ThrowAwayServer>> start(const Cancelled &cancelled, const Setup &setup);
    ~ThrowAwayServer();

    /// Where to connect: a folder, which libpq takes for the host.
    QString host() const { return m_place.path(); }
    QString superuser() const { return QStringLiteral("postgres"); }
    /// Why it was ended from outside: cancelled, or too much on the disk. Empty while it was not.
    QString endedBecause() const;
    bool hasNetwork() const { return m_hasNetwork; }
    /// Of the server itself; 0 when it does not run.
    qint64 processId() const { return TemporaryPlace::serverIn(m_place.data()); }
    QString folder() const { return m_place.path(); }

private:
    explicit ThrowAwayServer(QString programs);

    Result<void> run(const Cancelled &cancelled, const QStringList &settings);
    bool answers() const;
    void watch(const Cancelled &cancelled);
    void stop();

    const QString m_programs;
    TemporaryPlace m_place;
    QProcess m_process;
    bool m_hasNetwork = true;
    enum class End { None, Cancelled, DiskFull };
    std::atomic<End> m_end = End::None;
    std::jthread m_watch;
};

}
