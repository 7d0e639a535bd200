// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubdeviceflow.h"
#include "models/ports/hostsignin.h"

namespace Trunkline {

class SecretStore;

/// The device flow, and tokens in the keychain.
class GithubSignIn final : public HostSignIn
{
public:
    struct Options
    {
        double patience = GithubDeviceFlow::Options().patience;
    };
    /// Called whenever what is in the keychain has changed: the source then has to look for a token again.
    using Changed = std::function<void()>;

    GithubSignIn(QNetworkAccessManager &network, GithubEndpoint endpoint, SecretStore &keychain, Changed changed,
                 Options options);

    QString host() const override { return m_endpoint.host; }
    [[nodiscard]] std::unique_ptr<Subscription> signIn(const QString &clientId, Listener listener) override;
    [[nodiscard]] QFuture<Result<void>> keepToken(const Secret &token) override;
    [[nodiscard]] QFuture<Result<void>> signOut() override;

private:
    class Flow;

    QFuture<Result<void>> announced(QFuture<Result<void>> future);

    QNetworkAccessManager &m_network;
    const GithubEndpoint m_endpoint;
    SecretStore &m_keychain;
    const Changed m_changed;
    const Options m_options;
    QObject m_context; ///< its end drops what is still to be heard
};

}
