// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connections.h"

#include <QDateTime>

namespace Trunkline {

/// A repository that the user works in.
struct Workspace
{
    QString path; ///< absolute: of the work tree, or of a bare repository
    QDateTime addedAt; ///< UTC; workspaces are listed in this order
    Connections connections;

    bool operator==(const Workspace &) const = default;
};

}
