// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sqloperation.h"
#include "models/domain/sqlreads.h"

class QDataStream;

namespace Trunkline {

// How things travel to and from the helper process.
QDataStream &operator<<(QDataStream &stream, const SqlScript &script);
QDataStream &operator>>(QDataStream &stream, SqlScript &script);
QDataStream &operator<<(QDataStream &stream, const SqlCatalogue &catalogue);
QDataStream &operator>>(QDataStream &stream, SqlCatalogue &catalogue);
QDataStream &operator<<(QDataStream &stream, const SqlReads &reads);
QDataStream &operator>>(QDataStream &stream, SqlReads &reads);

}
