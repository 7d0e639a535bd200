// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QString>

namespace Trunkline {

/// A token and where it came from ("GH_TOKEN", "gh", "keychain").
struct GithubToken
{
    Secret secret;
    QString origin;

    bool operator==(const GithubToken &) const = default;
};

}
