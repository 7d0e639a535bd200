// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "models/ports/secretstore.h"

#include <memory>

namespace Trunkline {

/// The desktop's keychain; in the sandbox a store that forgets.
std::unique_ptr<SecretStore> openSecrets(const Options &options);

}
