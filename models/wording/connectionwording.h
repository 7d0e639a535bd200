// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connectionreport.h"

#include <QStringList>

namespace Trunkline {

/// "GitHub", "Docker", "Hasura", "PostgreSQL".
QString connectionTitle(ConnectedSource source);

/// What is used now and who said so: "github.com/acme/platform, from the clone's remote"; or that there is none.
QString foundText(const FoundConnection &found);

/// What a connection led to, one sentence a line; the last ones name what is missing.
QStringList reportLines(ConnectedSource source, const ConnectionReport &report);

}
