// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitprocess.h"

#include <QDir>
#include <QRegularExpression>

#include <csignal>
#include <span>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

QProcessEnvironment environment(GitCommand::Reach reach)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Set when we were started from a hook or an alias: they would point git at another repository than ours.
    for (const auto &name :
         {u"GIT_DIR"_s, u"GIT_WORK_TREE"_s, u"GIT_INDEX_FILE"_s, u"GIT_PREFIX"_s, u"GIT_COMMON_DIR"_s,
          u"GIT_NAMESPACE"_s, u"GIT_OBJECT_DIRECTORY"_s, u"GIT_ALTERNATE_OBJECT_DIRECTORIES"_s})
        environment.remove(name);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // classify() reads the messages
    environment.remove(u"LANGUAGE"_s);
    if (reach == GitCommand::Reach::Local)
        environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    return environment;
}

struct Saying
{
    const char *words; ///< in git's (or ssh's, or curl's) message
    Error::Kind kind;
    Error::Cause cause = Error::Cause::Other;
};

/// The first that is found wins: what says more comes first.
std::span<const Saying> sayings()
{
    using enum Error::Kind;
    using enum Error::Cause;
    static constexpr Saying all[] = {
            {"dubious ownership", Forbidden, DubiousOwnership},
            {"not a git repository", NotFound, NotARepository},
            {"terminal prompts disabled", Unauthenticated, AskedForPassword},
            {"could not read Username", Unauthenticated, AskedForPassword},
            {"could not read Password", Unauthenticated, AskedForPassword},
            {"Host key verification failed", Unauthenticated, AskedForPassword},
            {"Authentication failed", Unauthenticated},
            {"Permission denied (", Unauthenticated},
            {"returned error: 401", Unauthenticated},
            {"returned error: 403", Forbidden},
            {"returned error: 404", NotFound},
            {"returned error: 429", RateLimited},
            {"hook declined", Forbidden, Refused},
            {"[remote rejected]", Forbidden, Refused},
            {"stale info", Conflict},
            {"[rejected]", Conflict},
            {"but expected", Conflict},
            {"reference already exists", Conflict},
            {"unable to resolve reference", Conflict},
            {"cannot lock ref", Conflict},
            {"Unable to create '", Conflict}, // somebody else holds a lock
            {"remote ref does not exist", NotFound},
            {"does not appear to be a git repository", NotFound, NoRemote},
            {"No remote repository specified", NotFound, NoRemote},
            {"No such remote", NotFound, NoRemote},
            {"epository not found", NotFound},
            {"timed out", Timeout},
            {"Could not resolve host", Unreachable},
            {"unable to access", Unreachable},
            {"Could not read from remote repository", Unreachable},
            {"unable to connect", Unreachable},
            {"early EOF", Unreachable},
            {"Permission denied", Forbidden},
    };
    return all;
}

}

QFuture<Result<QByteArray>> GitProcess::run(const GitCommand &command, QObject *owner)
{
    auto *process = new GitProcess(command, owner); // deletes itself when it ends
    QFuture<Result<QByteArray>> future = process->m_promise.future();
    process->start(command);
    return future;
}

GitProcess::GitProcess(const GitCommand &command, QObject *owner)
    : QObject(owner)
{
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &GitProcess::stop);
    m_watcher.setFuture(m_promise.future());

    m_deadline.setSingleShot(true);
    m_deadline.setInterval(command.deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isTimedOut = true;
        stop();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(3s);
    connect(&m_patience, &QTimer::timeout, this, [this] { kill(SIGKILL); });

    prepare(&m_process, command);
    connect(&m_process, &QProcess::finished, this, [this] { finish(outcome()); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(outcome());
    });
}

void GitProcess::prepare(QProcess *process, const GitCommand &command)
{
    process->setProgram(u"git"_s);
    process->setArguments(command.arguments);
    process->setWorkingDirectory(command.folder);
    process->setProcessEnvironment(environment(command.reach));
    process->setStandardInputFile(QProcess::nullDevice());
    // A session of its own: no terminal that git, ssh or a helper could ask on, and one group to end them all.
    // (CloseFileDescriptors would hide from us that git could not be started.)
    using enum QProcess::UnixProcessFlag;
    process->setUnixProcessParameters({UseVFork | CreateNewSession | ResetSignalHandlers});
}

GitProcess::~GitProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    kill(SIGTERM); // lets git remove its lock files
    if (!m_process.waitForFinished(1000))
        kill(SIGKILL);
}

void GitProcess::start(const GitCommand &command)
{
    m_deadline.start();
    if (!QDir(command.folder).exists())
        finish(Failure(
                {.kind = Error::Kind::NotFound, .cause = Error::Cause::RepositoryGone, .origin = command.folder}));
    else
        m_process.start();
}

void GitProcess::stop()
{
    kill(SIGTERM);
    m_patience.start();
}

void GitProcess::kill(int signal)
{
    const auto pid = pid_t(m_process.processId());
    if (pid > 0 && ::kill(-pid, signal) != 0)
        ::kill(pid, signal); // it has not opened its session yet
}

void GitProcess::finish(Result<QByteArray> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

Result<QByteArray> GitProcess::outcome()
{
    const QString origin = m_process.workingDirectory();
    if (m_process.error() == QProcess::FailedToStart)
        return Failure({.kind = Error::Kind::NotFound,
                        .cause = Error::Cause::GitMissing,
                        .origin = origin,
                        .detail = m_process.errorString()});
    if (m_isTimedOut)
        return Failure({.kind = Error::Kind::Timeout, .origin = origin});
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return Failure(classify(m_process.readAllStandardError(), origin));
    return m_process.readAllStandardOutput();
}

Error GitProcess::classify(const QByteArray &messages, const QString &origin)
{
    Error error{.kind = Error::Kind::Invalid,
                .origin = withoutCredentials(origin),
                .detail = withoutCredentials(QString::fromUtf8(messages)).trimmed()};
    const auto all = sayings();
    const auto saying = std::ranges::find_if(all, [&](const Saying &s) { return messages.contains(s.words); });
    if (saying != all.end()) {
        error.kind = saying->kind;
        error.cause = saying->cause;
    }
    return error;
}

QString GitProcess::withoutCredentials(const QString &text)
{
    static const QRegularExpression inUrl(uR"(://[^/\s'"]*@)"_s);
    static const QRegularExpression inHeader(uR"((authorization:).*)"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(inUrl, u"://"_s).replace(inHeader, u"\\1 ..."_s);
}

}
