// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubtoken.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QProcessEnvironment>

namespace Trunkline {

class SecretStore;

/// Finds a token for a host: the environment (GH_TOKEN, GITHUB_TOKEN; for an Enterprise Server GH_ENTERPRISE_TOKEN,
/// GITHUB_ENTERPRISE_TOKEN), then `gh auth token`, then the keychain. Nothing that is found is stored anywhere else.
class GithubTokens final
{
public:
    struct Places
    {
        QProcessEnvironment environment;
        QString gh = QStringLiteral("gh"); ///< the program; empty: not to be asked
        SecretStore *keychain = nullptr;
    };

    explicit GithubTokens(Places places)
        : m_places(std::move(places))
    {
    }

    /// Cause::SignedOut when there is none.
    [[nodiscard]] QFuture<Result<GithubToken>> find(const QString &host) const;

    /// The name of the keychain's entry for a host.
    static QString entry(const QString &host);

private:
    const Places m_places;
};

}
