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
RowFacts readRows(Connection &connection);

}
