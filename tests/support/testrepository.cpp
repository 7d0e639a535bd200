// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace Trunkline::Test {

TestRepository::TestRepository(Init init, const QStringList &initOptions)
{
    if (init == Init::None)
        return;
    QStringList arguments{u"init"_s, u"-q"_s, u"-b"_s, u"main"_s};
    if (init == Init::Bare)
        arguments += u"--bare"_s;
    git(arguments + initOptions + QStringList{u"."_s});
}

QString TestRepository::git(const QStringList &arguments)
{
    int exitCode = 0;
    QByteArray output = run(arguments, &exitCode);
    if (exitCode != 0)
        qFatal("git %ls: %s", qUtf16Printable(arguments.join(u' ')), output.constData());
    if (output.endsWith('\n'))
        output.chop(1);
    return QString::fromUtf8(output);
}

bool TestRepository::tryGit(const QStringList &arguments)
{
    int exitCode = 0;
    run(arguments, &exitCode);
    return exitCode == 0;
}

QByteArray TestRepository::run(const QStringList &arguments, int *exitCode)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_EDITOR"_s, u"true"_s);
    environment.insert(u"GIT_AUTHOR_NAME"_s, m_authorName);
    environment.insert(u"GIT_AUTHOR_EMAIL"_s, m_authorEmail);
    environment.insert(u"GIT_COMMITTER_NAME"_s, u"Cleo"_s);
    environment.insert(u"GIT_COMMITTER_EMAIL"_s, u"cleo@example.org"_s);
    environment.insert(u"GIT_AUTHOR_DATE"_s, u"@%1 +0000"_s.arg(m_authorTime.toSecsSinceEpoch()));
    environment.insert(u"GIT_COMMITTER_DATE"_s, u"@%1 +0000"_s.arg(m_committerTime.toSecsSinceEpoch()));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path());
    process.start(u"git"_s, arguments);
    if (!process.waitForFinished(120'000))
        qFatal("git did not end: %ls", qUtf16Printable(arguments.join(u' ')));
    *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    const QByteArray output = process.readAllStandardOutput();
    return *exitCode == 0 ? output : output + process.readAllStandardError();
}

void TestRepository::write(const QString &file, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(filePath(file)).path());
    QFile out(filePath(file));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %ls", qUtf16Printable(file));
}

QString TestRepository::commit(const QString &file, const QByteArray &content, const QDateTime &at,
                               const QString &message)
{
    write(file, content);
    setTime(at, at);
    git({u"add"_s, u"--"_s, file});
    git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, message.isEmpty() ? u"Change %1"_s.arg(file) : message});
    return git({u"rev-parse"_s, u"HEAD"_s});
}

void TestRepository::setTime(const QDateTime &author, const QDateTime &committer)
{
    m_authorTime = author;
    m_committerTime = committer;
}

void TestRepository::setAuthor(const QString &name, const QString &email)
{
    m_authorName = name;
    m_authorEmail = email;
}

}
