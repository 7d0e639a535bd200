// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubtokens.h"

#include "models/feeds/inflight.h"
#include "models/feeds/promisedcall.h"
#include "models/ports/secretstore.h"

#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// One search, place after place.
class Search final : public PromisedCall<GithubToken>
{
public:
    Search(GithubTokens::Places places, QString host)
        : PromisedCall(nullptr)
        , m_places(std::move(places))
        , m_host(std::move(host))
    {
    }

    ~Search() override
    {
        if (m_process) {
            m_process->disconnect(this);
            m_process->kill();
        }
    }

    void askGh()
    {
        if (m_places.gh.isEmpty())
            return askKeychain();
        m_process = new QProcess(this);
        m_process->setProcessEnvironment(m_places.environment);
        m_process->setStandardInputFile(QProcess::nullDevice());
        connect(m_process, &QProcess::finished, this, [this](int code) {
            const QByteArray token = m_process->readAllStandardOutput().trimmed();
            if (code == 0 && !token.isEmpty())
                end(GithubToken{Secret(token), u"gh"_s});
            else
                askKeychain();
        });
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                askKeychain();
        });
        QTimer::singleShot(std::chrono::seconds(5), m_process, &QProcess::kill);
        m_process->start(m_places.gh, {u"auth"_s, u"token"_s, u"--hostname"_s, m_host});
    }

private:
    void askKeychain()
    {
        const Error signedOut{.kind = Error::Kind::Unauthenticated, .cause = Error::Cause::SignedOut, .origin = m_host};
        if (!m_places.keychain)
            return end(Failure(signedOut));
        m_stored.start(m_places.keychain->read(GithubTokens::entry(m_host)), this,
                       [this, signedOut](const Result<Secret> &secret) {
                           if (secret && !secret->isEmpty())
                               end(GithubToken{*secret, u"keychain"_s});
                           else
                               end(Failure(signedOut));
                       });
    }

    const GithubTokens::Places m_places;
    const QString m_host;
    QProcess *m_process = nullptr;
    InFlight<Result<Secret>> m_stored;
};

}

QString GithubTokens::entry(const QString &host)
{
    return "github/"_L1 + host;
}

QFuture<Result<GithubToken>> GithubTokens::find(const QString &host) const
{
    const bool isOurs = host == "github.com"_L1 || host.endsWith(".ghe.com"_L1);
    const QStringList names = isOurs ? QStringList{u"GH_TOKEN"_s, u"GITHUB_TOKEN"_s}
                                     : QStringList{u"GH_ENTERPRISE_TOKEN"_s, u"GITHUB_ENTERPRISE_TOKEN"_s};
    for (const QString &name : names) {
        const QByteArray token = m_places.environment.value(name).trimmed().toUtf8();
        if (!token.isEmpty())
            return QtFuture::makeReadyValueFuture(Result<GithubToken>(GithubToken{Secret(token), name}));
    }
    auto *search = new Search(m_places, host);
    const QFuture<Result<GithubToken>> future = search->future();
    search->askGh();
    return future;
}

}
