// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tst_demo {

/// The sandbox: needs nothing, shows everything, leaves nothing.
class DemoTest : public QObject
{
    Q_OBJECT

private:
    const QString m_now = u"2026-11-26T09:00:00Z"_s;
    QTemporaryDir m_home; ///< of a user with settings and folders of all kinds
    QTemporaryDir m_temporary;

    void start(QProcess &process, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "GH_TOKEN", "GITHUB_TOKEN"})
            environment.remove(QString::fromLatin1(name));
        for (const auto &[name, folder] :
             {std::pair(u"XDG_CONFIG_HOME"_s, u"config"_s), std::pair(u"XDG_CACHE_HOME"_s, u"cache"_s),
              std::pair(u"XDG_DATA_HOME"_s, u"data"_s), std::pair(u"XDG_STATE_HOME"_s, u"state"_s)})
            environment.insert(name, m_home.filePath(folder));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"TMPDIR"_s, m_temporary.path());
        environment.insert(u"DOCKER_HOST"_s, u"unix:///nowhere/docker.sock"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/bus"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        process.start(QStringLiteral(TRUNKLINE_BINARY), arguments);
    }

    int run(const QStringList &arguments, QByteArray *output = nullptr)
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(120'000))
            process.kill();
        if (output)
            *output = process.readAllStandardOutput();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QStringList sandboxes() const { return QDir(m_temporary.path()).entryList({u"trunkline-demo-*"_s}, QDir::Dirs); }

    QStringList filesOfTheUser() const
    {
        QStringList files;
        QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(all.next());
        files.sort();
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_home.filePath(u"config/Trunkline"_s)));
        QFile settings(m_home.filePath(u"config/Trunkline/Trunkline.conf"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[window]\npage=flags\n");
    }

    void everyPageIsFilledAndNothingIsLeft()
    {
        QTemporaryDir pictures;
        const QStringList before = filesOfTheUser();
        QCOMPARE(run({u"--demo"_s, u"--capture"_s, pictures.path(), u"--now"_s, m_now}), 0);
        for (const QString &page : {u"overview"_s, u"changes"_s, u"branches"_s, u"prs"_s, u"flags"_s, u"migrations"_s,
                                    u"services"_s, u"previews"_s, u"rules"_s, u"reports"_s})
            QVERIFY2(!QImage(pictures.filePath(page + "-light.png"_L1)).isNull(), qPrintable(page));
        QCOMPARE(filesOfTheUser(), before);
        QCOMPARE(sandboxes(), QStringList());
    }

    void everySourceAnswersInTheTerminal()
    {
        QByteArray first;
        QCOMPARE(run({u"status"_s, u"--demo"_s, u"--json"_s, u"--now"_s, m_now}, &first), 0);
        const QJsonObject status = QJsonDocument::fromJson(first).object();
        const QJsonArray sources = status[u"sources"_s].toArray();
        QCOMPARE(sources.size(), 4);
        for (const QJsonValue &source : sources)
            QCOMPARE(source[u"state"_s].toString(), u"live"_s);
        QByteArray second;
        QCOMPARE(run({u"branches"_s, u"--demo"_s, u"--now"_s, m_now}, &first), 0);
        QCOMPARE(run({u"branches"_s, u"--demo"_s, u"--now"_s, m_now}, &second), 0);
        QVERIFY(first.contains("feat/invoice-export"));
        QCOMPARE(first, second);
        QCOMPARE(sandboxes(), QStringList());
    }

    void aFlagCanBeChanged()
    {
        QByteArray output;
        QCOMPARE(run({u"flags"_s, u"set"_s, u"new_checkout"_s, u"--percent"_s, u"40"_s, u"--reason"_s, u"trying"_s,
                      u"--yes"_s, u"--demo"_s},
                     &output),
                 0);
        QVERIFY2(output.contains("40"), output.constData());
    }

    void itEndsInGoodOrderWhenItIsTerminated_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void itEndsInGoodOrderWhenItIsTerminated()
    {
        QFETCH(const int, signal);
        QProcess process;
        start(process, {u"--demo"_s});
        const auto isUp = [this] {
            const QStringList all = sandboxes();
            return !all.isEmpty()
                    && QFile::exists(m_temporary.filePath(all.first() + "/cache/trunkline"_L1)); // it reads already
        };
        QTRY_VERIFY_WITH_TIMEOUT(isUp(), 30'000);
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(sandboxes(), QStringList());
    }

    void whatItBringsItselfIsRefused()
    {
        QCOMPARE(run({u"--demo"_s, u"--repo"_s, u"."_s}), 2);
        QCOMPARE(run({u"--demo"_s, m_home.path()}), 2);
    }
};

GUILESS_TEST(DemoTest)

}

#include "tst_demo.moc"
