// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/schemafacts.h"

namespace Trunkline {

class Connection;

/// Per table and column a checksum over all rows that does not depend on their order.
using RowFacts = QMap<QString, QString>; ///< "orders.total" -> checksum; "orders" -> number of rows

/// What is known of the rows of one database, by table. For as long as one connection alone works in it.
class RowMemory
{
public:
    /// @p watcher must live longer; it reads.
    explicit RowMemory(Connection &watcher);

    /// Reads the rows of those tables that @p worker did something to since the last call. Sets @p problem when some
    /// cannot be read.
    RowFacts read(Connection &worker, const SchemaFacts &schema, QString &problem);

private:
    struct Table
    {
        QStringList seen; ///< something else after every change of rows or columns
        bool isTold = false; ///< whether that can be told
        QStringList names;
        QStringList values;
    };

    Table readTable(const QStringList &row, const QStringList &columns, QString &problem);

    Connection &m_watcher;
    QMap<QString, Table> m_tables; ///< by name, quoted where that is needed
};

}
