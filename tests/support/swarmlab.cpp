// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/swarmlab.h"

#include <QDir>
#include <QElapsedTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Trunkline::Test {

static constexpr int StartTimeout = 60'000;

SwarmLab::SwarmLab(int nodes)
    : m_folder(QDir::tempPath() + u"/trunkline-"_s // a socket's path must be short
               + QUuid::createUuid().toString(QUuid::Id128).first(12))
{
    m_lab.start(QStringLiteral(SWARMLAB), {m_folder, QString::number(nodes)});
    if (const QString line = readLine(); line != "ready"_L1) {
        m_lab.waitForFinished(5000);
        const QString words = QString::fromLocal8Bit(m_lab.readAllStandardError()).trimmed();
        m_whyNot = m_lab.exitCode() == 77 ? words.section(u'\n', -1) : u"broken: "_s + line + words;
    }
}

SwarmLab::~SwarmLab()
{
    m_lab.closeWriteChannel();
    if (!m_lab.waitForFinished(20'000))
        qWarning("the lab does not end");
}

QString SwarmLab::readLine()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_lab.canReadLine() && timer.elapsed() < StartTimeout)
        if (!m_lab.waitForReadyRead(500) && m_lab.state() == QProcess::NotRunning)
            break;
    return QString::fromLocal8Bit(m_lab.readLine()).trimmed();
}

QString SwarmLab::socket(int node) const
{
    return m_folder + u"/n%1.sock"_s.arg(node);
}

void SwarmLab::command(const QString &words)
{
    m_lab.write(words.toLocal8Bit() + '\n');
    if (const QString answer = readLine(); answer != "ok"_L1)
        qFatal("%s: %s", qPrintable(words), qPrintable(answer));
}

QString SwarmLab::docker(const QString &words, int node)
{
    QProcess docker;
    docker.start(u"docker"_s, QStringList{u"--host"_s, u"unix://"_s + socket(node)} + QProcess::splitCommand(words));
    docker.waitForFinished();
    if (docker.exitCode() != 0)
        qWarning("docker %s: %s", qPrintable(words), docker.readAllStandardError().constData());
    return QString::fromUtf8(docker.readAllStandardOutput()).trimmed();
}

}
