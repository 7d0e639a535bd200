// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migration.h"
#include "models/rules/sql/schemastate.h"

namespace Trunkline {

/// What is known beside the migrations themselves.
struct JudgingContext
{
    QHash<QString, qint64> rows; ///< of tables, as the database counts them; what is not there is not known
    QSet<QString> unmerged; ///< tables that come with the same branch, and so are new as well
};

/// What the rules say of a script that meets @p schema, which then becomes what the script leaves behind.
Judgement judge(const SqlScript &script, QByteArrayView text, SchemaState &schema, const JudgingContext &context = {});

/// The operations that run when the script does: those in functions only where these are called.
struct LiveOperation
{
    SqlOperation operation;
    qint32 index = -1; ///< in the script; of the call, for one in an earlier migration's function
};
QList<LiveOperation> liveOperations(const SqlScript &script, const SchemaState &schema);

/// The lines of the text's comments that speak to Trunkline, "-- trunkline: ...".
MigrationHeader readHeader(QByteArrayView text);

}
