// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/secretstore.h"

#include <QHash>

namespace Trunkline {

/// In the place of the desktop's keychain: what is kept here is gone with the process.
class SandboxSecrets final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &entry) override
    {
        const auto found = m_secrets.constFind(entry);
        return QtFuture::makeReadyValueFuture(found == m_secrets.cend()
                                                      ? Result<Secret>(Failure(Error{.kind = Error::Kind::NotFound}))
                                                      : Result<Secret>(*found));
    }

    QFuture<Result<void>> write(const QString &entry, const Secret &secret) override
    {
        m_secrets.insert(entry, secret);
        return QtFuture::makeReadyValueFuture(Result<void>());
    }

    QFuture<Result<void>> remove(const QString &entry) override
    {
        m_secrets.remove(entry);
        return QtFuture::makeReadyValueFuture(Result<void>());
    }

private:
    QHash<QString, Secret> m_secrets;
};

}
