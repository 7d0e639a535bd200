// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxhistory.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int GitDeadline = 60'000;

QByteArray data(const QByteArray &text)
{
    return "data " + QByteArray::number(text.size()) + '\n' + text + '\n';
}

QByteArray signature(const char *role, const SandboxCommit &commit)
{
    return role + QString(u' ' + commit.author.name + " <"_L1 + commit.author.email() + "> "_L1).toUtf8()
            + QByteArray::number(commit.at.toSecsSinceEpoch()) + " +0000\n";
}

}

QString SandboxHistory::commit(const SandboxCommit &commit)
{
    const QString mark = u":%1"_s.arg(++m_marks);
    const QString parent = commit.parent.isEmpty() ? m_tips.value(commit.branch) : commit.parent;
    const QByteArray ref = "refs/heads/" + commit.branch.toUtf8();
    if (!m_tips.contains(commit.branch)) // else it would go on from where the ref stands
        m_stream += "reset " + ref + "\n\n";
    m_stream += "commit " + ref + "\nmark " + mark.toUtf8() + '\n' + signature("author", commit)
            + signature("committer", commit) + data(commit.message.toUtf8());
    if (!parent.isEmpty())
        m_stream += "from " + parent.toUtf8() + '\n';
    if (!commit.merged.isEmpty())
        m_stream += "merge " + commit.merged.toUtf8() + '\n';
    for (const auto &[path, content] : commit.files.asKeyValueRange())
        m_stream += content.isEmpty() ? QByteArray("D " + path.toUtf8() + '\n')
                                      : QByteArray("M 100644 inline " + path.toUtf8() + '\n' + data(content));
    m_stream += '\n';
    m_tips[commit.branch] = mark;
    return mark;
}

Result<void> SandboxHistory::write(const QString &gitDir)
{
    const QString marks = gitDir + "/sandbox-marks"_L1;
    const Result<QByteArray> written = runSandboxGit(
            gitDir, {u"fast-import"_s, u"--quiet"_s, u"--force"_s, "--export-marks="_L1 + marks}, m_stream);
    if (!written)
        return Failure(written.error());
    m_stream.clear();
    QFile file(marks);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{.kind = Error::Kind::NotFound, .origin = marks, .detail = file.errorString()});
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const qsizetype blank = line.indexOf(' '); blank > 0)
            m_ids.insert(QString::fromLatin1(line.first(blank)), QString::fromLatin1(line.sliced(blank + 1)));
    }
    file.remove();
    return {};
}

Result<QByteArray> runSandboxGit(const QString &folder, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, arguments);
    const auto failed = [&](const QString &why) {
        return Failure(Error{.kind = Error::Kind::Unreachable, .origin = "git "_L1 + arguments.first(), .detail = why});
    };
    if (!process.waitForStarted())
        return failed(process.errorString());
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(GitDeadline) || process.exitStatus() != QProcess::NormalExit)
        return failed(process.errorString());
    if (process.exitCode() != 0)
        return failed(QString::fromUtf8(process.readAllStandardError()).trimmed());
    return process.readAllStandardOutput();
}

}
