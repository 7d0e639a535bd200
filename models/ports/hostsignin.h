// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"
#include "models/ports/subscription.h"

#include <QFuture>
#include <QUrl>

#include <functional>
#include <memory>

namespace Trunkline {

/// Signs in to the code host and out again. What is kept is kept in the keychain.
class HostSignIn
{
    Q_DISABLE_COPY_MOVE(HostSignIn)

public:
    /// What the user does meanwhile: types the code on the page.
    struct Code
    {
        QString code;
        QUrl page;

        bool operator==(const Code &) const = default;
    };
    struct Progress
    {
        std::optional<Code> code; ///< nullopt: signed in, and the token is kept
        bool operator==(const Progress &) const = default;
    };
    using Listener = std::function<void(const Result<Progress> &)>;

    HostSignIn() = default;
    virtual ~HostSignIn() = default;

    virtual QString host() const = 0; ///< "github.com"

    /// Through the browser, as the application @p clientId that is registered with the host: first a code, then the
    /// end or an error. Dropping the handle gives up.
    [[nodiscard]] virtual std::unique_ptr<Subscription> signIn(const QString &clientId, Listener listener) = 0;
    /// With a token that the user made.
    [[nodiscard]] virtual QFuture<Result<void>> keepToken(const Secret &token) = 0;
    /// Forgets what is in the keychain; a token from elsewhere stays in use.
    [[nodiscard]] virtual QFuture<Result<void>> signOut() = 0;
};

}
