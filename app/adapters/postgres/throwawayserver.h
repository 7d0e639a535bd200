// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

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

    /// @p folder of the programs; empty: where they usually are. Fails with Kind::NotFound when there are none.
    static Result<std::unique_ptr<ThrowAwayServer>> start(const Cancelled &cancelled, const QString &folder = {},
                                                          const QStringList &settings = {});
    ~ThrowAwayServer();

    /// Where to connect: a folder, which libpq takes for the host.
    QString host() const { return m_socket; }
    QString superuser() const { return QStringLiteral("postgres"); }
    /// Why it was ended from outside: cancelled, or too much on the disk. Empty while it was not.
    QString endedBecause() const;
    bool hasNetwork() const { return m_hasNetwork; }
    /// Of the server process, or what it is wrapped in.
    qint64 processId() const { return m_process.processId(); }
    QString folder() const { return m_folder.path(); }

    /// "/usr/lib/postgresql/17/bin"; empty when PostgreSQL's server is not installed.
    static QString programFolder();

private:
    explicit ThrowAwayServer(const QString &programs);

    Result<void> initialise(const Cancelled &cancelled);
    Result<void> run(const Cancelled &cancelled, const QStringList &settings);
    bool answers() const;
    QStringList wrapped(const QStringList &command) const;
    Error failure(const QString &detail) const;
    void watch(const Cancelled &cancelled);
    void stop();

    const QString m_programs;
    QTemporaryDir m_folder;
    QString m_socket;
    QProcess m_process;
    bool m_hasNetwork = true;
    enum class End { None, Cancelled, DiskFull };
    std::atomic<End> m_end = End::None;
    std::jthread m_watch;
};

}
