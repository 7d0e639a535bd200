// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QFuture>

namespace Trunkline {

/// Where secrets live: the desktop's keychain. Settings only keep the name of an entry.
class SecretStore
{
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    SecretStore() = default;
    virtual ~SecretStore() = default;

    /// Kind::NotFound when there is no such entry, Kind::Unreachable without a keychain.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &entry) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &entry, const Secret &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &entry) = 0;
};

}
