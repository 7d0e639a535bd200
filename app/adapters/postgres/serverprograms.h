// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace Trunkline {

/// PostgreSQL's server programs, and the way to run what they need. Blocks: for worker threads.
namespace ServerPrograms {

/// "/usr/lib/postgresql/17/bin"; empty when PostgreSQL's server is not installed.
QString folder();

/// The user that the programs run as: PostgreSQL refuses to be root. nullopt when we are no root either.
std::optional<unsigned> otherUser();
QStringList asOtherUser(const QStringList &command);

/// Runs a command with everything that it starts; nothing of that is left when it was cancelled or took too long.
Result<void> runToEnd(const QStringList &command, const std::function<bool()> &cancelled,
                      std::chrono::milliseconds limit);

/// A failure of PostgreSQL's, in its own words.
Error failure(const QString &origin, const QString &output);

}

}
