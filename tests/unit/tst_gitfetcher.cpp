// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitfetcher.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QFile>
#include <QTest>
#include <QThreadPool>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_gitfetcher {

namespace {

/// Sets a variable of the environment and puts it back.
class ScopedVariable
{
public:
    ScopedVariable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value);
    }
    ~ScopedVariable()
    {
        if (m_wasSet)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }
    Q_DISABLE_COPY_MOVE(ScopedVariable)

private:
    const char *m_name;
    QByteArray m_before;
    bool m_wasSet;
};

}

class GitFetcherTest : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;

    QFuture<Result<void>> fetch(const TestRepository &repository, QObject *owner,
                                std::chrono::milliseconds deadline = std::chrono::seconds(20))
    {
        return GitFetcher::run(*findRepository(repository.path()), {}, &m_pool, owner, deadline);
    }

    /// Answers every call of ssh with this shell script.
    static QByteArray fakeSsh(TestRepository &folder, const QByteArray &script)
    {
        folder.write(u"ssh"_s, "#!/bin/sh\n" + script);
        QFile::setPermissions(folder.filePath(u"ssh"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return folder.filePath(u"ssh"_s).toUtf8();
    }

private Q_SLOTS:
    void whatTheRemoteHasArrivesAndWhatItLostGoes()
    {
        TestRepository origin;
        origin.commit(u"a"_s, "1");
        origin.git({u"branch"_s, u"feat/old"_s});
        TestRepository repository(TestRepository::Init::Bare);
        repository.git({u"remote"_s, u"add"_s, u"origin"_s, "file://"_L1 + origin.path()});
        QObject owner;
        QFuture<Result<void>> first = fetch(repository, &owner);
        QVERIFY(!first.isFinished());
        QTRY_VERIFY(first.isFinished());
        QVERIFY2(first.result(), qPrintable(first.result() ? QString() : first.result().error().detail));
        QVERIFY(repository.tryGit({u"rev-parse"_s, u"refs/remotes/origin/feat/old"_s}));
        origin.git({u"branch"_s, u"-m"_s, u"feat/old"_s, u"feat/new"_s});
        QFuture<Result<void>> second = fetch(repository, &owner);
        QTRY_VERIFY(second.isFinished());
        QVERIFY(repository.tryGit({u"rev-parse"_s, u"refs/remotes/origin/feat/new"_s}));
        QVERIFY(!repository.tryGit({u"rev-parse"_s, u"-q"_s, u"--verify"_s, u"refs/remotes/origin/feat/old"_s}));
        QTRY_VERIFY(owner.children().isEmpty());
    }

    void failuresAreClassified_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("key refused") << "echo 'git@host: Permission denied (publickey).' >&2; exit 255"_ba
                                     << Error::Kind::Unauthenticated;
        QTest::newRow("unknown host key")
                << "echo 'Host key verification failed.' >&2; exit 255"_ba << Error::Kind::Unauthenticated;
        QTest::newRow("no such host")
                << "echo 'ssh: Could not resolve hostname host: Name or service not known' >&2; exit 255"_ba
                << Error::Kind::Unreachable;
        QTest::newRow("refused") << "echo 'ssh: connect to host h port 22: Connection refused' >&2; exit 255"_ba
                                 << Error::Kind::Unreachable;
        QTest::newRow("timed out") << "echo 'ssh: connect to host h port 22: Connection timed out' >&2; exit 255"_ba
                                   << Error::Kind::Timeout;
        QTest::newRow("not found") << "echo 'ERROR: Repository not found.' >&2; exit 1"_ba << Error::Kind::NotFound;
    }
    void failuresAreClassified()
    {
        QFETCH(QByteArray, script);
        TestRepository repository;
        repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"ssh://ada:s3cret@host/acme/platform.git"_s});
        const ScopedVariable ssh("GIT_SSH_COMMAND", fakeSsh(repository, script));
        QObject owner;
        QFuture<Result<void>> call = fetch(repository, &owner);
        QTRY_VERIFY(call.isFinished());
        const Error error = call.result().error();
        QTEST(error.kind, "kind");
        QCOMPARE(error.origin, u"ssh://host/acme/platform.git"_s);
        QVERIFY2(!error.detail.contains(u"s3cret"_s), qPrintable(error.detail));
    }

    void aRemoteThatIsNotThereIsNotFound()
    {
        TestRepository repository;
        repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"file:///nowhere/platform.git"_s});
        QObject owner;
        QFuture<Result<void>> call = fetch(repository, &owner);
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(call.result().error().kind, Error::Kind::NotFound);
        QCOMPARE(call.result().error().cause, Error::Cause::Other);
    }

    void withoutARemoteThereIsNothingToAsk()
    {
        TestRepository repository;
        QObject owner;
        QFuture<Result<void>> call = fetch(repository, &owner);
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(call.result().error().cause, Error::Cause::NoRemote);
    }

    void aPasswordIsNeverAskedForOnATerminal()
    {
        TestRepository repository;
        // Any https host asks for a name here: the helper has none, and git may not ask itself.
        repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"helper://host/x"_s});
        repository.git({u"config"_s, u"protocol.allow"_s, u"always"_s});
        repository.write(u"git-remote-helper"_s,
                         "#!/bin/sh\nprintf 'protocol=https\\nhost=host\\n\\n' | git credential fill >&2\nexit 1\n");
        QFile::setPermissions(repository.filePath(u"git-remote-helper"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const ScopedVariable path("PATH", repository.path().toUtf8() + ':' + qgetenv("PATH"));
        QObject owner;
        QFuture<Result<void>> call = fetch(repository, &owner);
        QTRY_VERIFY(call.isFinished());
        QVERIFY2(call.result().error().cause == Error::Cause::AskedForPassword,
                 qPrintable(call.result().error().detail));
    }

    void aMissingGitIsNamed()
    {
        TestRepository repository;
        repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"/nowhere"_s});
        const ScopedVariable path("PATH", "/nowhere");
        QObject owner;
        QFuture<Result<void>> call = fetch(repository, &owner);
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(call.result().error().cause, Error::Cause::GitMissing);
    }

    void slowHostsEndInATimeout()
    {
        TestRepository repository;
        repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"ssh://host/x"_s});
        const ScopedVariable ssh("GIT_SSH_COMMAND", fakeSsh(repository, "sleep 600"));
        QObject owner;
        QFuture<Result<void>> call = fetch(repository, &owner, 200ms);
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(call.result().error().kind, Error::Kind::Timeout);
    }

    void cancellingEndsIt()
    {
        TestRepository repository;
        repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"ssh://host/x"_s});
        const QByteArray script = "echo started > '" + repository.filePath(u"started"_s).toUtf8() + "'; sleep 600";
        const ScopedVariable ssh("GIT_SSH_COMMAND", fakeSsh(repository, script));
        QObject owner;
        QFuture<Result<void>> call = fetch(repository, &owner);
        QTRY_VERIFY(QFile::exists(repository.filePath(u"started"_s)));
        call.cancel();
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(call.resultCount(), 0);
        QTRY_VERIFY(owner.children().isEmpty());
        QFuture<Result<void>> early = fetch(repository, &owner);
        early.cancel();
        QTRY_VERIFY(early.isFinished());
    }

    void theUsersOwnSshCommandIsKept()
    {
        const QString batch = u"core.sshCommand=ssh -oBatchMode=yes"_s;
        QVERIFY(GitFetcher::arguments({.remote = u"origin"_s}).contains(batch));
        QVERIFY(!GitFetcher::arguments({.remote = u"origin"_s, .hasOwnSshCommand = true}).contains(batch));
        const ScopedVariable askpass("SSH_ASKPASS", "/usr/bin/ksshaskpass");
        QVERIFY(!GitFetcher::arguments({.remote = u"origin"_s}).contains(batch));
    }
};

GUILESS_TEST(GitFetcherTest)

}

#include "tst_gitfetcher.moc"
