// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFutureWatcher>
#include <QProcess>
#include <QPromise>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace Trunkline {

/// What to ask of the user's own git.
struct GitCommand
{
    enum class Reach {
        Local, ///< never loads missing objects of a partial clone over the network
        Network,
    };

    QString folder; ///< where git runs: the work tree or the git folder
    QStringList arguments;
    Reach reach = Reach::Local;
    std::chrono::milliseconds deadline = std::chrono::minutes(1);
};

/// One run of the user's git: its configuration, credential helpers and ssh set-up, but no terminal to ask on. Ends
/// with its standard output, or with an Error whose kind is read from what git said, without credentials. Cancelling
/// the future ends git and all it started (the future finishes when git is gone); so does destroying the owner.
class GitProcess : public QObject
{
    Q_OBJECT

public:
    /// Returns at once. Needs an event loop in the calling thread.
    [[nodiscard]] static QFuture<Result<QByteArray>> run(const GitCommand &command, QObject *owner);

    ~GitProcess() override;

    /// Sets up a process that has not been started, for those who run it themselves.
    static void prepare(QProcess *process, const GitCommand &command);

    /// The kind and cause behind a failed git's messages (in the C locale).
    static Error classify(const QByteArray &messages, const QString &origin);
    /// @p text without user names and passwords in URLs, and without authorization headers.
    static QString withoutCredentials(const QString &text);

private:
    GitProcess(const GitCommand &command, QObject *owner);

    void start(const GitCommand &command);
    void stop();
    void kill(int signal);
    void finish(Result<QByteArray> result);
    Result<QByteArray> outcome();

    QProcess m_process;
    QTimer m_deadline;
    QTimer m_patience; ///< after it, what did not end when asked to is killed
    bool m_isTimedOut = false;
    QPromise<Result<QByteArray>> m_promise;
    QFutureWatcher<Result<QByteArray>> m_watcher;
};

}
