// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubsignin.h"
#include "app/adapters/github/githubtokens.h"
#include "app/adapters/keychain/keychainstore.h"
#include "tests/support/ownsession.h"
#include "tests/support/waiting.h"

#include <QNetworkAccessManager>
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

int main(int argc, char *argv[])
{
    const OwnSession session{
            .tools = {u"gnome-keyring-daemon"_s},
            .prologue = u"printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "_s,
            .environment = {{u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s}}}; // QtKeychain asks who keeps secrets here
    if (const std::optional<int> outside = runInOwnSession(argc, argv, session))
        return *outside;
    const QCoreApplication application(argc, argv);
    KeychainStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstore.moc"
