// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubsignin.h"

#include "app/adapters/github/githubtokens.h"
#include "models/ports/secretstore.h"

namespace Trunkline {

/// One attempt, from the code to the keychain.
class GithubSignIn::Flow final : public Subscription
{
public:
    Flow(GithubSignIn &signIn, const QString &clientId, Listener listener)
        : m_listener(std::move(listener))
        , m_flow(signIn.m_network, signIn.m_endpoint, {.clientId = clientId, .patience = signIn.m_options.patience})
    {
        QObject::connect(&m_flow, &GithubDeviceFlow::codeArrived, &m_flow,
                         [this](const QString &code, const QUrl &page) {
                             m_listener(Progress{.code = Code{.code = code, .page = page}});
                         });
        QObject::connect(&m_flow, &GithubDeviceFlow::failed, &m_flow,
                         [this](const Error &error) { m_listener(Failure(error)); });
        QObject::connect(&m_flow, &GithubDeviceFlow::signedIn, &m_flow, [this, &signIn](const GithubToken &token) {
            signIn.keepToken(token.secret).then(&m_flow, [this](const Result<void> &kept) {
                m_listener(kept.transform([] { return Progress(); }));
            });
        });
        m_flow.start();
    }

private:
    const Listener m_listener;
    GithubDeviceFlow m_flow;
};

GithubSignIn::GithubSignIn(QNetworkAccessManager &network, GithubEndpoint endpoint, SecretStore &keychain,
                           Changed changed, Options options)
    : m_network(network)
    , m_endpoint(std::move(endpoint))
    , m_keychain(keychain)
    , m_changed(std::move(changed))
    , m_options(options)
{
}

std::unique_ptr<Subscription> GithubSignIn::signIn(const QString &clientId, Listener listener)
{
    return std::make_unique<Flow>(*this, clientId, std::move(listener));
}

QFuture<Result<void>> GithubSignIn::announced(QFuture<Result<void>> future)
{
    return future.then(&m_context, [this](const Result<void> &result) {
        if (result)
            m_changed();
        return result;
    });
}

QFuture<Result<void>> GithubSignIn::keepToken(const Secret &token)
{
    return announced(m_keychain.write(GithubTokens::entry(m_endpoint.host), token));
}

QFuture<Result<void>> GithubSignIn::signOut()
{
    return announced(m_keychain.remove(GithubTokens::entry(m_endpoint.host)));
}

}
