// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/sql/queryreader.h"
#include "app/history/sqlitereadmemory.h"
#include "models/domain/policy.h"
#include "models/ports/databasesource.h"

#include <QHash>

#include <memory>

namespace Trunkline {

class Connection;

/// Samples what a server counts of its statements, keeps it, and says of objects whether they were read. Blocks: for
/// one worker thread.
class QuietWatch
{
public:
    /// @p helper is the program that parses, @p memory the file of the history.
    QuietWatch(QString helper, const QString &memory, Policy::Migrations policy);

    /// @p place tells servers apart. Takes a sample.
    QMap<QString, ReadEvidence> look(Connection &connection, const QString &place, const DatabaseQuestion &question,
                                     const QDateTime &now);

private:
    QHash<QString, SqlReads> follow(Connection &connection, const QSet<QString> &texts);

    const QString m_helper;
    SqliteReadMemory m_memory;
    const Policy::Migrations m_policy;
    SqlCatalogue m_catalogue;
    std::unique_ptr<QueryReader> m_reader; ///< for that catalogue
    QHash<QString, SqlReads> m_known; ///< by text
};

}
