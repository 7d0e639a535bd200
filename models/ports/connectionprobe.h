// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connectionreport.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// Tries a connection before it is used. Only reads.
class ConnectionProbe
{
    Q_DISABLE_COPY_MOVE(ConnectionProbe)

public:
    ConnectionProbe() = default;
    virtual ~ConnectionProbe() = default;

    /// Kind::Invalid for an address that is none; Cause::InsecureSecret, and nothing is sent, for a secret that would
    /// go over plain http to another host. Cancelling the future ends the attempt.
    [[nodiscard]] virtual QFuture<Result<ConnectionReport>> probe(const ConnectionAttempt &attempt) = 0;
    /// Puts the secret of @p attempt into the keychain, for its address.
    [[nodiscard]] virtual QFuture<Result<void>> keepSecret(const ConnectionAttempt &attempt) = 0;
    /// Takes the secret for the address of @p attempt out of the keychain; that there was none is no failure.
    [[nodiscard]] virtual QFuture<Result<void>> forgetSecret(const ConnectionAttempt &attempt) = 0;
    /// Docker contexts to choose from. Reads files of this user.
    [[nodiscard]] virtual QFuture<QStringList> dockerContexts() = 0;
};

}
