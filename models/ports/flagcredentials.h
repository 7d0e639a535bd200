// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QFuture>

namespace Trunkline {

/// The secret with which the flags are read and changed, kept in the keychain.
class FlagCredentials
{
    Q_DISABLE_COPY_MOVE(FlagCredentials)

public:
    FlagCredentials() = default;
    virtual ~FlagCredentials() = default;

    /// For whom it is: "https://hasura.example.com". Never a credential.
    virtual QString origin() const = 0;
    /// In use from now on, and kept. Cause::InsecureSecret when it would go over plain http to another host.
    [[nodiscard]] virtual QFuture<Result<void>> keep(const Secret &secret) = 0;
    /// Neither in use nor kept any more.
    [[nodiscard]] virtual QFuture<Result<void>> forget() = 0;
};

}
