// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/sql/operationreader.h"

namespace Trunkline {

/// What the body of a DO block or of a function does, as far as it can be seen: its SQL statements become operations
/// (InFunction in a function), EXECUTE of a text that is put together becomes Unseen.
void readBody(const OperationReader::Statement &statement, QList<SqlOperation> &operations);

}
