// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/statementrecord.h"

namespace Trunkline {

/// Keeps what became of a database's statements in an SQLite file, so that quiet time goes on while the program is
/// closed. Several programs may use it at once. Blocks: for worker threads, of which one at a time may use it.
class SqliteReadMemory
{
    Q_DISABLE_COPY_MOVE(SqliteReadMemory)

public:
    /// @p path of the file; it and its folder are made when they are missing, readable by this user alone.
    explicit SqliteReadMemory(QString path);

    /// An empty record for a database that is not known yet.
    Result<StatementRecord> load(const QString &database);
    /// Writes what is different from @p before.
    Result<void> save(const QString &database, const StatementRecord &before, const StatementRecord &record);

private:
    Result<void> open();
    Result<StatementRecord> read(const QString &database);
    Result<void> write(const QString &database, const StatementRecord &before, const StatementRecord &record);

    const QString m_path;
    const QString m_name; ///< of the connection, which is closed again each time: it would belong to one thread
};

}
