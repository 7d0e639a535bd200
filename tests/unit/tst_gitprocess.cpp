// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitprocess.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_gitprocess {

using Answer = QFuture<Result<QByteArray>>;

namespace {

/// An alias that writes its shell's process id into a file and then sleeps, with the sleep in a child.
GitCommand sleeper(const TestRepository &repository)
{
    const QString script = u"alias.doze=!echo $$ > '%1'; sleep 600 & wait"_s.arg(repository.filePath(u"pid"_s));
    return {.folder = repository.path(), .arguments = {u"-c"_s, script, u"doze"_s}};
}

pid_t writtenPid(const TestRepository &repository)
{
    QFile file(repository.filePath(u"pid"_s));
    return file.open(QIODevice::ReadOnly) ? pid_t(file.readAll().trimmed().toInt()) : 0;
}

bool isAlive(pid_t pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

}

class GitProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOutputArrives()
    {
        TestRepository repository;
        const QString head = repository.commit(u"file"_s, "x");
        QObject owner;
        const Answer answer
                = GitProcess::run({.folder = repository.path(), .arguments = {u"rev-parse"_s, u"HEAD"_s}}, &owner);
        QVERIFY(!answer.isFinished());
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().value(), head.toUtf8() + '\n');
        QTRY_VERIFY(owner.children().isEmpty());
    }

    void aFailureSaysWhy()
    {
        const TestRepository none(TestRepository::Init::None);
        QObject owner;
        const Answer answer = GitProcess::run({.folder = none.path(), .arguments = {u"log"_s}}, &owner);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().cause, Error::Cause::NotARepository);
        QCOMPARE(answer.result().error().origin, none.path());
    }

    void aMissingFolderIsARepositoryThatIsGone()
    {
        const TestRepository none(TestRepository::Init::None);
        QObject owner;
        const Answer answer = GitProcess::run({.folder = none.filePath(u"gone"_s), .arguments = {u"log"_s}}, &owner);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().cause, Error::Cause::RepositoryGone);
    }

    void aMissingGitIsNamed()
    {
        const TestRepository none(TestRepository::Init::None);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        QObject owner;
        const Answer answer = GitProcess::run({.folder = none.path(), .arguments = {u"log"_s}}, &owner);
        qputenv("PATH", path);
        QTRY_VERIFY(answer.isFinished());
        QVERIFY2(answer.result().error().cause == Error::Cause::GitMissing, qPrintable(answer.result().error().detail));
    }

    void cancellingEndsEverythingGitStarted()
    {
        const TestRepository repository;
        QObject owner;
        Answer answer = GitProcess::run(sleeper(repository), &owner);
        QTRY_VERIFY(writtenPid(repository) > 0);
        answer.cancel();
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.resultCount(), 0);
        QTRY_VERIFY(!isAlive(writtenPid(repository)));
    }

    void destroyingTheOwnerEndsIt()
    {
        const TestRepository repository;
        auto owner = std::make_unique<QObject>();
        const Answer answer = GitProcess::run(sleeper(repository), owner.get());
        QTRY_VERIFY(writtenPid(repository) > 0);
        owner.reset();
        QVERIFY(answer.isFinished());
        QVERIFY(answer.isCanceled());
        QTRY_VERIFY(!isAlive(writtenPid(repository)));
    }

    void theDeadlineEndsIt()
    {
        const TestRepository repository;
        QObject owner;
        GitCommand command = sleeper(repository);
        command.deadline = 50ms;
        const Answer answer = GitProcess::run(command, &owner);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().kind, Error::Kind::Timeout);
    }

    void gitHasNoTerminalAndNoInput()
    {
        const TestRepository repository;
        QObject owner;
        const QString script = u"alias.look=!cat; ps -o tty= -p $$; echo $GIT_TERMINAL_PROMPT $GIT_NO_LAZY_FETCH"_s;
        const Answer answer
                = GitProcess::run({.folder = repository.path(), .arguments = {u"-c"_s, script, u"look"_s}}, &owner);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().value().simplified(), "? 0 1");
    }

    void anotherRepositoryInTheEnvironmentIsNotTaken()
    {
        TestRepository repository;
        TestRepository other;
        const QString head = repository.commit(u"file"_s, "x");
        qputenv("GIT_DIR", other.filePath(u".git"_s).toUtf8());
        QObject owner;
        const Answer answer
                = GitProcess::run({.folder = repository.path(), .arguments = {u"rev-parse"_s, u"HEAD"_s}}, &owner);
        qunsetenv("GIT_DIR");
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().value(), head.toUtf8() + '\n');
    }

    void messagesHaveAKind_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<Error::Cause>("cause");
        using Kind = Error::Kind;
        using Cause = Error::Cause;
        QTest::newRow("prompt") << "fatal: could not read Username for 'https://x': terminal prompts disabled"_ba
                                << Kind::Unauthenticated << Cause::AskedForPassword;
        QTest::newRow("key") << "git@x: Permission denied (publickey)."_ba << Kind::Unauthenticated << Cause::Other;
        QTest::newRow("host") << "fatal: unable to access 'https://x/': Could not resolve host: x"_ba
                              << Kind::Unreachable << Cause::Other;
        QTest::newRow("lease") << " ! [rejected]  feat (stale info)"_ba << Kind::Conflict << Cause::Other;
        QTest::newRow("hook") << " ! [remote rejected] feat (pre-receive hook declined)"_ba << Kind::Forbidden
                              << Cause::Refused;
        QTest::newRow("owner") << "fatal: detected dubious ownership in repository at '/x'"_ba << Kind::Forbidden
                               << Cause::DubiousOwnership;
        QTest::newRow("lock") << "fatal: update_ref failed: cannot lock ref 'x': is at a but expected b"_ba
                              << Kind::Conflict << Cause::Other;
        QTest::newRow("other") << "fatal: bad thing"_ba << Kind::Invalid << Cause::Other;
    }

    void messagesHaveAKind()
    {
        QFETCH(QByteArray, message);
        const Error error = GitProcess::classify(message, u"/x"_s);
        QTEST(error.kind, "kind");
        QTEST(error.cause, "cause");
        QCOMPARE(error.detail, QString::fromUtf8(message).trimmed());
    }

    void credentialsAreTakenOut()
    {
        QCOMPARE(GitProcess::withoutCredentials(u"at 'https://ada:s3cr@t@host/x' and ssh://git@host"_s),
                 u"at 'https://host/x' and ssh://host"_s);
        QCOMPARE(GitProcess::withoutCredentials(u"> Authorization: Bearer abc\nnext"_s),
                 u"> Authorization: ...\nnext"_s);
    }
};

GUILESS_TEST(GitProcessTest)

}

#include "tst_gitprocess.moc"
