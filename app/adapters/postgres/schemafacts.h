// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace Trunkline {

class Connection;

/// Everything that makes up a schema, one fact a line: "column orders.total type" -> "numeric(12,2)".
struct SchemaFacts
{
    QMap<QString, QString> facts;
    QMap<QString, QString> order; ///< places of columns, which come back elsewhere when a down adds them again

    bool operator==(const SchemaFacts &) const = default;
};

SchemaFacts readSchema(Connection &connection);

/// "- column orders.total type numeric(12,2)" for what is missing in @p after, "+" for what is new there.
QStringList schemaDifferences(const SchemaFacts &before, const SchemaFacts &after);

/// Per table and column a checksum over all rows that does not depend on their order.
using RowFacts = QMap<QString, QString>; ///< "orders.total" -> checksum; "orders" -> number of rows

/// What is known of the rows of one database, by table. For as long as one connection alone works in it.
class RowMemory
{
public:
    /// Reads the rows of those tables that something happened to since the last call.
    RowFacts read(Connection &connection);

private:
    struct Table
    {
        QString stamp; ///< another one after every change of rows or columns; empty: it cannot be told
        QStringList names;
        QStringList expressions;
        QStringList values;
    };

    static QMap<QString, Table> tablesOf(Connection &connection);

    QMap<QString, Table> m_tables; ///< by name, quoted where that is needed
};

}
