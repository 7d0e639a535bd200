// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Trunkline {

/// The words of a command that a stack file writes as one text, split as a shell would: by quotes and backslashes.
QStringList shellWords(const QString &command);

}
