// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <csignal>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_singleinstance {

/// One window for each repository, over a session bus of the test's own.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    TestRepository m_repository;
    TestRepository m_other;
    QProcess m_bus;
    QString m_address;

    void start(QProcess &process, const QStringList &arguments, const QString &bus)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "GH_TOKEN", "GITHUB_TOKEN"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"DOCKER_HOST"_s, u"unix:///nowhere/docker.sock"_s);
        for (const auto &[name, folder] :
             {std::pair(u"XDG_CONFIG_HOME"_s, u"config"_s), std::pair(u"XDG_CACHE_HOME"_s, u"cache"_s),
              std::pair(u"XDG_STATE_HOME"_s, u"state"_s)})
            environment.insert(name, m_home.filePath(folder));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRUNKLINE_BINARY), arguments);
    }

    static bool endsBySignal(QProcess &process)
    {
        ::kill(pid_t(process.processId()), SIGTERM);
        return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit;
    }

    /// How many windows have said so on the bus.
    int windows()
    {
        QProcess ask;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
        ask.setProcessEnvironment(environment);
        ask.start(u"dbus-send"_s,
                  {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                   u"org.freedesktop.DBus.ListNames"_s});
        ask.waitForFinished(10'000);
        return int(ask.readAllStandardOutput().count("org.trunkline.r"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_repository.commit(u"app.txt"_s, "one");
        m_other.commit(u"app.txt"_s, "one");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(10'000))
            QSKIP("there is no dbus-daemon");
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished(10'000);
    }

    void theSecondOneHandsOverAndEnds()
    {
        QProcess first;
        start(first, {m_repository.path()}, m_address);
        QTRY_COMPARE_WITH_TIMEOUT(windows(), 1, 30'000);
        QProcess second;
        start(second, {u"trunkline://flags/new_checkout?repository="_s + m_repository.path()}, m_address);
        QVERIFY(second.waitForFinished(30'000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        QVERIFY(endsBySignal(first));
        // what it showed last is what the second was asked for
        QCOMPARE(QSettings(m_home.filePath(u"config/Trunkline/Trunkline.conf"_s), QSettings::IniFormat)
                         .value("window/page")
                         .toString(),
                 u"flags"_s);
    }

    void aBusThatHangsKeepsNobodyWaiting()
    {
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        SingleInstance instance;
        std::optional<SingleInstance::Claim> claimed;
        ::kill(pid_t(m_bus.processId()), SIGSTOP);
        QElapsedTimer timer;
        timer.start();
        instance.claim(m_repository.path(), {u"trunkline"_s}, [&](SingleInstance::Claim claim) { claimed = claim; });
        const qint64 blocked = timer.elapsed();
        const bool isAnswered = QTest::qWaitFor([&] { return claimed.has_value(); }, 10'000);
        ::kill(pid_t(m_bus.processId()), SIGCONT);
        QVERIFY2(blocked < 100, qPrintable(QString::number(blocked)));
        QVERIFY(isAnswered);
        QCOMPARE(*claimed, SingleInstance::Claim::Ours);
    }

    void anotherRepositoryHasAWindowOfItsOwn()
    {
        QProcess first;
        QProcess second;
        start(first, {m_repository.path()}, m_address);
        QTRY_COMPARE_WITH_TIMEOUT(windows(), 1, 30'000);
        start(second, {m_other.path()}, m_address);
        QTRY_COMPARE_WITH_TIMEOUT(windows(), 2, 30'000);
        QVERIFY(endsBySignal(first));
        QVERIFY(endsBySignal(second));
    }

    void withoutABusEveryoneHasAWindow()
    {
        QDir(m_home.filePath(u"cache"_s)).removeRecursively();
        QProcess process;
        start(process, {m_repository.path()}, u"unix:path=/nowhere/bus"_s);
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_home.filePath(u"cache/trunkline"_s)), 30'000);
        QCOMPARE(process.state(), QProcess::Running);
        QVERIFY(endsBySignal(process));
    }

    void aLinkThatLeadsNowhereIsRefused()
    {
        QProcess process;
        start(process, {u"trunkline://flags/x?repository=/nowhere"_s}, m_address);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
    }
};

GUILESS_TEST(SingleInstanceTest)

}

#include "tst_singleinstance.moc"
