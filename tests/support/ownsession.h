// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace Trunkline::Test {

/// What a desktop session of the test's own begins with.
struct OwnSession
{
    QStringList tools; ///< besides dbus-run-session
    QString prologue; ///< shell, within the session
    QMap<QString, QString> environment;
};

/// Runs this test program again in a session with a bus, a home and a runtime folder of its own, and returns how that
/// ended (77: it takes what is not there); nothing when this is that session already.
inline std::optional<int> runInOwnSession(int argc, char *argv[], const OwnSession &wanted = {})
{
    constexpr auto Mark = "TRUNKLINE_IN_SESSION";
    constexpr int MostMilliseconds = 120'000;
    if (qEnvironmentVariableIsSet(Mark))
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    for (const QString &tool : QStringList{QStringLiteral("dbus-run-session")} + wanted.tools) {
        if (!QStandardPaths::findExecutable(tool).isEmpty())
            continue;
        std::printf("skipped: no %s\n", qPrintable(tool));
        return 77;
    }
    const QTemporaryDir home;
    const QString runtime = home.filePath(QStringLiteral("run"));
    if (!QDir().mkpath(runtime))
        return 1;
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.insert(QString::fromLatin1(Mark), QStringLiteral("1"));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const auto &[name, value] : wanted.environment.asKeyValueRange())
        environment.insert(name, value);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString script = wanted.prologue + QStringLiteral("exec \"$@\"");
    session.start(QStringLiteral("dbus-run-session"),
                  QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                              QStringLiteral("sh"), QCoreApplication::applicationFilePath()}
                          + QCoreApplication::arguments().sliced(1));
    const bool hasEnded = session.waitForFinished(MostMilliseconds) && session.exitStatus() == QProcess::NormalExit;
    return hasEnded ? session.exitCode() : 1;
}

}
