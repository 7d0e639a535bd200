// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migration.h"

namespace Trunkline {

/// What is run at once.
struct ProbePiece
{
    QByteArray text;
    SqlScript script; ///< the same
};

/// Statement by statement, so that what each writes can be seen; all of it where one needs what another did to the
/// session, or where it is not understood.
QList<ProbePiece> piecesOf(const MigrationFile &probe);

}
