// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sqlreads.h"
#include "models/domain/statementrecord.h"

#include <QSet>

#include <chrono>

namespace Trunkline {

/// Takes one more sample into the record.
void takeSample(StatementRecord &record, const StatementSample &sample);

/// The texts whose reads have to be known to say something about any object: those that were called, or that the server
/// forgot, within @p window before the last sample, and those that run.
QSet<QString> textsToFollow(const StatementRecord &record, const StatementSample &sample, std::chrono::seconds window);

struct QuietQuestion
{
    QString object; ///< "orders.total", or "sessions"
    bool isTable = false;
    QStringList users; ///< in the database itself, which no statistics show
    std::chrono::seconds quietFor;
    QStringList ignoredRoles;
};

/// Whether it was read. @p reads holds what the texts read.
ReadEvidence readEvidence(const QuietQuestion &question, const StatementRecord &record, const StatementSample &sample,
                          const QHash<QString, SqlReads> &reads);

}
