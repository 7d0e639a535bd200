// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QImage>
#include <QProcess>
#include <QTest>

using namespace Trunkline::Test;

namespace tst_capture {

/// Pictures of the window, without a display.
class CaptureTest : public QObject
{
    Q_OBJECT

private:
    int capture(const QString &folder)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "GH_TOKEN", "GITHUB_TOKEN", "DOCKER_HOST"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRUNKLINE_BINARY),
                      {u"--capture"_s, folder, u"--now"_s, noon().toString(Qt::ISODate), m_repository.path()});
        if (!process.waitForFinished(120'000))
            process.kill();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QTemporaryDir m_home;
    TestRepository m_repository;

private Q_SLOTS:
    void initTestCase() { m_repository.commit(u"app.txt"_s, "one"); }

    void everyPageIsPicturedLightAndDark()
    {
        QCOMPARE(capture(m_home.filePath(u"pictures"_s)), 0);
        for (const QString &page :
             {u"overview"_s, u"branches"_s, u"prs"_s, u"flags"_s, u"migrations"_s, u"services"_s}) {
            const QString base = m_home.filePath(u"pictures/"_s + page);
            const QImage light(base + "-light.png"_L1);
            const QImage dark(base + "-dark.png"_L1);
            QVERIFY2(!light.isNull(), qPrintable(base));
            QVERIFY(light.pixelColor(2, 2).lightness() > 200);
            QVERIFY(dark.pixelColor(2, 2).lightness() < 80);
            QCOMPARE(QImage(base + "-light@2x.png"_L1).size(), light.size() * 2);
            QCOMPARE(QImage(base + "-dark@2x.png"_L1).size(), light.size() * 2);
        }
        QVERIFY(!QFile::exists(m_home.filePath(u"config/Trunkline/Trunkline.conf"_s)));
    }

    void aFolderThatCannotBeMadeIsSaid() { QCOMPARE(capture(u"/proc/none/here"_s), 3); }
};

GUILESS_TEST(CaptureTest)

}

#include "tst_capture.moc"
