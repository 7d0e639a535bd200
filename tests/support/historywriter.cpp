// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/historywriter.h"

#include <QFile>
#include <QProcess>

namespace Trunkline::Test {

static constexpr auto scratchRef = "refs/import/scratch";

QString HistoryWriter::reference(int commit) const
{
    return m_ids[commit].isEmpty() ? u":%1"_s.arg(commit + 1) : m_ids[commit];
}

int HistoryWriter::commit(const QList<int> &parents, qint64 authoredAt, qint64 committedAt)
{
    const int number = count();
    m_ids.append(QString());
    const QByteArray message = "Commit " + QByteArray::number(number);
    m_stream += QByteArray("reset ") + scratchRef + "\n\ncommit " + scratchRef;
    m_stream += "\nmark :" + QByteArray::number(number + 1);
    m_stream += "\nauthor Ada <ada@example.org> " + QByteArray::number(authoredAt) + " +0100";
    m_stream += "\ncommitter Cleo <cleo@example.org> " + QByteArray::number(committedAt) + " +0000";
    m_stream += "\ndata " + QByteArray::number(message.size()) + "\n" + message + "\n";
    for (qsizetype i = 0; i < parents.size(); ++i)
        m_stream += (i == 0 ? "from " : "merge ") + reference(parents[i]).toLatin1() + "\n";
    m_stream += "\n";
    return number;
}

void HistoryWriter::branch(const QString &name, int commit)
{
    m_stream += "reset refs/heads/" + name.toUtf8() + "\nfrom " + reference(commit).toLatin1() + "\n\n";
}

void HistoryWriter::write()
{
    m_stream += QByteArray("reset ") + scratchRef + "\nfrom " + QByteArray(40, '0') + "\n\n";
    const QString marks = m_repository.filePath(u".git/marks"_s);
    QProcess process;
    process.setWorkingDirectory(m_repository.path());
    process.start(u"git"_s,
                  {u"-c"_s, u"core.fsync=none"_s, u"fast-import"_s, u"--quiet"_s, u"--force"_s,
                   u"--export-marks="_s + marks});
    process.write(std::exchange(m_stream, {}));
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("git fast-import: %s", process.readAllStandardError().constData());
    QFile file(marks);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(':'))
            m_ids[line.sliced(1, line.indexOf(' ') - 1).toInt() - 1]
                    = QString::fromLatin1(line.sliced(line.indexOf(' ') + 1));
    }
}

void HistoryWriter::addRandom(QRandomGenerator &random, int count)
{
    constexpr int reach = 12;
    for (int i = 0; i < count; ++i) {
        const int dice = random.bounded(100);
        const int wanted = dice < 4 ? 0 : dice < 70 ? 1 : dice < 95 ? 2 : 3 + random.bounded(3);
        QList<int> parents;
        for (int k = 0; k < wanted; ++k) {
            const int parent = this->count() - 1 - random.bounded(reach);
            if (parent >= 0 && !parents.contains(parent))
                parents.append(parent);
        }
        const qint64 now = 1'600'000'000 + 1000LL * this->count();
        commit(parents, now - random.bounded(100'000), now + random.bounded(-3000, 3000));
    }
}

}
