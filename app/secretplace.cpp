// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secretplace.h"

#include "app/adapters/keychain/keychainstore.h"
#include "app/sandbox/world/sandboxsecrets.h"

namespace Trunkline {

std::unique_ptr<SecretStore> openSecrets(const Options &options)
{
    if (options.sandbox)
        return std::make_unique<SandboxSecrets>();
    return std::make_unique<KeychainStore>(QStringLiteral("trunkline"));
}

}
