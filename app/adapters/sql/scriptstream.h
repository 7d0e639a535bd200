// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sqloperation.h"

class QDataStream;

namespace Trunkline {

// How scripts travel from the helper process.
QDataStream &operator<<(QDataStream &stream, const SqlScript &script);
QDataStream &operator>>(QDataStream &stream, SqlScript &script);

}
