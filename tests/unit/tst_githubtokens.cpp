// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubtokens.h"
#include "models/ports/secretstore.h"
#include "tests/support/testprogram.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_githubtokens {

class FakeKeychain final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &entry) override
    {
        asked.append(entry);
        return QtFuture::makeReadyValueFuture(kept);
    }
    QFuture<Result<void>> write(const QString &, const Secret &) override
    {
        return QtFuture::makeReadyValueFuture(Result<void>());
    }
    QFuture<Result<void>> remove(const QString &) override { return QtFuture::makeReadyValueFuture(Result<void>()); }

    QStringList asked;
    Result<Secret> kept = Failure(Error{.kind = Error::Kind::NotFound});
};

class GithubTokensTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeKeychain m_keychain;

    QString program(const QByteArray &script)
    {
        QFile file(m_folder.filePath(u"gh"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    QString found(const QString &host, const QString &gh, const QList<std::pair<QString, QString>> &variables = {})
    {
        QProcessEnvironment environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        const auto token = awaited(GithubTokens({environment, gh, &m_keychain}).find(host));
        return token ? token->origin + u' ' + QString::fromLatin1(token->secret.reveal()) : u"none"_s;
    }

private Q_SLOTS:
    void init() { m_keychain.kept = Failure(Error{.kind = Error::Kind::NotFound}); }

    void theEnvironmentComesFirst()
    {
        const QString gh = program("echo from-gh");
        QCOMPARE(found(u"github.com"_s, gh, {{u"GH_TOKEN"_s, u"a"_s}, {u"GITHUB_TOKEN"_s, u"b"_s}}), u"GH_TOKEN a"_s);
        QCOMPARE(found(u"acme.ghe.com"_s, gh, {{u"GITHUB_TOKEN"_s, u"b"_s}}), u"GITHUB_TOKEN b"_s);
        QCOMPARE(found(u"git.acme.org"_s, gh, {{u"GH_TOKEN"_s, u"a"_s}}), u"gh from-gh"_s); // never to another host
        QCOMPARE(found(u"git.acme.org"_s, gh, {{u"GH_ENTERPRISE_TOKEN"_s, u"c"_s}}), u"GH_ENTERPRISE_TOKEN c"_s);
    }

    void ghIsAskedForTheHost()
    {
        QCOMPARE(found(u"git.acme.org"_s, program("echo \"$1-$2-$4\"")), u"gh auth-token-git.acme.org"_s);
    }

    void theKeychainComesLast()
    {
        m_keychain.kept = Secret("kept");
        QCOMPARE(found(u"github.com"_s, program("exit 1")), u"keychain kept"_s);
        QCOMPARE(found(u"github.com"_s, u"/nowhere/gh"_s), u"keychain kept"_s);
        QCOMPARE(found(u"github.com"_s, {}), u"keychain kept"_s);
        QCOMPARE(m_keychain.asked.last(), u"github/github.com"_s);
    }

    void withoutAnyNobodyIsSignedIn()
    {
        const auto token = awaited(GithubTokens({{}, {}, nullptr}).find(u"github.com"_s));
        QCOMPARE(token.error().cause, Error::Cause::SignedOut);
        QCOMPARE(found(u"github.com"_s, {}), u"none"_s);
    }

    void aCancelledSearchEnds()
    {
        auto future = GithubTokens({{}, program("exec sleep 60"), nullptr}).find(u"github.com"_s);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }
};

GUILESS_TEST(GithubTokensTest)

}

#include "tst_githubtokens.moc"
