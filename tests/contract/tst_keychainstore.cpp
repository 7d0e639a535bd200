// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubsignin.h"
#include "app/adapters/github/githubtokens.h"
#include "app/adapters/keychain/keychainstore.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

/// The real keychain, in a session of its own: a private bus, a private home, GNOME's secret service unlocked for it.
/// Started once more by itself inside of that session.
class KeychainStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBackAndGoes()
    {
        KeychainStore store(u"trunkline-test"_s);
        const QString entry = GithubTokens::entry(u"github.com"_s);
        QCOMPARE(awaited(store.read(entry)).error().kind, Error::Kind::NotFound);
        const auto kept = awaited(store.write(entry, Secret("ghp_\xC3\xA9t\xC3\xA9")));
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        const auto read = awaited(store.read(entry));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(*read == Secret("ghp_\xC3\xA9t\xC3\xA9"));
        QVERIFY(awaited(store.write(entry, Secret("second"))));
        QVERIFY(*awaited(store.read(entry)) == Secret("second"));
        QCOMPARE(awaited(store.read(u"github/other"_s)).error().kind, Error::Kind::NotFound);
        QVERIFY(awaited(store.remove(entry)));
        QCOMPARE(awaited(store.read(entry)).error().kind, Error::Kind::NotFound);
        QVERIFY(awaited(store.remove(entry))); // gone is gone
    }

    void aTokenThatIsKeptIsFoundAndForgotten()
    {
        KeychainStore store(u"trunkline-test"_s);
        QNetworkAccessManager network;
        int changes = 0;
        GithubSignIn signIn(network, githubEndpoint(u"github.com"_s), store, [&] { ++changes; }, {});
        const GithubTokens tokens({.environment = {}, .gh = {}, .keychain = &store});
        QCOMPARE(awaited(tokens.find(u"github.com"_s)).error().cause, Error::Cause::SignedOut);
        QVERIFY(awaited(signIn.keepToken(Secret("ghp_kept"))));
        const auto found = awaited(tokens.find(u"github.com"_s));
        QVERIFY(found);
        QVERIFY((*found == GithubToken{Secret("ghp_kept"), u"keychain"_s}));
        QVERIFY(awaited(signIn.signOut()));
        QCOMPARE(awaited(tokens.find(u"github.com"_s)).error().cause, Error::Cause::SignedOut);
        QCOMPARE(changes, 2);
    }
};

/// Runs this program again where it has a keychain of its own.
static int runInSession(const QString &program, const QStringList &arguments)
{
    QTemporaryDir home;
    const QString runtime = home.filePath(u"run"_s);
    if (!QDir().mkpath(runtime))
        return 1;
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s); // QtKeychain asks who keeps secrets here
    environment.insert(u"TRUNKLINE_IN_SESSION"_s, u"1"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString script
            = u"printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$@\""_s;
    session.start(u"dbus-run-session"_s, QStringList{u"--"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, program} + arguments);
    return session.waitForFinished(60000) && session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const bool isInside = qEnvironmentVariableIsSet("TRUNKLINE_IN_SESSION");
    const bool canBe = !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()
            && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
    if (!isInside && canBe)
        return runInSession(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().sliced(1));
    if (!isInside) {
        qInfo("skipped: no dbus-run-session or gnome-keyring-daemon");
        return 77;
    }
    KeychainStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstore.moc"
