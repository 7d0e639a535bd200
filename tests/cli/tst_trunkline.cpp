// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <unistd.h>

using namespace Trunkline::Test;

namespace tst_trunkline {

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

QDateTime ago(std::chrono::seconds age)
{
    return noon().addDuration(-age);
}

/// Compares with the file in tests/golden/cli; TRUNKLINE_UPDATE_GOLDEN=1 writes it instead.
void compareGolden(const QByteArray &actual, const QString &name)
{
    QFile file(QStringLiteral(TEST_FOLDER "/golden/cli/") + name);
    if (qEnvironmentVariableIsSet("TRUNKLINE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArrayList expected = file.readAll().split('\n');
    const QByteArrayList lines = actual.split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
}

/// Trunk with a remote, and one branch for every state and finding.
void fill(TestRepository &repository)
{
    const auto branchOff = [&](const QString &name, const QString &from) {
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, name, from});
    };
    const QString base = repository.commit(u"app.txt"_s, "one\ntwo\nthree\n", ago(120h), u"Begin"_s);
    branchOff(u"feat/invoice-export"_s, base);
    repository.commit(u"invoice.txt"_s, "1\n", ago(71h));
    repository.setAuthor(u"Grace Hopper"_s, u"grace@example.org"_s);
    repository.commit(u"invoice.txt"_s, "2\n", ago(3h));
    branchOff(u"fix/vat-rounding"_s, base);
    repository.commit(u"app.txt"_s, "one\nvat\nthree\n", ago(41h));
    branchOff(u"feat/merged"_s, base);
    repository.commit(u"merged.txt"_s, "m\n", ago(100h));
    branchOff(u"feat/squashed"_s, base);
    repository.commit(u"squashed.txt"_s, "1\n", ago(90h));
    repository.commit(u"squashed.txt"_s, "2\n", ago(89h));
    repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    repository.setAuthor(u"Ada"_s, u"ada@example.org"_s);
    repository.setTime(ago(80h), ago(80h));
    repository.git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"Merge"_s, u"feat/merged"_s});
    repository.commit(u"squashed.txt"_s, "2\n", ago(60h), u"Squash"_s);
    const QString tip = repository.commit(u"app.txt"_s, "one\nTWO\nthree\n", ago(50h));
    branchOff(u"cart"_s, tip);
    repository.setAuthor(u"\u679d\u00e9 \x1b[31m\"X\""_s, u"x@example.org"_s);
    repository.commit(u"cart.txt"_s, "1\n", ago(5h));
    branchOff(u"feat/next"_s, tip);
    repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"https://github.com/acme/platform.git"_s});
    for (const QString &name : {u"main"_s, u"cart"_s})
        repository.git({u"update-ref"_s, u"refs/remotes/origin/"_s + name, u"refs/heads/"_s + name});
    repository.git({u"update-ref"_s, u"refs/heads/cart"_s, tip});
}

const QStringList itemKeys{u"ageSeconds"_s, u"ahead"_s,    u"author"_s,       u"behind"_s,      u"conflictsWithTrunk"_s,
                           u"dueAt"_s,      u"findings"_s, u"lastCommitAt"_s, u"localAhead"_s,  u"localBehind"_s,
                           u"mergeBase"_s,  u"merged"_s,   u"name"_s,         u"pullRequest"_s, u"refs"_s,
                           u"startedAt"_s,  u"state"_s,    u"tip"_s};

bool isNullOr(const QJsonValue &value, QJsonValue::Type type)
{
    return value.isNull() || value.type() == type;
}

/// The contract's shape: every key is there, with its type or null.
void checkShape(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, json.constData());
    QCOMPARE(document["schema"_L1].toInt(), 1);
    QVERIFY(QDateTime::fromString(document["generatedAt"_L1].toString(), Qt::ISODate).isValid());
    QVERIFY(isNullOr(document["repository"_L1], QJsonValue::String));
    QVERIFY(isNullOr(document["trunk"_L1], QJsonValue::String));
    QCOMPARE(document["source"_L1].toObject().keys().join(u' '), u"asOf error name state"_s);
    QVERIFY(document["items"_L1].isArray());
    for (const QJsonValue &item : document["items"_L1].toArray()) {
        QCOMPARE(item.toObject().keys(), itemKeys);
        for (const auto key : {"name"_L1, "tip"_L1})
            QVERIFY(item[key].isString());
        for (const auto key : {"startedAt"_L1, "lastCommitAt"_L1, "dueAt"_L1, "mergeBase"_L1, "merged"_L1, "state"_L1})
            QVERIFY2(isNullOr(item[key], QJsonValue::String), key.data());
        for (const auto key :
             {"ageSeconds"_L1, "ahead"_L1, "behind"_L1, "localAhead"_L1, "localBehind"_L1, "pullRequest"_L1})
            QVERIFY2(isNullOr(item[key], QJsonValue::Double), key.data());
        QVERIFY(!item["refs"_L1].toArray().isEmpty());
        QVERIFY(item["findings"_L1].isArray());
        QVERIFY(isNullOr(item["conflictsWithTrunk"_L1], QJsonValue::Array));
    }
}

}

/// The program itself, as a user starts it.
class TrunklineTest : public QObject
{
    Q_OBJECT

private:
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "COLUMNS"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"none-is-needed"_s);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
        return environment;
    }

    Outcome run(const QString &folder, const QStringList &arguments, const QProcessEnvironment &environment) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral(TRUNKLINE_BINARY),
                      arguments + QStringList{u"--now"_s, noon().toString(Qt::ISODate)});
        if (!process.waitForFinished(60'000))
            process.kill();
        return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }
    Outcome run(const QString &folder, const QStringList &arguments) const
    {
        return run(folder, arguments, environment());
    }

    /// A repository whose refs only git can read, and a git that never ends.
    QProcessEnvironment environmentWithHangingGit(const QTemporaryDir &programs) const
    {
        QFile git(programs.filePath(u"git"_s));
        if (git.open(QIODevice::WriteOnly))
            git.write("#!/bin/sh\nexec sleep 60\n");
        git.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        git.close();
        QProcessEnvironment result = environment();
        result.insert(u"PATH"_s, programs.path() + u':' + result.value(u"PATH"_s));
        return result;
    }

    QTemporaryDir m_home;

private Q_SLOTS:
    void branchesAsJson()
    {
        TestRepository repository;
        fill(repository);
        const Outcome outcome = run(repository.path(), {u"branches"_s, u"--json"_s});
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
        checkShape(outcome.out);
        compareGolden(outcome.out, u"branches.json"_s);
        // and the same from what is remembered, from a folder further down, and named by --repo
        QDir(repository.path()).mkdir(u"folder"_s);
        QCOMPARE(run(repository.filePath(u"folder"_s), {u"branches"_s, u"--json"_s}).out, outcome.out);
        QCOMPARE(run(u"/"_s, {u"branches"_s, u"--json"_s, u"--repo"_s, repository.path()}).out, outcome.out);
    }

    void branchesAsTable()
    {
        TestRepository repository;
        fill(repository);
        compareGolden(run(repository.path(), {u"branches"_s}).out, u"branches.txt"_s);
        QProcessEnvironment narrow = environment();
        narrow.insert(u"COLUMNS"_s, u"90"_s);
        compareGolden(run(repository.path(), {u"branches"_s, u"--color"_s, u"always"_s}, narrow).out,
                      u"branches-90-colour.txt"_s);
    }

    void statusAsJsonAndText()
    {
        TestRepository repository;
        fill(repository);
        const Outcome outcome = run(repository.path(), {u"status"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(!QJsonDocument::fromJson(outcome.out).isNull());
        compareGolden(outcome.out, u"status.json"_s);
        compareGolden(run(repository.path(), {u"status"_s}).out, u"status.txt"_s);
    }

    void checkInEveryFormat_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("golden");
        QTest::newRow("text") << QStringList() << u"check.txt"_s;
        QTest::newRow("json") << QStringList{u"--json"_s} << u"check.json"_s;
        QTest::newRow("sarif") << QStringList{u"--format"_s, u"sarif"_s} << u"check.sarif"_s;
        QTest::newRow("junit") << QStringList{u"--format"_s, u"junit"_s, u"--fail-on"_s, u"warning"_s}
                               << u"check.junit.xml"_s;
        QTest::newRow("workflow commands") << QStringList{u"--format=github"_s} << u"check.github.txt"_s;
    }

    void checkInEveryFormat()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, golden);
        TestRepository repository;
        fill(repository);
        repository.write(u".trunkline.yaml"_s,
                         "rules: {BRANCH-4: error}\n"
                         "exemptions:\n"
                         "  - {rule: BRANCH-3, subject: feat/squ*, reason: \"kept for the audit\", by: Ada, "
                         "until: 2026-03-02}\n"
                         "  - {rule: BRANCH-3, subject: feat/merged, reason: forgotten, by: Ada, until: 2026-02-27}\n");
        const Outcome outcome = run(repository.path(), QStringList{u"check"_s} + arguments);
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 1);
        compareGolden(outcome.out, golden);
    }

    void checkFailsWhereTheBarStands_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("errors alone") << u"--only BRANCH-2"_s << 1;
        QTest::newRow("warnings are below the bar") << u"--only BRANCH-3"_s << 0;
        QTest::newRow("the bar is lower") << u"--only BRANCH-3 --fail-on warning"_s << 1;
        QTest::newRow("no bar") << u"--fail-on never"_s << 0;
        QTest::newRow("rules by subject, in any case") << u"--only trunk,branch"_s << 1;
        QTest::newRow("no such rule") << u"--only BRANCH-22"_s << 2;
        QTest::newRow("no such format") << u"--format yaml"_s << 2;
        QTest::newRow("no such severity") << u"--fail-on fatal"_s << 2;
        QTest::newRow("too many words") << u"now"_s << 2;
    }

    void checkFailsWhereTheBarStands()
    {
        QFETCH(const QString, arguments);
        QFETCH(const int, exitCode);
        TestRepository repository;
        fill(repository);
        const Outcome outcome = run(repository.path(), QStringList{u"check"_s} + arguments.split(u' '));
        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(outcome.err.isEmpty(), exitCode != 2);
        if (exitCode != 2 && arguments.contains("BRANCH"_L1)) {
            QVERIFY(!outcome.out.contains("BRANCH-1"));
            QVERIFY(!outcome.out.contains("FLAG"));
        }
    }

    void anotherVerbsOptionsAreRefused()
    {
        TestRepository repository;
        fill(repository);
        const Outcome outcome = run(repository.path(), {u"branches"_s, u"--only"_s, u"BRANCH-1"_s});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.err, "trunkline: --only does not go with branches; see: trunkline --help\n"_ba);
    }

    void withoutARepositoryNothingIsCalledFine()
    {
        const Outcome outcome = run(m_home.path(), {u"check"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 3);
        const QJsonDocument json = QJsonDocument::fromJson(outcome.out);
        QVERIFY(json["items"_L1].toArray().isEmpty());
        QCOMPARE(json["unknown"_L1].toArray().size(), 43);
    }

    void rulesOfTheRepositoryCount()
    {
        TestRepository repository;
        fill(repository);
        repository.write(u".trunkline.yaml"_s, "branches:\n  overdue: 4h\n  due: 2h\n  prefixes: [cart]\n");
        const QJsonDocument json = QJsonDocument::fromJson(run(repository.path(), {u"branches"_s, u"--json"_s}).out);
        for (const QJsonValue &item : json["items"_L1].toArray()) {
            if (item["name"_L1].toString() == u"cart"_s) {
                QCOMPARE(item["state"_L1].toString(), u"overdue"_s);
                QCOMPARE(item["findings"_L1].toArray(), QJsonArray{u"BRANCH-2"_s});
                return;
            }
        }
        QFAIL("no cart");
    }

    void forcePushOnTrunkIsAFinding()
    {
        TestRepository repository;
        fill(repository);
        repository.git({u"update-ref"_s, u"-m"_s, u"fetch: forced-update"_s, u"--create-reflog"_s,
                        u"refs/remotes/origin/main"_s, u"refs/heads/main~1"_s});
        repository.git({u"update-ref"_s, u"-m"_s, u"fetch: forced-update"_s, u"--create-reflog"_s,
                        u"refs/remotes/origin/main"_s, u"refs/heads/fix/vat-rounding"_s});
        const QJsonDocument json = QJsonDocument::fromJson(run(repository.path(), {u"status"_s, u"--json"_s}).out);
        QCOMPARE(json["findings"_L1][0]["rule"_L1].toString(), u"TRUNK-1"_s);
        QCOMPARE(json["findings"_L1][0]["subject"_L1]["key"_L1].toString(), u"main"_s);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("not a repository") << u"plain"_s << 3 << u"notFound"_s << u"There is no git repository"_s;
        QTest::newRow("no such folder") << u"missing"_s << 3 << u"notFound"_s << u"There is no folder"_s;
        QTest::newRow("no commit") << u"empty"_s << 3 << u""_s << u"There is no commit yet"_s;
        QTest::newRow("no trunk") << u"trunkless"_s << 3 << u""_s << u"trunk: main"_s;
        QTest::newRow("bad rules") << u"badrules"_s << 2 << u"invalid"_s << u".trunkline.yaml"_s;
        if (geteuid() == 0)
            QTest::newRow("another owner")
                    << u"foreign"_s << 3 << u"forbidden"_s << u"git config --global --add safe.directory"_s;
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(const QString, state);
        QFETCH(const int, exitCode);
        QFETCH(const QString, kind);
        QFETCH(const QString, words);
        TestRepository repository(state == u"plain"_s ? TestRepository::Init::None : TestRepository::Init::Normal);
        if (state != u"plain"_s && state != u"empty"_s)
            repository.commit(u"file"_s, "x");
        if (state == u"trunkless"_s)
            repository.git({u"branch"_s, u"-m"_s, u"main"_s, u"develop"_s});
        if (state == u"badrules"_s)
            repository.write(u".trunkline.yaml"_s, "branches:\n  due: soon\n");
        if (state == u"foreign"_s) {
            QDirIterator entries(repository.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                 QDirIterator::Subdirectories);
            while (entries.hasNext())
                QCOMPARE(chown(QFile::encodeName(entries.next()).constData(), 1, 1), 0);
            QCOMPARE(chown(QFile::encodeName(repository.path()).constData(), 1, 1), 0);
        }
        const QString path = state == u"missing"_s ? repository.filePath(u"gone"_s) : repository.path();
        const Outcome outcome = run(u"/"_s, {u"branches"_s, u"--json"_s, u"--repo"_s, path});
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.err.startsWith("trunkline: ") && outcome.err.contains(words.toUtf8()),
                 outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
        checkShape(outcome.out);
        const QJsonDocument json = QJsonDocument::fromJson(outcome.out);
        QCOMPARE(json["source"_L1]["state"_L1].toString(), u"failed"_s);
        QVERIFY(json["items"_L1].toArray().isEmpty());
        if (!kind.isEmpty())
            QCOMPARE(json["source"_L1]["error"_L1]["kind"_L1].toString(), kind);
        QCOMPARE(run(u"/"_s, {u"branches"_s, u"--repo"_s, path}).out, QByteArray());
    }

    void awkwardRepositoriesAreRead_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"bare", "detached", "reftable", "worktree", "shallow", "unrelated", "1970", "future"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void awkwardRepositoriesAreRead()
    {
        QFETCH(const QString, state);
        TestRepository repository(TestRepository::Init::Normal,
                                  state == u"reftable"_s ? QStringList{u"--ref-format=reftable"_s} : QStringList());
        const QDateTime at = state == u"1970"_s ? QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC)
                : state == u"future"_s          ? noon().addYears(50)
                                                : ago(1h);
        repository.commit(u"file"_s, "x", ago(100h));
        repository.commit(u"file"_s, "y", ago(99h));
        if (state == u"unrelated"_s)
            repository.git({u"checkout"_s, u"-q"_s, u"--orphan"_s, u"feat/a"_s});
        else
            repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/a"_s});
        repository.commit(u"other"_s, "z", at);
        repository.git({u"checkout"_s, u"-q"_s, state == u"detached"_s ? u"--detach"_s : u"main"_s});
        QTemporaryDir other;
        QString path = repository.path();
        if (state == u"bare"_s || state == u"shallow"_s) {
            path = other.filePath(u"clone"_s);
            const QStringList how = state == u"bare"_s ? QStringList{u"--mirror"_s}
                                                       : QStringList{u"--depth=1"_s, u"--no-single-branch"_s};
            repository.git(QStringList{u"clone"_s, u"-q"_s} + how
                           + QStringList{"file://"_L1 + repository.path(), path});
        } else if (state == u"worktree"_s) {
            path = other.filePath(u"tree"_s);
            repository.git({u"worktree"_s, u"add"_s, u"-q"_s, path, u"feat/a"_s});
        }
        const Outcome outcome = run(path, {u"branches"_s, u"--json"_s});
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
        checkShape(outcome.out);
        const QJsonDocument json = QJsonDocument::fromJson(outcome.out);
        QCOMPARE(json["items"_L1].toArray().size(), 1);
        const QJsonValue item = json["items"_L1][0];
        QCOMPARE(item["name"_L1].toString(), u"feat/a"_s);
        if (state == u"unrelated"_s || state == u"shallow"_s)
            QVERIFY(item["mergeBase"_L1].isNull());
        else
            QCOMPARE(item["ahead"_L1].toInt(-1), 1);
        if (state == u"future"_s)
            QCOMPARE(item["ageSeconds"_L1].toInt(-1), 0);
    }

    void wrongUseEndsWithTwo()
    {
        const Outcome outcome = run(u"/"_s, {u"branches"_s, u"--jsn"_s});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(outcome.err, "trunkline: Unknown option 'jsn'; see: trunkline --help\n");
    }

    void versionAndHelpNeedNoDisplay()
    {
        QVERIFY(run(u"/"_s, {u"--version"_s}).out.startsWith("trunkline 0."));
        QVERIFY(run(u"/"_s, {u"--help"_s}).out.contains("trunkline branches"));
    }

    void anyLocaleIsQuiet()
    {
        TestRepository repository;
        fill(repository);
        QProcessEnvironment foreign = environment();
        for (const QString &locale : {u"C"_s, u"xx_YY.UTF-8"_s, u"de_DE.ISO-8859-1"_s}) {
            foreign.insert(u"LC_ALL"_s, locale);
            const Outcome outcome = run(repository.path(), {u"branches"_s}, foreign);
            QCOMPARE(outcome.err, QByteArray());
            QVERIFY(outcome.out.contains("\u679d\u00e9"));
        }
    }

    void fullDiskIsNoSuccess()
    {
        TestRepository repository;
        fill(repository);
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(repository.path());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(TRUNKLINE_BINARY), {u"branches"_s, u"--json"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().startsWith("trunkline: The output could not be written"));
    }

    void timeoutEndsAHangingGit()
    {
        TestRepository repository(TestRepository::Init::Normal, {u"--ref-format=reftable"_s});
        repository.commit(u"file"_s, "x");
        const QTemporaryDir programs;
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = run(repository.path(), {u"branches"_s, u"--json"_s, u"--timeout"_s, u"0.3"_s},
                                    environmentWithHangingGit(programs));
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(QJsonDocument::fromJson(outcome.out)["source"_L1]["error"_L1]["kind"_L1].toString(), u"timeout"_s);
    }

    void interruptEndsPromptly()
    {
        TestRepository repository(TestRepository::Init::Normal, {u"--ref-format=reftable"_s});
        repository.commit(u"file"_s, "x");
        const QTemporaryDir programs;
        QProcess process;
        process.setProcessEnvironment(environmentWithHangingGit(programs));
        process.setWorkingDirectory(repository.path());
        process.start(QStringLiteral(TRUNKLINE_BINARY), {u"branches"_s});
        QVERIFY(process.waitForStarted());
        QVERIFY(!process.waitForFinished(500));
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(1000));
    }
};

GUILESS_TEST(TrunklineTest)

}

#include "tst_trunkline.moc"
